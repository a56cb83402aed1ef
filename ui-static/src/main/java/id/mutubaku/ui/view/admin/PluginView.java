package id.mutubaku.ui.view.admin;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/**
 * Lets an administrator say how a region uses a plugin.
 *
 * @param region name of the region
 * @param description may be empty
 * @param version whose settings are shown, where it is another one than the region uses; else empty
 * @param remarks what is worth knowing of open cases, each with where to set their version
 * @param reaches other machines that it speaks to
 * @param entries the page of what it keeps; empty where it is not shown
 * @param action where it posts
 * @param fields whether it is on, its version, its settings
 */
public record PluginView(
        String title,
        String region,
        String description,
        String version,
        List<Remark> remarks,
        Optional<NoticeView> notice,
        List<ProblemView> problems,
        List<String> reaches,
        String entries,
        String action,
        List<FieldView> fields) {
    public PluginView {
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
        reaches = List.copyOf(reaches);
        fields = List.copyOf(fields);
    }

    /**
     * A remark on open cases.
     *
     * @param link to the settings of their version; empty where there is nothing to set
     */
    public record Remark(String text, String link) {}
}
