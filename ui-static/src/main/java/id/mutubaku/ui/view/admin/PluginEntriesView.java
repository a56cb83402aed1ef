package id.mutubaku.ui.view.admin;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * Lets an administrator look through what a plugin keeps for a region, take it away and bring entries back.
 *
 * @param title of the plugin
 * @param region name of the region
 * @param address of the page
 * @param back to the settings of the plugin
 * @param prefix how the keys begin that are shown; may be empty
 * @param export where they are downloaded
 * @param next the page with further entries; empty on the last
 * @param file asks for a table to bring back
 */
public record PluginEntriesView(
        String title,
        String region,
        String address,
        String back,
        String prefix,
        Optional<NoticeView> notice,
        List<ProblemView> problems,
        List<Row> rows,
        String export,
        String next,
        FieldView file) {
    public PluginEntriesView {
        problems = List.copyOf(problems);
        rows = List.copyOf(rows);
    }

    /**
     * An entry.
     *
     * @param value as much of it as can be read at a glance
     */
    public record Row(String key, long version, String value) {}
}
