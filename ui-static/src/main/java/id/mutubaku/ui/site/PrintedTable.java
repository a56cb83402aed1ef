package id.mutubaku.ui.site;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Approval;
import id.mutubaku.model.definition.PrintedSop.DateLine;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.PrintedCells;
import id.mutubaku.model.definition.TimeLimit;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.site.PrintedView;
import id.mutubaku.ui.view.site.PrintedView.Entry;
import id.mutubaku.ui.view.site.PrintedView.Headings;
import id.mutubaku.ui.view.site.PrintedView.Mark;
import id.mutubaku.ui.view.site.PrintedView.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows the printed layer of an SOP as it stands on paper, in the language of the paper. */
final class PrintedTable {
    private final SopDefinition definition;
    private final PrintedSop document;
    private final Region region;
    private final Messages messages;

    private PrintedTable(Sop sop, Messages messages) {
        this.definition = sop.definition();
        this.document = definition.document();
        this.region = sop.region();
        this.messages = messages;
    }

    static PrintedView of(Sop sop, Messages messages) {
        return new PrintedTable(sop, messages).view();
    }

    /** Lists lines with the label that print has before each: its own, or the running number. */
    static <T> List<T> numbered(List<Item> items, BiFunction<String, String, T> line) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> line.apply(
                        items.get(index).label().orElse(index + 1 + "."),
                        items.get(index).text()))
                .toList();
    }

    private PrintedView view() {
        List<String> letterhead = Stream.concat(
                        document.agency().stream(),
                        Stream.concat(document.unit().stream(), document.address().stream()))
                .flatMap(String::lines)
                .toList();
        List<Row> rows =
                definition.steps().stream().filter(Step::inTable).map(this::row).toList();
        return new PrintedView(letterhead, identity(), document.tableTitle().orElse(""), headings(), columns(), rows);
    }

    private List<Entry> identity() {
        List<Entry> entries = new ArrayList<>();
        entry(entries, "sopNumber", document.number().stream().toList());
        entry(entries, "createdOn", raw(document.createdOn()));
        entry(entries, "revisedOn", raw(document.revisedOn()));
        entry(entries, "effectiveOn", raw(document.effectiveOn()));
        entry(entries, "approvedBy", document.approvedBy().map(this::approval).orElse(List.of()));
        entry(entries, "title", document.title().stream().toList());
        entry(entries, "legalBasis", lines(document.legalBasis()));
        entry(entries, "qualifications", lines(document.qualifications()));
        entry(entries, "relatedSops", lines(document.relatedSops()));
        entry(entries, "equipment", lines(document.equipment()));
        entry(entries, "warnings", lines(document.warnings()));
        entry(entries, "records", lines(document.records()));
        return entries;
    }

    /** Adds a box that print has: with something in it, or with a label over nothing. */
    private void entry(List<Entry> entries, String key, List<String> lines) {
        if (!lines.isEmpty() || document.labels().containsKey(key)) {
            entries.add(new Entry(label(key), lines));
        }
    }

    private static List<String> raw(Optional<DateLine> date) {
        return date.map(DateLine::raw).stream().toList();
    }

    private List<String> approval(Approval approval) {
        return Stream.of(
                        approval.position(),
                        approval.name(),
                        approval.nip().map(nip -> printed("site.printed.nip", nip)),
                        approval.signature().map(signature -> printed("site.printed.signature", signature)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> lines(List<Item> items) {
        return numbered(items, (label, text) -> label.isEmpty() ? text : label + " " + text);
    }

    private Headings headings() {
        return new Headings(
                label("number"),
                label("activity"),
                label("actors"),
                label("mutuBaku"),
                label("requires"),
                label("time"),
                label("output"),
                printedLabel("remark").orElse(""));
    }

    private List<String> columns() {
        return document.columns().stream()
                .map(id -> definition.actor(id).map(Actor::columnHeading).orElse(id))
                .toList();
    }

    private Row row(Step step) {
        Optional<PrintedCells> cells = step.printed();
        return new Row(
                step.number().orElse(""),
                step.activity(),
                document.columns().stream().map(actor -> mark(step, actor)).toList(),
                cells.flatMap(PrintedCells::requires).orElse(""),
                step.time().map(TimeLimit::raw).orElse(""),
                cells.flatMap(PrintedCells::output).orElse(""),
                cells.flatMap(PrintedCells::remark).orElse(""));
    }

    private static Mark mark(Step step, String actor) {
        return step.actors().stream()
                .filter(each -> each.actor().equals(actor))
                .map(each -> switch (each.as()) {
                    case PERFORMS -> Mark.PERFORMS;
                    case CONSULTED -> Mark.CONSULTED;
                    case COORDINATES -> Mark.COORDINATES;
                    case RECEIVES -> Mark.RECEIVES;
                })
                .min(Comparator.naturalOrder())
                .orElse(Mark.NONE);
    }

    private String label(String key) {
        return printedLabel(key).orElseGet(() -> printed("site.printed." + key));
    }

    private Optional<String> printedLabel(String key) {
        return Optional.ofNullable(document.labels().get(key))
                .or(() -> Optional.ofNullable(region.labels().get(key)));
    }

    private String printed(String key, Object... arguments) {
        return messages.text(Messages.DEFAULT_LANGUAGE, key, arguments);
    }
}
