package id.mutubaku.ui.view;

import java.util.List;

/**
 * Shows answers under one heading.
 *
 * @param title may be empty
 * @param change value that the "change" button of this group posts as {@code edit}; empty for no button
 */
public record SummaryView(String title, String change, List<Row> rows) {
    /** Keeps its own list. */
    public SummaryView {
        rows = List.copyOf(rows);
    }

    /**
     * Shows one question with its answer.
     *
     * @param answer may hold line breaks; empty is shown as "not filled in"
     */
    public record Row(String question, String answer) {}
}
