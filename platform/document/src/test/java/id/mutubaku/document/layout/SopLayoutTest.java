package id.mutubaku.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.document.drawing.Connector;
import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.Edge;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.drawing.Row;
import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.drawing.Symbol.Shape;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.flow.Flow;
import id.mutubaku.document.flow.View;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SopLayoutTest {
    private static final String BANTEN = "banten/pembangunan-aplikasi";
    private static final Map<String, String> TITLES =
            Map.of("banten/integrasi-sistem", "Integrasi Sistem Informasi", "contoh/lain", "SOP Lain");

    static Stream<SopDefinition> shipped() {
        return ShippedSops.all().stream();
    }

    private static Drawing draw(SopDefinition definition, Paper paper, View view) {
        return new SopLayout(definition, Map.of(), TITLES).on(paper, view);
    }

    private static Drawing draw(String json) {
        return draw(ShippedSops.definition(json), Paper.A4, View.PRINTED);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedSop_isDrawnWhole_onEveryPaper(SopDefinition definition) {
        for (Paper paper : Paper.values()) {
            for (View view : View.values()) {
                Drawing drawing = draw(definition, paper, view);

                assertEquals(
                        List.of(),
                        LayoutChecker.problems(drawing, Flow.of(definition, view)),
                        definition.id() + " " + paper + " " + view);
            }
        }
    }

    @Test
    void printedView_hasTheRowsOfPrint() {
        SopDefinition definition =
                ShippedSops.definition(ShippedSops.text("maluku-utara/permohonan-pembuatan-aplikasi"));

        assertEquals(List.of("telaah", "analisis", "rka"), rows(draw(definition, Paper.A4, View.PRINTED)));
        assertEquals(
                List.of("ajukan", "disposisi-kadis", "telaah", "analisis", "rencana-rka", "rka"),
                rows(draw(definition, Paper.A4, View.RUNNING)));
    }

    private static List<String> rows(Drawing drawing) {
        return drawing.pages().stream()
                .flatMap(page -> page.rows().stream())
                .map(Row::step)
                .toList();
    }

    @Test
    void printedView_passesOverWhatItLeavesOut() {
        SopDefinition definition =
                ShippedSops.definition(ShippedSops.text("maluku-utara/permohonan-pembuatan-aplikasi"));
        Page page = draw(definition, Paper.A4, View.PRINTED).pages().get(0);

        assertEquals("telaah", edges(page, ">0").get(0).to());
        assertTrue(edges(page, "analisis").stream().anyMatch(edge -> edge.to().equals("rka")));
    }

    private static List<Edge> edges(Page page, String from) {
        return page.edges().stream().filter(edge -> edge.from().equals(from)).toList();
    }

    @Test
    void decision_isADiamond_whoseAnswersLeaveAtItsCorners() {
        Page page = draw(ShippedSops.text(BANTEN)).pages().get(0);
        Symbol decision = page.symbol("terima").orElseThrow();

        assertEquals(Shape.DIAMOND, decision.shape());
        assertEquals(
                List.of("Diterima", "Ditolak"),
                edges(page, "terima").stream()
                        .map(edge -> edge.label().orElseThrow().lines().get(0))
                        .toList());
    }

    @Test
    void actorsOfOneStep_areJoined() {
        Page page = draw(ShippedSops.text(BANTEN)).pages().get(0);

        assertEquals(
                List.of("terima", "disposisi"),
                page.joints().stream().map(joint -> joint.step()).toList());
    }

    @Test
    void calledSop_isNamedInItsBox() {
        Symbol call = draw(ShippedSops.text(BANTEN))
                .pages()
                .get(0)
                .symbol("integrasi-sistem")
                .orElseThrow();

        assertEquals(
                "Integrasi Sistem Informasi",
                String.join(" ", call.text().orElseThrow().lines()));
    }

    @Test
    void arrowToAnotherPage_becomesTwoPentagonsWithOneLetter() {
        Drawing drawing = draw(ShippedSops.text("bolmut/pengembangan-aplikasi"));

        assertTrue(drawing.pages().size() > 1);
        assertEquals("A", drawing.connectors().get(0).letter());
        for (Connector connector : drawing.connectors()) {
            List<TextBlock> letters = drawing.pages().stream()
                    .flatMap(page -> page.symbols().stream())
                    .filter(symbol -> symbol.node().equals(connector.letter()))
                    .flatMap(symbol -> symbol.text().stream())
                    .toList();
            assertEquals(2, letters.size());
        }
        assertEquals(drawing.pages().get(0).headings(), drawing.pages().get(1).headings());
    }

    @Test
    void unresolvedTarget_isMarked() {
        Drawing drawing = draw(ShippedSops.text(BANTEN).replace("\"to\": \"disposisi\"", "\"to\": \"lenyap\""));

        assertEquals(List.of("terima"), drawing.unresolved());
        assertTrue(drawing.pages().get(0).symbols().stream()
                .anyMatch(symbol -> symbol.node().equals("?") && symbol.shape() == Shape.PENTAGON));
    }

    @Test
    void sameDefinition_givesTheSameDrawing() {
        String json = ShippedSops.text("bolmut/pengembangan-aplikasi");

        assertEquals(draw(json), draw(json));
    }

    @Test
    void smallChange_changesNothingElse() {
        String json = ShippedSops.text(BANTEN);
        Drawing before = draw(json);
        Drawing after =
                draw(json.replace("Kepala Bidang mendisposisi ke Kepala Seksi", "Kepala Bidang menulis disposisi"));

        assertEquals(before.pages().get(0).symbols(), after.pages().get(0).symbols());
        assertEquals(before.pages().get(0).edges(), after.pages().get(0).edges());
        List<Row> changed = new ArrayList<>(after.pages().get(0).rows());
        changed.removeAll(before.pages().get(0).rows());
        assertEquals(List.of("disposisi"), changed.stream().map(Row::step).toList());
    }

    @Test
    void textLongerThanAPage_goesOnOnTheNext() {
        String long1 = "kata ".repeat(3000).strip();
        Drawing drawing = draw(ShippedSops.text(BANTEN).replace("Kepala Bidang mendisposisi ke Kepala Seksi", long1));
        List<Row> rows = drawing.pages().stream()
                .flatMap(page -> page.rows().stream())
                .filter(row -> row.step().equals("disposisi"))
                .toList();

        assertTrue(rows.size() > 1);
        assertTrue(rows.get(1).continued());
        assertEquals(
                3000,
                rows.stream()
                        .flatMap(row -> row.cells().get(1).text().stream())
                        .flatMap(text -> text.lines().stream())
                        .mapToInt(line -> line.split(" ").length)
                        .sum());
    }
}
