package id.mutubaku.exchange.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** An SOP in a text of LibreOffice, as somebody draws it: tables, and symbols that are anchored in their cells. */
public final class SopText {
    private static final double NUMBER = 10;
    private static final double ACTIVITY = 60;
    private static final double ACTOR = 28;
    private static final double QUALITY = 30;
    private static final double ROW = 18;
    private static final double WIDE = 16;
    private static final double HIGH = 8;

    private final List<String> actors;
    private final List<PaperStep> steps;
    private final StringBuilder xml = new StringBuilder();

    private SopText(List<String> actors, List<PaperStep> steps) {
        this.actors = actors;
        this.steps = steps;
    }

    /** Draws an SOP as a flat OpenDocument text. */
    public static byte[] draw(String title, List<String> actors, List<PaperStep> steps) {
        SopText text = new SopText(actors, steps);
        text.begin();
        text.identity(title);
        text.table();
        text.xml.append("</office:text></office:body></office:document>");
        return text.xml.toString().getBytes(StandardCharsets.UTF_8);
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
             office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
            <office:styles><draw:marker draw:name="Arrow" svg:viewBox="0 0 20 30" svg:d="M10 0l-10 30h20z"/>
            </office:styles><office:automatic-styles>
            <style:style style:name="cell" style:family="table-cell">
            <style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="1mm"/></style:style>
            <style:style style:name="next" style:family="paragraph">
            <style:paragraph-properties fo:break-before="page"/></style:style>
            <style:style style:name="box" style:family="graphic"><style:graphic-properties draw:fill="solid"
             draw:fill-color="#ffffff" draw:stroke="solid" svg:stroke-color="#000000" style:wrap="run-through"
             style:horizontal-rel="paragraph" style:vertical-rel="paragraph" style:vertical-pos="from-top"
             style:horizontal-pos="from-left" style:flow-with-text="false"/></style:style>
            <style:style style:name="arrow" style:family="graphic"><style:graphic-properties draw:stroke="solid"
             svg:stroke-color="#000000" draw:marker-end="Arrow" draw:marker-end-width="2mm"
             style:wrap="run-through" style:horizontal-rel="paragraph" style:vertical-rel="paragraph"
             style:vertical-pos="from-top" style:horizontal-pos="from-left"/></style:style>
            <style:style style:name="row" style:family="table-row"><style:table-row-properties
             style:row-height="18mm"/></style:style>
            <style:page-layout style:name="a3"><style:page-layout-properties fo:page-width="420mm"
             fo:page-height="297mm" fo:margin="15mm" style:print-orientation="landscape"/></style:page-layout>
            """);
        for (double width : new double[] {NUMBER, ACTIVITY, ACTOR, QUALITY}) {
            xml.append(mm(
                    "<style:style style:name=\"c%.0f\" style:family=\"table-column\"><style:table-column-properties"
                            + " style:column-width=\"%.1fmm\"/></style:style>",
                    width, width));
        }
        whole("identity", 3 * ACTIVITY);
        whole("bagan", NUMBER + ACTIVITY + ACTOR * actors.size() + 4 * QUALITY);
        xml.append("</office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\""
                + " style:page-layout-name=\"a3\"/></office:master-styles><office:body><office:text>");
    }

    private void whole(String style, double width) {
        xml.append(mm(
                "<style:style style:name=\"%s\" style:family=\"table\"><style:table-properties style:width=\"%.1fmm\""
                        + " table:align=\"left\"/></style:style>",
                style, width));
    }

    private void identity(String title) {
        xml.append("<table:table table:style-name=\"identity\">");
        column(ACTIVITY, 3);
        List<List<String>> block = List.of(
                List.of("Nomor SOP", "000/01/SOP/2025"),
                List.of("Tanggal Pembuatan", "3 Februari 2025"),
                List.of("Tanggal Revisi", ""),
                List.of("Tanggal Efektif", "10 Februari 2025"),
                List.of("Disahkan oleh", "Kepala Dinas"),
                List.of("Nama SOP", title));
        for (int row = 0; row < block.size(); row++) {
            xml.append("<table:table-row>");
            if (row == 0) {
                cell("PEMERINTAH KOTA CONTOH", 1, block.size(), "");
            } else {
                xml.append("<table:covered-table-cell/>");
            }
            cell(block.get(row).get(0), 1, 1, "");
            cell(block.get(row).get(1), 1, 1, "");
            xml.append("</table:table-row>");
        }
        List<String> boxes = List.of(
                "Dasar Hukum",
                "Kualifikasi Pelaksana",
                "Keterkaitan",
                "Peralatan/perlengkapan",
                "Peringatan",
                "Pencatatan dan pendataan");
        for (int box = 0; box < boxes.size(); box += 2) {
            boxRow(boxes.get(box), boxes.get(box + 1));
            boxRow("1. Butir pertama\n2. Butir kedua", "1. Butir lain\n2. Butir terakhir");
        }
        xml.append("</table:table><text:p text:style-name=\"next\"/>");
    }

    private void boxRow(String left, String right) {
        xml.append("<table:table-row>");
        cell(left, 1, 1, "");
        cell(right, 2, 1, "");
        xml.append("</table:table-row>");
    }

    private void table() {
        xml.append("<table:table table:style-name=\"bagan\">");
        column(NUMBER, 1);
        column(ACTIVITY, 1);
        column(ACTOR, actors.size());
        column(QUALITY, 4);
        headings();
        for (int row = 0; row < steps.size(); row++) {
            PaperStep step = steps.get(row);
            xml.append("<table:table-row table:style-name=\"row\">");
            cell(row + 1 + ".", 1, 1, "");
            cell(step.activity(), 1, 1, "");
            for (int actor = 0; actor < actors.size(); actor++) {
                cell("", 1, 1, actor == step.actor() ? symbol(row) + flow(row) : "");
            }
            List.of(step.requires(), step.time(), step.output(), "").forEach(text -> cell(text, 1, 1, ""));
            xml.append("</table:table-row>");
        }
        xml.append("</table:table><text:p/>");
    }

    private void headings() {
        xml.append("<table:table-row>");
        cell("No.", 1, 2, "");
        cell("Kegiatan", 1, 2, "");
        cell("Pelaksana", actors.size(), 1, "");
        cell("Mutu Baku", 3, 1, "");
        cell("Ket.", 1, 2, "");
        xml.append("</table:table-row><table:table-row><table:covered-table-cell/><table:covered-table-cell/>");
        actors.forEach(actor -> cell(actor, 1, 1, ""));
        List.of("Kelengkapan", "Waktu", "Output").forEach(text -> cell(text, 1, 1, ""));
        xml.append("<table:covered-table-cell/></table:table-row>");
    }

    private void column(double width, int repeated) {
        xml.append("<table:table-column table:style-name=\"c%.0f\" table:number-columns-repeated=\"%d\"/>"
                .formatted(width, repeated));
    }

    private void cell(String text, int across, int down, String shapes) {
        xml.append(("<table:table-cell table:style-name=\"cell\" table:number-columns-spanned=\"%d\""
                        + " table:number-rows-spanned=\"%d\" office:value-type=\"string\">")
                .formatted(across, down));
        List<String> lines = text.lines().toList();
        xml.append("<text:p>")
                .append(shapes)
                .append(String.join("</text:p><text:p>", lines))
                .append("</text:p></table:table-cell>")
                .append("<table:covered-table-cell/>".repeat(across - 1));
    }

    /** Returns a symbol in the middle of its cell, whose first paragraph begins a millimetre from its corner. */
    private String symbol(int row) {
        String type = row == 0 || row == steps.size() - 1
                ? "flowchart-terminator"
                : steps.get(row).backTo().isPresent() ? "flowchart-decision" : "flowchart-process";
        return mm(
                "<draw:custom-shape text:anchor-type=\"paragraph\" draw:style-name=\"box\" draw:id=\"s%d\""
                        + " svg:x=\"%.2fmm\" svg:y=\"%.2fmm\" svg:width=\"%.2fmm\" svg:height=\"%.2fmm\">"
                        + "<text:p/><draw:enhanced-geometry draw:type=\"%s\"/></draw:custom-shape>",
                row, ACTOR / 2 - WIDE / 2 - 1, ROW / 2 - HIGH / 2 - 1, WIDE, HIGH, type);
    }

    private String flow(int row) {
        PaperStep step = steps.get(row);
        double x = ACTOR / 2 - 1;
        double y = ROW / 2 - 1;
        StringBuilder flow = new StringBuilder();
        if (row + 1 < steps.size()) {
            double aside = ACTOR * (steps.get(row + 1).actor() - step.actor());
            flow.append(line(x, y + HIGH / 2, x + aside, y + ROW - HIGH / 2));
        }
        step.backTo().ifPresent(target -> {
            double aside = ACTOR * (steps.get(target).actor() - step.actor());
            flow.append(line(x + WIDE / 2, y, x + aside + WIDE / 2, y + ROW * (target - row)));
            flow.append(words(x + WIDE / 2 + 0.5, y - 8, "Tidak"));
            flow.append(words(x - 15, y + HIGH / 2, "Ya"));
        });
        return flow.toString();
    }

    private static String line(double x, double y, double toX, double toY) {
        return mm(
                "<draw:line text:anchor-type=\"paragraph\" draw:style-name=\"arrow\" svg:x1=\"%.2fmm\""
                        + " svg:y1=\"%.2fmm\" svg:x2=\"%.2fmm\" svg:y2=\"%.2fmm\"/>",
                x, y, toX, toY);
    }

    private static String words(double x, double y, String text) {
        return mm(
                "<draw:custom-shape text:anchor-type=\"paragraph\" draw:style-name=\"box\" svg:x=\"%.2fmm\""
                        + " svg:y=\"%.2fmm\" svg:width=\"14mm\" svg:height=\"5mm\"><text:p>%s</text:p>"
                        + "<draw:enhanced-geometry draw:type=\"rectangle\"/></draw:custom-shape>",
                x, y, text);
    }

    private static String mm(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
