package id.mutubaku.ui.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.ui.view.site.PrintedView;
import id.mutubaku.ui.view.site.PrintedView.Cell;
import id.mutubaku.ui.view.site.PrintedView.Heading;
import id.mutubaku.ui.view.site.PrintedView.Mark;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The official table as it is printed: parts left out or in another order, headings over columns, cells over rows. */
class PrintedLayoutTest {
    private static final String FILE = "maluku-utara/permohonan-pembuatan-aplikasi.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode definition;

    PrintedLayoutTest() throws IOException {
        definition = (ObjectNode) JSON.readTree(Definitions.files().get(FILE));
    }

    private PrintedView printed() {
        Map<String, String> files = new TreeMap<>(Definitions.files());
        files.put(FILE, definition.toString());
        return PrintedTable.of(
                Definitions.repository(files)
                        .latest("maluku-utara/permohonan-pembuatan-aplikasi")
                        .orElseThrow(),
                Definitions.MESSAGES);
    }

    private void document(String name, String json) throws IOException {
        ((ObjectNode) definition.path("document")).set(name, JSON.readTree(json));
    }

    private static List<String> texts(PrintedView.HeadingRow row) {
        return row.cells().stream().map(Heading::text).toList();
    }

    @Test
    void order_leavesColumnsOutAndMovesThem() throws IOException {
        document("table", "{\"order\": [\"number\", \"activity\", \"output\", \"time\"], \"numbered\": true}");
        PrintedView view = printed();

        assertEquals(List.of("1", "2", "3", "4"), view.numbers());
        assertEquals(4, view.rows().get(0).cells().size());
        assertEquals(2, view.headings().get(0).cells().get(2).columns());
        assertEquals(2, view.headings().size());
    }

    @Test
    void groups_standBetweenTheCommonHeadingAndTheColumns() throws IOException {
        ArrayNode columns = (ArrayNode) definition.at("/document/columns");
        document(
                "table",
                "{\"groups\": [{\"title\": \"DINAS\", \"actors\": [\""
                        + columns.get(0).asText() + "\", \"" + columns.get(1).asText() + "\"]}]}");
        PrintedView view = printed();

        assertTrue(
                view.headings().get(0).cells().contains(new Heading("DINAS", 2, 1, true)),
                () -> view.headings().toString());

        document("labels", "{\"actors\": \"PELAKSANA\"}");
        assertEquals(3, printed().headings().size());
        assertTrue(texts(printed().headings().get(1)).contains("DINAS"));
    }

    @Test
    void spans_leaveNoCellsBelow() throws IOException {
        ObjectNode first = (ObjectNode) definition.at("/steps/2/printed");
        first.set("spans", JSON.readTree("{\"output\": 2}"));
        ((ObjectNode) definition.at("/steps/3/printed")).remove("output");
        PrintedView view = printed();

        assertTrue(view.rows().get(0).cells().stream().anyMatch(Cell::spans));
        assertEquals(
                view.rows().get(0).cells().size() - 1,
                view.rows().get(1).cells().size());
        assertEquals(
                view.rows().get(0).cells().size(), view.rows().get(2).cells().size());
    }

    @Test
    void stepThatSharesARow_addsItsMarkToIt() throws IOException {
        int rows = printed().rows().size();
        ObjectNode third = (ObjectNode) definition.at("/steps/3");
        third.put("sharesRowOf", definition.at("/steps/2/id").asText());
        third.remove(List.of("time", "number"));
        PrintedView view = printed();

        assertEquals(rows - 1, view.rows().size());
        assertTrue(view.rows().get(0).cells().stream()
                        .map(Cell::mark)
                        .filter(Mark::said)
                        .count()
                >= 2);
    }

    @Test
    void itemsCoverAndFooter_arePrinted() throws IOException {
        document("cover", "[\"STANDAR OPERASIONAL PROSEDUR\"]");
        document("footer", "[\"Catatan kaki\"]");
        ((ObjectNode) definition.at("/steps/2")).set("items", JSON.readTree("[\"a. Satu\", \"b. Dua\"]"));
        PrintedView view = printed();

        assertEquals(List.of("STANDAR OPERASIONAL PROSEDUR"), view.cover());
        assertEquals(List.of("Catatan kaki"), view.footer());
        assertTrue(
                view.rows().get(0).cells().stream().anyMatch(cell -> cell.text().endsWith("\na. Satu\nb. Dua")));
    }
}
