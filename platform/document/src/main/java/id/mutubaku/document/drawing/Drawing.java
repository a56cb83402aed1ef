package id.mutubaku.document.drawing;

import java.util.List;

/**
 * The official drawing of an SOP: its table and flowchart, page by page.
 *
 * @param width of every page, in twentieths of a point
 * @param height of every page, in twentieths of a point
 * @param connectors in the order of their letters
 * @param unresolved ids of steps from which an arrow leads nowhere yet; it ends at a pentagon with a question mark
 */
public record Drawing(
        int width,
        int height,
        List<Column> columns,
        List<Page> pages,
        List<Connector> connectors,
        List<String> unresolved) {
    public Drawing {
        columns = List.copyOf(columns);
        pages = List.copyOf(pages);
        connectors = List.copyOf(connectors);
        unresolved = List.copyOf(unresolved);
    }
}
