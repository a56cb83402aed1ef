package id.mutubaku.ui.site;

import id.mutubaku.ui.view.site.PrintedView.Heading;
import id.mutubaku.ui.view.site.PrintedView.HeadingRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a table whose columns stand under common ones.
 *
 * @param paths for each column its headings, from the outermost to its own
 */
public record PrintedHeadings(List<List<String>> paths) {

    /** Lays them out: neighbours under the same headings share these, and a column without such goes up to the top. */
    public List<HeadingRow> rows() {
        int depth = paths.stream().mapToInt(List::size).max().orElse(0);
        List<HeadingRow> rows = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            rows.add(row(level, depth));
        }
        return rows;
    }

    private HeadingRow row(int level, int depth) {
        List<Heading> cells = new ArrayList<>();
        for (int column = 0; column < paths.size(); column++) {
            List<String> path = paths.get(column);
            if (path.size() <= level) {
                continue;
            }
            boolean group = path.size() - 1 > level;
            int end = column + 1;
            while (group && end < paths.size() && isUnder(path, paths.get(end), level)) {
                end++;
            }
            cells.add(new Heading(path.get(level), end - column, group ? 1 : depth - level, group));
            column = end - 1;
        }
        return new HeadingRow(cells);
    }

    private static boolean isUnder(List<String> path, List<String> other, int level) {
        return other.size() - 1 > level && other.subList(0, level + 1).equals(path.subList(0, level + 1));
    }
}
