package id.mutubaku.exchange.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.exchange.flow.Symbol;
import id.mutubaku.exchange.label.ColumnLabel;
import id.mutubaku.exchange.reading.Quote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The steps of a draft as JSON. */
final class StepWriter {
    private static final double CONCLUDED = 0.7;

    private final List<String> actors;
    private final DocumentCatalogue documents;
    private final ExitWriter exits;
    private final ReportBuilder report;

    StepWriter(List<String> actors, DocumentCatalogue documents, ExitWriter exits, ReportBuilder report) {
        this.actors = actors;
        this.documents = documents;
        this.exits = exits;
        this.report = report;
    }

    void write(PlannedStep step, Optional<PlannedStep> before, ArrayNode list) {
        ObjectNode json = list.addObject().put("id", step.id());
        if (step.first()) {
            cell(step, ColumnLabel.NUMBER, "/number").ifPresent(number -> json.put("number", number));
        } else {
            before.ifPresent(earlier -> json.put("sharesRowOf", earlier.id()));
        }
        json.put("activity", cell(step, ColumnLabel.ACTIVITY, "/activity").orElseGet(() -> missingActivity(step)));
        writeActors(step, json.putArray("actors"));
        if (step.first()) {
            writeQuality(step, json);
        }
        exits.write(step, json);
    }

    private Optional<String> cell(PlannedStep step, ColumnLabel label, String pointer) {
        Optional<Quote> quote = step.row().cell(label);
        quote.ifPresent(found -> report.read(step.pointer() + pointer, found));
        return quote.map(Quote::text);
    }

    private String missingActivity(PlannedStep step) {
        report.ask(step.pointer() + "/activity", "import/activity", step.id());
        return "…";
    }

    private void writeActors(PlannedStep step, ArrayNode list) {
        Set<Integer> known = new LinkedHashSet<>();
        for (Symbol symbol : step.symbols()) {
            if (symbol.actor() < actors.size() && known.add(symbol.actor())) {
                ObjectNode json = list.addObject().put("actor", actors.get(symbol.actor()));
                String pointer = step.pointer() + "/actors/" + (list.size() - 1);
                report.seen(pointer, symbol.place(), symbol.sure());
                if (symbol.sure() < CONCLUDED) {
                    json.put("source", "inferred");
                    report.doubt(pointer, "import/column", ExitWriter.name(step));
                }
            }
        }
        if (list.isEmpty()) {
            report.ask(step.pointer() + "/actors", "import/actor", ExitWriter.name(step));
        }
    }

    private void writeQuality(PlannedStep step, ObjectNode json) {
        Optional<Quote> requires = step.row().cell(ColumnLabel.REQUIRES);
        Optional<Quote> output = step.row().cell(ColumnLabel.OUTPUT);
        requires.ifPresent(quote -> documents.name(quote, json.putArray("requires")));
        step.row().cell(ColumnLabel.TIME).ifPresent(quote -> writeTime(step, quote, json));
        output.ifPresent(quote -> documents.name(quote, json.putArray("produces")));
        ObjectNode printed = json.objectNode();
        Map.of("requires", requires, "output", output, "remark", step.row().cell(ColumnLabel.REMARK))
                .forEach((part, quote) -> quote.ifPresent(found -> {
                    printed.put(part, found.text());
                    report.read(step.pointer() + "/printed/" + part, found);
                }));
        if (!printed.isEmpty()) {
            json.set("printed", printed);
        }
    }

    private void writeTime(PlannedStep step, Quote quote, ObjectNode json) {
        json.putObject("time").put("raw", quote.text());
        report.read(step.pointer() + "/time/raw", quote);
        if (TimeStandard.parse(quote.text()).standard().isEmpty()) {
            report.doubt(step.pointer() + "/time", "import/time", ExitWriter.name(step), quote.text());
        }
    }
}
