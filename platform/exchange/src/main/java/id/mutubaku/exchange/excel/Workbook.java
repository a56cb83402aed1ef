package id.mutubaku.exchange.excel;

import id.mutubaku.exchange.limit.FileRefused;
import id.mutubaku.exchange.office.OfficeFile;
import id.mutubaku.exchange.office.Relations;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A workbook: its visible sheets, and the texts and styles that they share. */
final class Workbook {
    private final OfficeFile file;
    private final XmlElement root;
    private final Relations relations;
    private final List<String> texts;
    private final CellStyles styles;

    Workbook(OfficeFile file) {
        this.file = file;
        String name = file.relations("").ofType("officeDocument").orElse("xl/workbook.xml");
        root = file.part(name).orElseThrow(() -> new FileRefused("broken"));
        relations = file.relations(name);
        texts = relations
                .ofType("sharedStrings")
                .flatMap(file::part)
                .map(Workbook::texts)
                .orElse(List.of());
        styles = CellStyles.of(relations.ofType("styles").flatMap(file::part));
    }

    private static List<String> texts(XmlElement list) {
        return list.children("si").map(Workbook::text).toList();
    }

    /** Returns the text of a string, of one run or of several, without how it is pronounced. */
    static String text(XmlElement string) {
        StringBuilder text = new StringBuilder();
        string.children("t").forEach(run -> text.append(run.text()));
        string.children("r").flatMap(run -> run.children("t")).forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** Returns the names of the parts of the sheets that are shown. */
    List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        root.at("sheets").stream()
                .flatMap(list -> list.children("sheet"))
                .filter(sheet -> sheet.attribute("state").orElse("visible").equals("visible"))
                .flatMap(sheet -> sheet.attribute("r:id").stream())
                .flatMap(id -> relations.ofId(id).stream())
                .filter(file::has)
                .forEach(sheets::add);
        return sheets;
    }

    /** Returns what a cell shows. */
    String shown(XmlElement cell) {
        String type = cell.attribute("t").orElse("n");
        if (type.equals("inlineStr")) {
            return cell.at("is").map(Workbook::text).orElse("");
        }
        String value = cell.at("v").map(XmlElement::text).orElse("");
        return switch (type) {
            case "s" -> sharedText(value);
            case "n" -> number(value, style(cell).format());
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> value;
        };
    }

    private String sharedText(String index) {
        return index.matches("\\d{1,9}") && Integer.parseInt(index) < texts.size()
                ? texts.get(Integer.parseInt(index))
                : "";
    }

    private static String number(String value, NumberFormat format) {
        try {
            return value.isBlank() ? "" : format.shown(Double.parseDouble(value));
        } catch (NumberFormatException none) {
            return value;
        }
    }

    CellStyles.Style style(XmlElement cell) {
        return styles.style((int) cell.number("s", 0));
    }

    Optional<XmlElement> part(String name) {
        return file.part(name);
    }

    Relations relations(String part) {
        return file.relations(part);
    }
}
