package id.mutubaku.exchange.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** An SOP in a sheet of LibreOffice, as somebody draws it: identity on one sheet, table and flow on another. */
public final class SopSheet {
    private static final double NUMBER = 10;
    private static final double ACTIVITY = 60;
    private static final double ACTOR = 28;
    private static final double QUALITY = 30;
    private static final double HEAD = 7;
    private static final double ROW = 18;
    private static final double WIDE = 16;
    private static final double HIGH = 8;

    private final List<String> actors;
    private final List<PaperStep> steps;
    private final boolean glued;
    private final StringBuilder xml = new StringBuilder();

    private SopSheet(List<String> actors, List<PaperStep> steps, boolean glued) {
        this.actors = actors;
        this.steps = steps;
        this.glued = glued;
    }

    /**
     * Draws an SOP as a flat OpenDocument sheet.
     *
     * @param glued whether connectors are glued to symbols, or only end near them
     */
    public static byte[] draw(String title, List<String> actors, List<PaperStep> steps, boolean glued) {
        SopSheet sheet = new SopSheet(actors, steps, glued);
        sheet.begin();
        sheet.identity(title);
        sheet.table();
        sheet.xml.append("</office:spreadsheet></office:body></office:document>");
        return sheet.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void begin() {
        xml.append("""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
             xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
             office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:styles><draw:marker draw:name="Arrow" svg:viewBox="0 0 20 30" svg:d="M10 0l-10 30h20z"/>
            </office:styles><office:automatic-styles>
            <style:style style:name="cell" style:family="table-cell">
            <style:table-cell-properties fo:border="0.5pt solid #000000" fo:wrap-option="wrap"/></style:style>
            <style:style style:name="box" style:family="graphic"><style:graphic-properties draw:fill="solid"
             draw:fill-color="#ffffff" draw:stroke="solid" svg:stroke-color="#000000"/></style:style>
            <style:style style:name="words" style:family="graphic"><style:graphic-properties draw:fill="none"
             draw:stroke="none"/></style:style>
            <style:style style:name="arrow" style:family="graphic"><style:graphic-properties draw:stroke="solid"
             svg:stroke-color="#000000" draw:marker-end="Arrow" draw:marker-end-width="2mm"/></style:style>
            <style:page-layout style:name="a3"><style:page-layout-properties fo:page-width="420mm"
             fo:page-height="297mm" fo:margin="15mm" style:print-orientation="landscape"/></style:page-layout>
            <style:style style:name="sheet" style:family="table" style:master-page-name="Paper"/>
            """);
        for (double width : new double[] {NUMBER, ACTIVITY, ACTOR, QUALITY}) {
            xml.append(("<style:style style:name=\"c%.0f\" style:family=\"table-column\"><style:table-column-properties"
                            + " style:column-width=\"%.1fmm\"/></style:style>")
                    .formatted(width, width));
        }
        for (double height : new double[] {HEAD, ROW}) {
            xml.append(("<style:style style:name=\"r%.0f\" style:family=\"table-row\"><style:table-row-properties"
                            + " style:row-height=\"%.1fmm\" style:use-optimal-row-height=\"false\"/></style:style>")
                    .formatted(height, height));
        }
        xml.append("</office:automatic-styles><office:master-styles><style:master-page style:name=\"Paper\""
                + " style:page-layout-name=\"a3\"/></office:master-styles><office:body><office:spreadsheet>");
    }

    private void identity(String title) {
        xml.append("<table:table table:style-name=\"sheet\" table:name=\"Identitas\">");
        column(ACTIVITY, 3);
        List<List<String>> block = List.of(
                List.of("Nomor SOP", "000/01/SOP/2025"),
                List.of("Tanggal Pembuatan", "3 Februari 2025"),
                List.of("Tanggal Revisi", ""),
                List.of("Tanggal Efektif", "10 Februari 2025"),
                List.of("Disahkan oleh", "Kepala Dinas"),
                List.of("Nama SOP", title));
        for (int row = 0; row < block.size(); row++) {
            beginRow(HEAD);
            cell(row == 0 ? "PEMERINTAH KOTA CONTOH" : "", 1, row == 0 ? block.size() : 1);
            cell(block.get(row).get(0), 1, 1);
            cell(block.get(row).get(1), 1, 1);
            endRow();
        }
        List<String> boxes = List.of(
                "Dasar Hukum",
                "Kualifikasi Pelaksana",
                "Keterkaitan",
                "Peralatan/perlengkapan",
                "Peringatan",
                "Pencatatan dan pendataan");
        for (int box = 0; box < boxes.size(); box += 2) {
            boxRow(HEAD, boxes.get(box), boxes.get(box + 1));
            boxRow(ROW, "1. Butir pertama\n2. Butir kedua", "1. Butir lain\n2. Butir terakhir");
        }
        xml.append("</table:table>");
    }

    private void boxRow(double height, String left, String right) {
        beginRow(height);
        cell(left, 1, 1);
        cell(right, 2, 1);
        endRow();
    }

    private void table() {
        xml.append("<table:table table:style-name=\"sheet\" table:name=\"Bagan\"><table:shapes>");
        for (int row = 0; row < steps.size(); row++) {
            symbol(row);
        }
        for (int row = 0; row < steps.size(); row++) {
            flow(row);
        }
        xml.append("</table:shapes>");
        column(NUMBER, 1);
        column(ACTIVITY, 1);
        column(ACTOR, actors.size());
        column(QUALITY, 4);
        headings();
        for (int row = 0; row < steps.size(); row++) {
            PaperStep step = steps.get(row);
            beginRow(ROW);
            cell(row + 1 + ".", 1, 1);
            cell(step.activity(), 1, 1);
            actors.forEach(actor -> cell("", 1, 1));
            List.of(step.requires(), step.time(), step.output(), "").forEach(text -> cell(text, 1, 1));
            endRow();
        }
        xml.append("</table:table>");
    }

    private void headings() {
        beginRow(HEAD);
        cell("No.", 1, 2);
        cell("Kegiatan", 1, 2);
        cell("Pelaksana", actors.size(), 1);
        cell("Mutu Baku", 3, 1);
        cell("Ket.", 1, 2);
        endRow();
        beginRow(HEAD);
        cell("", 1, 1);
        cell("", 1, 1);
        actors.forEach(actor -> cell(actor, 1, 1));
        List.of("Kelengkapan", "Waktu", "Output", "").forEach(text -> cell(text, 1, 1));
        endRow();
    }

    private void column(double width, int repeated) {
        xml.append("<table:table-column table:style-name=\"c%.0f\" table:number-columns-repeated=\"%d\"/>"
                .formatted(width, repeated));
    }

    private void beginRow(double height) {
        xml.append("<table:table-row table:style-name=\"r%.0f\">".formatted(height));
    }

    private void endRow() {
        xml.append("</table:table-row>");
    }

    private void cell(String text, int across, int down) {
        xml.append(("<table:table-cell table:style-name=\"cell\" table:number-columns-spanned=\"%d\""
                        + " table:number-rows-spanned=\"%d\" office:value-type=\"string\">")
                .formatted(across, down));
        text.lines().forEach(line -> xml.append("<text:p>").append(line).append("</text:p>"));
        xml.append("</table:table-cell>").append("<table:covered-table-cell/>".repeat(across - 1));
    }

    private double center(int actor) {
        return NUMBER + ACTIVITY + ACTOR * (actor + 0.5);
    }

    private static double middle(int row) {
        return 2 * HEAD + ROW * (row + 0.5);
    }

    private void symbol(int row) {
        String type = row == 0 || row == steps.size() - 1
                ? "flowchart-terminator"
                : steps.get(row).backTo().isPresent() ? "flowchart-decision" : "flowchart-process";
        xml.append(mm(
                "<draw:custom-shape draw:style-name=\"box\" draw:id=\"s%d\" svg:x=\"%.2fmm\" svg:y=\"%.2fmm\""
                        + " svg:width=\"%.2fmm\" svg:height=\"%.2fmm\"><text:p/>"
                        + "<draw:enhanced-geometry draw:type=\"%s\"/></draw:custom-shape>",
                row, center(steps.get(row).actor()) - WIDE / 2, middle(row) - HIGH / 2, WIDE, HIGH, type));
    }

    private void flow(int row) {
        PaperStep step = steps.get(row);
        double x = center(step.actor());
        if (row + 1 < steps.size()) {
            connector(
                    row,
                    2,
                    row + 1,
                    0,
                    x,
                    middle(row) + HIGH / 2,
                    center(steps.get(row + 1).actor()));
        }
        step.backTo().ifPresent(target -> {
            loop(row, target);
            words(x + WIDE / 2 + 1, middle(row) - 5, "Tidak");
            words(x - 14, middle(row) + HIGH / 2, "Ya");
        });
    }

    private void connector(int from, int fromGlue, int to, int toGlue, double x, double y, double toX) {
        xml.append(mm(
                "<draw:connector draw:style-name=\"arrow\" draw:type=\"%s\" svg:x1=\"%.2fmm\" svg:y1=\"%.2fmm\""
                        + " svg:x2=\"%.2fmm\" svg:y2=\"%.2fmm\"%s/>",
                x == toX ? "line" : "standard", x, y, toX, middle(to) - HIGH / 2, glue(from, fromGlue, to, toGlue)));
    }

    private void loop(int row, int target) {
        xml.append(mm(
                "<draw:connector draw:style-name=\"arrow\" svg:x1=\"%.2fmm\" svg:y1=\"%.2fmm\""
                        + " svg:x2=\"%.2fmm\" svg:y2=\"%.2fmm\"%s/>",
                center(steps.get(row).actor()) + WIDE / 2,
                middle(row),
                center(steps.get(target).actor()) + WIDE / 2,
                middle(target),
                glue(row, 1, target, 1)));
    }

    private String glue(int from, int fromGlue, int to, int toGlue) {
        return glued
                ? " draw:start-shape=\"s%d\" draw:start-glue-point=\"%d\" draw:end-shape=\"s%d\" draw:end-glue-point=\"%d\""
                        .formatted(from, fromGlue, to, toGlue)
                : "";
    }

    private void words(double x, double y, String text) {
        xml.append(mm(
                "<draw:frame draw:style-name=\"words\" svg:x=\"%.2fmm\" svg:y=\"%.2fmm\" svg:width=\"14mm\""
                        + " svg:height=\"4mm\"><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>",
                x, y, text));
    }

    private static String mm(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
