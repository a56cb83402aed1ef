package id.mutubaku.ui.site;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Approval;
import id.mutubaku.model.definition.PrintedSop.DateLine;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.PrintedSop.Part;
import id.mutubaku.model.definition.PrintedSop.Table;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.PrintedCells;
import id.mutubaku.model.definition.TimeLimit;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.site.PrintedView;
import id.mutubaku.ui.view.site.PrintedView.Cell;
import id.mutubaku.ui.view.site.PrintedView.Entry;
import id.mutubaku.ui.view.site.PrintedView.Mark;
import id.mutubaku.ui.view.site.PrintedView.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows the printed layer of an SOP as it stands on paper, in the language of the paper. */
final class PrintedTable {
    private final SopDefinition definition;
    private final PrintedSop document;
    private final Region region;
    private final Messages messages;
    private final List<Column> columns;

    private PrintedTable(Sop sop, Messages messages) {
        this.definition = sop.definition();
        this.document = definition.document();
        this.region = sop.region();
        this.messages = messages;
        this.columns = layOut();
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
        return new PrintedView(
                document.cover(),
                letterhead,
                identity(),
                document.tableTitle().orElse(""),
                new PrintedHeadings(columns.stream().map(Column::headings).toList()).rows(),
                numbers(),
                rows(),
                document.footer());
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

    /**
     * A column of the table.
     *
     * @param headings from the outermost to its own
     * @param actor whose it is; empty for any other part
     */
    private record Column(Part part, List<String> headings, Optional<String> actor) {
        String heading() {
            return headings.get(headings.size() - 1);
        }
    }

    private List<Column> layOut() {
        List<Part> order = document.table()
                .map(Table::order)
                .filter(parts -> !parts.isEmpty())
                .orElseGet(this::usual);
        return order.stream().flatMap(this::columns).toList();
    }

    /** Lists the parts of a table that says nothing of its layout: numbers and remarks only where they have a heading. */
    private List<Part> usual() {
        return Stream.of(Part.values())
                .filter(part -> part != Part.REMARK
                        || !printedLabel("remark").orElse("").isEmpty())
                .filter(part -> part != Part.NUMBER || !label("number").isEmpty())
                .toList();
    }

    private Stream<Column> columns(Part part) {
        return switch (part) {
            case ACTORS -> document.columns().stream().map(this::actor);
            case REQUIRES, TIME, OUTPUT ->
                Stream.of(new Column(part, under(label("mutuBaku"), label(part.key())), Optional.empty()));
            case NUMBER, ACTIVITY, REMARK -> Stream.of(new Column(part, List.of(label(part.key())), Optional.empty()));
        };
    }

    private Column actor(String id) {
        String own = definition.actor(id).map(Actor::columnHeading).orElse(id);
        List<String> headings = document.table().stream()
                .flatMap(table -> table.groups().stream())
                .filter(group -> group.actors().contains(id))
                .findFirst()
                .map(group -> under(label("actors"), group.title(), own))
                .orElseGet(() -> under(label("actors"), own));
        return new Column(Part.ACTORS, headings, Optional.of(id));
    }

    /** Puts headings under one that print may leave out. */
    private static List<String> under(String top, String... headings) {
        return Stream.concat(Stream.of(top).filter(text -> !text.isEmpty()), Stream.of(headings))
                .toList();
    }

    private List<String> numbers() {
        return document.table().filter(Table::numbered).isPresent()
                ? IntStream.rangeClosed(1, columns.size())
                        .mapToObj(String::valueOf)
                        .toList()
                : List.of();
    }

    /** Draws the rows; where a cell goes on, the rows below it have none in that column. */
    private List<Row> rows() {
        Map<Part, Integer> covered = new EnumMap<>(Part.class);
        List<Row> rows = new ArrayList<>();
        for (Step step : definition.steps().stream().filter(Step::hasRow).toList()) {
            List<Cell> cells = new ArrayList<>();
            for (Column column : columns) {
                if (covered.getOrDefault(column.part(), 0) == 0) {
                    cells.add(cell(step, column));
                }
            }
            rows.add(new Row(cells));
            for (Part part : Part.values()) {
                int left = covered.getOrDefault(part, 0);
                covered.put(part, left > 0 ? left - 1 : over(step, part) - 1);
            }
        }
        return rows;
    }

    private Cell cell(Step step, Column column) {
        Optional<PrintedCells> cells = step.printed();
        String heading = column.heading();
        Cell cell = switch (column.part()) {
            case NUMBER -> Cell.text(heading, "no", step.number().orElse(""));
            case ACTIVITY -> Cell.text(heading, "act", activity(step));
            case ACTORS -> Cell.mark(heading, mark(step, column.actor().orElseThrow()));
            case REQUIRES ->
                Cell.text(heading, "", cells.flatMap(PrintedCells::requires).orElse(""));
            case TIME ->
                Cell.text(heading, "time", step.time().map(TimeLimit::raw).orElse(""));
            case OUTPUT ->
                Cell.text(heading, "", cells.flatMap(PrintedCells::output).orElse(""));
            case REMARK ->
                Cell.text(heading, "", cells.flatMap(PrintedCells::remark).orElse(""));
        };
        return new Cell(cell.column(), cell.css(), cell.text(), over(step, column.part()), cell.mark());
    }

    private static int over(Step step, Part part) {
        return step.printed()
                .map(PrintedCells::spans)
                .map(spans -> spans.getOrDefault(part.key(), 1))
                .orElse(1);
    }

    private static String activity(Step step) {
        return Stream.concat(Stream.of(step.activity()), step.items().stream()).collect(Collectors.joining("\n"));
    }

    /** Says what an actor does in a row: in its step, and in those that share the row. */
    private Mark mark(Step row, String actor) {
        return definition.steps().stream()
                .filter(step -> step.equals(row) || step.sharesRowOf().equals(Optional.of(row.id())))
                .map(step -> ownMark(step, actor))
                .filter(Mark::said)
                .findFirst()
                .orElse(Mark.NONE);
    }

    private static Mark ownMark(Step step, String actor) {
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
