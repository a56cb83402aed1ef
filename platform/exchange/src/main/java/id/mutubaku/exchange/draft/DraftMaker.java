package id.mutubaku.exchange.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.exchange.flow.Flow;
import id.mutubaku.exchange.flow.FlowReader;
import id.mutubaku.exchange.identity.Identity;
import id.mutubaku.exchange.identity.IdentityReader;
import id.mutubaku.exchange.label.ColumnLabel;
import id.mutubaku.exchange.label.IdentityLabel;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.reading.PageText;
import id.mutubaku.exchange.reading.Quote;
import id.mutubaku.exchange.table.ActivityTable;
import id.mutubaku.exchange.table.Column;
import id.mutubaku.exchange.table.TableReader;
import java.util.List;
import java.util.Optional;

/** The one interpreter: from the picture of pages, whatever they were, to the draft of a definition. */
public final class DraftMaker {
    private static final int WORDS_OF_ID = 6;

    private final List<PageText> pages;
    private final ReportBuilder report = new ReportBuilder();
    private final ObjectNode definition = JsonMapping.MAPPER.createObjectNode();

    private DraftMaker(List<PagePicture> pages) {
        this.pages = pages.stream().map(PageText::new).toList();
    }

    /** Makes the draft of an SOP of a region. */
    public static Draft make(List<PagePicture> pages, String region) {
        DraftMaker maker = new DraftMaker(pages);
        maker.write(region);
        return new Draft(maker.definition, maker.report.build(pages));
    }

    private void write(String region) {
        Optional<ActivityTable> table = TableReader.read(pages);
        Identity identity =
                IdentityReader.read(pages, table.map(ActivityTable::places).orElse(List.of()));
        String title = title(identity, table);
        definition
                .put("$schema", "../schema/sop-definition.schema.json")
                .put("id", new Slugs().next(title, WORDS_OF_ID, "sop"))
                .put("region", region)
                .put("version", 1)
                .put("title", title);
        ObjectNode document = definition.putObject("document");
        PrintedWriter printed = new PrintedWriter(identity, report);
        printed.write(title, document);
        ObjectNode labels = document.putObject("labels");
        printed.writeLabels(labels);
        definition.putArray("actors");
        definition.putArray("documents");
        definition.putArray("steps");
        Slugs slugs = new Slugs();
        EndWriter ends = new EndWriter(slugs, report);
        table.ifPresentOrElse(
                found -> writeTable(found, slugs, ends, document, labels), () -> report.ask("/steps", "import/table"));
        ends.write(definition.putArray("ends"));
        pages.forEach(report::leftOver);
    }

    private String title(Identity identity, Optional<ActivityTable> table) {
        return identity.value(IdentityLabel.TITLE)
                .or(() -> table.flatMap(ActivityTable::title))
                .map(Quote::text)
                .orElseGet(() -> {
                    report.ask("/title", "import/title");
                    return "SOP";
                });
    }

    private void writeTable(ActivityTable table, Slugs slugs, EndWriter ends, ObjectNode document, ObjectNode labels) {
        table.title().ifPresent(title -> document.put("tableTitle", title.text()));
        for (Column column : table.columns().all()) {
            if (column.label() != ColumnLabel.ACTORS) {
                labels.put(column.label().key(), column.heading().text());
            }
        }
        List<String> actors =
                new ActorWriter(slugs, report).write(table.columns().actors(), definition.withArray("actors"));
        actors.forEach(document.putArray("columns")::add);
        Flow flow = FlowReader.read(table, pages);
        writeSteps(table, flow, actors, slugs, ends);
        report.leftOver(flow);
    }

    private void writeSteps(ActivityTable table, Flow flow, List<String> actors, Slugs slugs, EndWriter ends) {
        List<PlannedStep> steps = new StepPlanner(table, flow, slugs).plan();
        StepWriter writer = new StepWriter(
                actors,
                new DocumentCatalogue(slugs, definition.withArray("documents")),
                new ExitWriter(steps, flow, ends, report),
                report);
        Optional<PlannedStep> before = Optional.empty();
        for (PlannedStep step : steps) {
            writer.write(step, before, definition.withArray("steps"));
            before = Optional.of(step);
        }
        if (steps.isEmpty()) {
            report.ask("/steps", "import/table");
        }
    }
}
