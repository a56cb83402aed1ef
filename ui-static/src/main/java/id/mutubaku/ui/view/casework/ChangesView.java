package id.mutubaku.ui.view.casework;

import id.mutubaku.ui.view.FileView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Shows what a correction changed.
 *
 * @param by the office or person who corrected
 * @param rows may be empty: what was returned came back as it was
 * @param untouched names of what was marked and came back as it was
 */
public record ChangesView(String by, Instant at, List<Row> rows, List<String> untouched) {
    /** Keeps its own lists. */
    public ChangesView {
        rows = List.copyOf(rows);
        untouched = List.copyOf(untouched);
    }

    /**
     * Shows one answer or file before and after.
     *
     * @param before may hold line breaks; empty where there was nothing
     * @param after likewise
     * @param fileBefore the file that was replaced
     * @param fileAfter the new file
     */
    public record Row(
            String question,
            String before,
            String after,
            Optional<FileView> fileBefore,
            Optional<FileView> fileAfter) {}
}
