package id.mutubaku.ui.view.admin;

import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.ProblemView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Shows an administrator which plugins are installed, which region uses which, and takes new ones.
 *
 * @param problems why a jar was refused
 * @param refusedHash hash of the jar that was refused; empty where none was
 * @param offered what the catalogue brings and is not installed
 * @param fields the upload: {@code jar}, and {@code allow}
 */
public record PluginsView(
        Optional<NoticeView> notice,
        List<ProblemView> problems,
        String refusedHash,
        List<Row> plugins,
        List<Offered> offered,
        List<FieldView> fields,
        List<Change> changes) {
    public PluginsView {
        problems = List.copyOf(problems);
        plugins = List.copyOf(plugins);
        offered = List.copyOf(offered);
        fields = List.copyOf(fields);
        changes = List.copyOf(changes);
    }

    /**
     * Shows a plugin.
     *
     * @param description may be empty
     * @param offers what it adds
     */
    public record Row(
            String id, String title, String description, List<String> offers, List<Version> versions, List<Use> uses) {
        public Row {
            offers = List.copyOf(offers);
            versions = List.copyOf(versions);
            uses = List.copyOf(uses);
        }
    }

    /**
     * Shows a version that is installed.
     *
     * @param state in words: runs, let in by its hash, cannot run
     * @param refusals why it cannot run
     * @param began in words how many running cases began with it; empty for none
     * @param removable whether no region uses it
     */
    public record Version(
            String plugin,
            String version,
            String state,
            List<String> refusals,
            String began,
            Instant installedAt,
            String installedBy,
            boolean removable) {
        public Version {
            refusals = List.copyOf(refusals);
        }
    }

    /** Offers a plugin of the catalogue. */
    public record Offered(String plugin, String version, String title) {}

    /** Shows how a region uses a plugin, and leads to its settings. */
    public record Use(String region, String state, String url) {}

    /**
     * Tells what an administrator did.
     *
     * @param where region; empty for the whole platform
     */
    public record Change(Instant at, String by, String what, String where) {}
}
