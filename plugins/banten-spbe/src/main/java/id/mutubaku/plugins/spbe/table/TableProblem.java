package id.mutubaku.plugins.spbe.table;

import id.mutubaku.api.plugin.Text;

/**
 * What is wrong with a table, and where.
 *
 * @param line from 1, as the text is written
 * @param column from 1; 0 where it is about the whole line
 */
public record TableProblem(int line, int column, Text what) {

    /** Returns it with its place in front. */
    public Text sentence() {
        return column == 0
                ? new Text("Baris " + line + ": " + what.id(), "Line " + line + ": " + what.en())
                : new Text(
                        "Baris " + line + ", kolom " + column + ": " + what.id(),
                        "Line " + line + ", column " + column + ": " + what.en());
    }
}
