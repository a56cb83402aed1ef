package id.mutubaku.exchange.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.reading.Place;
import java.util.List;
import java.util.Locale;

/** The report as JSON: places in points (1/72 inch) from the top left of a page. */
public final class ReportJson {

    private ReportJson() {}

    /**
     * Writes a report.
     *
     * @param check what the check says of the draft
     */
    public static ObjectNode of(ImportReport report, List<Problem> check) {
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        ArrayNode pages = json.putArray("pages");
        report.pages().forEach(page -> writePage(page, pages.addObject()));
        ArrayNode values = json.putArray("values");
        report.values().forEach(value -> {
            ObjectNode entry = values.addObject().put("pointer", value.pointer());
            writePlace(value.place(), entry);
            entry.put("sure", rounded(value.sure())).put("source", value.inferred() ? "inferred" : "text");
        });
        ArrayNode open = json.putArray("open");
        report.open().forEach(problem -> writeProblem(problem, open.addObject()));
        ArrayNode checked = json.putArray("check");
        check.forEach(problem -> writeProblem(problem, checked.addObject()));
        ArrayNode unused = json.putArray("unused");
        report.unused().forEach(rest -> {
            ObjectNode entry = unused.addObject().put("kind", rest.kind().name().toLowerCase(Locale.ROOT));
            writePlace(rest.place(), entry);
            entry.put("text", rest.text());
        });
        return json;
    }

    private static void writePage(PagePicture page, ObjectNode json) {
        json.put("number", page.number())
                .put("width", rounded(page.box().width()))
                .put("height", rounded(page.box().height()));
    }

    private static void writePlace(Place place, ObjectNode json) {
        Box box = place.box();
        json.put("page", place.page())
                .putArray("box")
                .add(rounded(box.left()))
                .add(rounded(box.top()))
                .add(rounded(box.right()))
                .add(rounded(box.bottom()));
    }

    private static void writeProblem(Problem problem, ObjectNode json) {
        json.put("pointer", problem.pointer())
                .put("severity", problem.severity().word())
                .put("rule", problem.rule())
                .put("id", problem.sentence(Language.ID))
                .put("en", problem.sentence(Language.EN));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
