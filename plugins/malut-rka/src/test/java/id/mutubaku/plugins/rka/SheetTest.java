package id.mutubaku.plugins.rka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Reads drawn sheets with a reader for spreadsheets. */
final class SheetTest {
    private static final Settings SETTINGS = new Settings(
            List.of(new Settings.Account("5.1.02.02", "Belanja Jasa")),
            Optional.of("5.1.02.02"),
            "rka/rincian",
            "rka/tahunAnggaran",
            "rka/kegiatan",
            "permohonan/namaAplikasi",
            "analisis/perkiraanAnggaran",
            20,
            "Pengembangan aplikasi {aplikasi}",
            "rancangan-rka");

    @Test
    void lines_standInTheSheet_andCountByThemselves() throws Exception {
        List<Row> rows = drawn(Map.of(
                "tahunAnggaran",
                2027,
                "kegiatan",
                "Pengelolaan aplikasi",
                "rincian",
                List.of(
                        Cases.line("5.2.02", "Server", 2, "unit", 25_000_000),
                        Cases.line("5.1.02.02", "=HYPERLINK(\"x\")", "1,5", "paket", "75.000.000,50"))));

        Row first = row(rows, "Server");
        assertEquals("5.2.02", first.getCellText(1));
        assertEquals(new BigDecimal("2"), number(first, 3));
        assertEquals(new BigDecimal("25000000"), number(first, 5));
        assertEquals(
                "ROUND(D" + first.getRowNum() + "*F" + first.getRowNum() + ",0)",
                first.getCell(6).getFormula());
        Row second = row(rows, "=HYPERLINK(\"x\") [Belanja Jasa]");
        assertEquals(new BigDecimal("1.5"), number(second, 3));
        assertEquals(new BigDecimal("75000000.5"), number(second, 5));
        Row total = rows.stream()
                .filter(row -> text(row, 0).equals("Jumlah"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "SUM(G" + first.getRowNum() + ":G" + second.getRowNum() + ")",
                total.getCell(6).getFormula());
        assertEquals("Rincian belanja tahun anggaran 2027", text(rows.get(1), 0));
        assertTrue(rows.stream().anyMatch(row -> text(row, 2).equals("e-Nelayan <b>")));
        assertTrue(rows.stream().anyMatch(row -> text(row, 5).equals("Sofia, 2 Juli 2026")), rows::toString);
    }

    @Test
    void missingParts_areMarked() throws Exception {
        List<Row> rows = drawn(Map.of("rincian", List.of(Map.of("uraian", "Server", "volume", "nol"))));

        Row line = row(rows, "Server [Belanja Jasa]");
        assertTrue(line.getOptionalCell(3)
                .filter(cell -> cell.getRawValue() != null)
                .isEmpty());
        assertEquals("(diisi)", line.getCellText(4));
        assertTrue(rows.stream()
                .anyMatch(row ->
                        text(row, 0).startsWith("Kegiatan") && text(row, 2).equals("(diisi)")));
    }

    @Test
    void planWithoutLines_beginsWithOneFromTheCase() throws Exception {
        List<Row> rows = drawn(Map.of());

        Row line = row(rows, "Pengembangan aplikasi e-Nelayan <b> [Belanja Jasa]");
        assertEquals(new BigDecimal("150000000"), number(line, 5));
        assertEquals("Rincian belanja tahun anggaran 2027", text(rows.get(1), 0));
    }

    private static List<Row> drawn(Map<String, Object> budget) throws IOException {
        var subject = Cases.planned(Cases.JULY, budget);
        byte[] sheet = new Sheet(
                        subject, BudgetPlan.of(subject, SETTINGS).begun(SETTINGS), Map.of("5.1.02.02", "Belanja Jasa"))
                .draw();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            return book.getFirstSheet().read();
        }
    }

    private static Row row(List<Row> rows, String description) {
        return rows.stream()
                .filter(row -> text(row, 2).equals(description))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row says " + description));
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column).map(Cell::getText).orElse("");
    }

    private static BigDecimal number(Row row, int column) {
        return row.getCellAsNumber(column)
                .orElseThrow()
                .stripTrailingZeros()
                .setScale(Math.max(
                        0,
                        row.getCellAsNumber(column)
                                .orElseThrow()
                                .stripTrailingZeros()
                                .scale()));
    }
}
