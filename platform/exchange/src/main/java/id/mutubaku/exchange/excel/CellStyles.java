package id.mutubaku.exchange.excel;

import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The styles of a workbook: how numbers are shown, and which sides of cells have lines. */
final class CellStyles {
    private static final Style PLAIN = new Style(NumberFormat.of(0, ""), Set.of());

    private final List<Style> styles = new ArrayList<>();

    /** The sides of a cell. */
    enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM
    }

    /**
     * A style of cells.
     *
     * @param lines the sides that have a line
     */
    record Style(NumberFormat format, Set<Side> lines) {}

    /** Reads the part with the styles. */
    static CellStyles of(Optional<XmlElement> part) {
        CellStyles read = new CellStyles();
        part.ifPresent(read::add);
        return read;
    }

    private void add(XmlElement sheet) {
        Map<Integer, String> codes = new HashMap<>();
        sheet.at("numFmts").stream()
                .flatMap(list -> list.children("numFmt"))
                .forEach(format -> codes.put(
                        (int) format.number("numFmtId", 0),
                        format.attribute("formatCode").orElse("")));
        List<Set<Side>> borders = sheet.at("borders").stream()
                .flatMap(list -> list.children("border"))
                .map(CellStyles::lines)
                .toList();
        sheet.at("cellXfs").stream().flatMap(list -> list.children("xf")).forEach(format -> {
            int code = (int) format.number("numFmtId", 0);
            int border = (int) format.number("borderId", 0);
            styles.add(new Style(
                    NumberFormat.of(code, codes.getOrDefault(code, "")),
                    border >= 0 && border < borders.size() ? borders.get(border) : Set.of()));
        });
    }

    private static Set<Side> lines(XmlElement border) {
        Set<Side> lines = EnumSet.noneOf(Side.class);
        border.children().stream()
                .filter(line -> !line.attribute("style").orElse("none").equals("none"))
                .forEach(line -> {
                    switch (line.name()) {
                        case "left", "start" -> lines.add(Side.LEFT);
                        case "right", "end" -> lines.add(Side.RIGHT);
                        case "top" -> lines.add(Side.TOP);
                        case "bottom" -> lines.add(Side.BOTTOM);
                        default -> {
                            // A line through a cell parts nothing.
                        }
                    }
                });
        return lines;
    }

    Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }
}
