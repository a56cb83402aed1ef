package id.mutubaku.document.layout.plan;

import id.mutubaku.document.flow.Flow;
import id.mutubaku.document.flow.FlowArrow;
import id.mutubaku.document.flow.FlowRow;
import id.mutubaku.document.flow.FlowStep;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.layout.plan.ExitPlanner.Leaving;
import id.mutubaku.document.layout.plan.Port.Side;
import id.mutubaku.document.layout.table.FlowArea;
import id.mutubaku.document.layout.table.RowText;
import id.mutubaku.document.layout.table.Sheet;
import id.mutubaku.model.definition.End;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The planning of pages: each step gets a line, above it what leads to it from elsewhere, below it the ends and
 * connectors to which it leads.
 */
public final class PagePlanner {
    private static final List<Integer> ONE = List.of(1);

    private final Flow flow;
    private final Sheet sheet;
    private final PrintedLabels labels;
    private final Symbols symbols;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, FlowStep> steps = new HashMap<>();

    /**
     * Looks at a flowchart.
     *
     * @param titles names of other SOPs, by {@code region/sop}
     */
    public PagePlanner(Flow flow, Sheet sheet, PrintedLabels labels, Map<String, String> titles) {
        this.flow = flow;
        this.sheet = sheet;
        this.labels = labels;
        this.symbols = new Symbols(sheet.flow(), titles);
        for (FlowRow row : flow.rows()) {
            for (FlowStep step : row.steps()) {
                order.put(step.step().id(), order.size());
                steps.put(step.step().id(), step);
            }
        }
    }

    /** Breaks the texts of all rows. */
    public List<RowPiece> pieces() {
        return flow.rows().stream()
                .map(row -> new RowPiece(row, RowText.of(row.step(), named(row), sheet), false))
                .toList();
    }

    private Optional<String> named(FlowRow row) {
        String named = row.steps().stream()
                .flatMap(step -> symbols.namedBeside(step.step()).stream())
                .collect(Collectors.joining("\n"));
        return Optional.of(named).filter(text -> !text.isEmpty());
    }

    /** Plans a page that has some rows. */
    public PagePlan plan(List<RowPiece> pieces) {
        Set<String> here = pieces.stream()
                .filter(piece -> !piece.continued())
                .flatMap(piece -> piece.row().steps().stream())
                .map(step -> step.step().id())
                .collect(Collectors.toSet());
        List<PlannedEdge> edges = new ArrayList<>();
        List<PlannedRow> rows = new ArrayList<>();
        for (RowPiece piece : pieces) {
            List<PlannedLine> lines = new ArrayList<>();
            if (piece.continued()) {
                lines.add(PlannedLine.of(List.of()));
            } else {
                piece.row().steps().forEach(step -> lines.addAll(lines(step, here, edges)));
            }
            rows.add(new PlannedRow(piece.row().step().id(), piece.continued(), piece.text(), lines));
        }
        edges.sort(Comparator.comparing(PlannedEdge::arrow).thenComparing(PlannedEdge::from));
        return new PagePlan(rows, edges);
    }

    private List<PlannedLine> lines(FlowStep step, Set<String> here, List<PlannedEdge> edges) {
        List<PlannedLine> lines = new ArrayList<>(before(step, here, edges));
        PlannedSymbol own = symbols.own(step);
        List<FlowArrow> leaving = flow.leaving(step.step().id());
        Map<Integer, Exit> exits = exits(step, own, leaving, here);
        List<ExitLabel> exitLabels =
                exits.values().stream().flatMap(exit -> exit.label().stream()).toList();
        Stream<PlannedSymbol> others = step.others().stream().map(other -> symbols.other(step, other));
        List<PlannedSymbol> all = Stream.concat(Stream.of(own), others)
                .sorted(Comparator.comparing(PlannedSymbol::first))
                .toList();
        lines.add(new PlannedLine(all, true, exitLabels));
        lines.addAll(after(step, leaving, here, exits));
        for (FlowArrow arrow : leaving) {
            String to = isHere(arrow, here) ? arrow.to().orElseThrow() : idAtEnd(arrow, leaving);
            edges.add(new PlannedEdge(arrow.number(), own.id(), to, Optional.ofNullable(exits.get(arrow.number()))));
        }
        return lines;
    }

    /** Returns the id of the symbol at which an arrow ends; arrows of one step to one end share it. */
    private String idAtEnd(FlowArrow arrow, List<FlowArrow> leaving) {
        return leaving.stream()
                .filter(other -> other.to().equals(arrow.to()))
                .filter(other -> other.to().flatMap(flow.definition()::end).isPresent())
                .findFirst()
                .map(first -> Symbols.idAtEnd(first.number()))
                .orElseGet(() -> Symbols.idAtEnd(arrow.number()));
    }

    private static boolean isHere(FlowArrow arrow, Set<String> here) {
        return arrow.to().filter(here::contains).isPresent();
    }

    /** Draws what leads to a step from elsewhere: the start, and arrows from other pages. */
    private List<PlannedLine> before(FlowStep step, Set<String> here, List<PlannedEdge> edges) {
        SlotLines lines = new SlotLines(sheet.flow().columns());
        for (FlowArrow arrow : flow.reaching(step.step().id())) {
            String id = Symbols.idAtBegin(arrow.number());
            if (Symbols.isStart(arrow.from())) {
                String text = labels.text("start");
                lines.add(
                        step.column(),
                        symbols.columns(text),
                        Set.of(),
                        (at, over) -> symbols.capsule(id, arrow.from(), text, at, over));
            } else if (!here.contains(arrow.from())) {
                lines.add(step.column(), ONE, Set.of(), (at, over) -> symbols.connector(id, arrow.number(), at));
            } else {
                continue;
            }
            edges.add(new PlannedEdge(arrow.number(), id, step.step().id(), Optional.empty()));
        }
        return lines.lines();
    }

    private Map<Integer, Exit> exits(FlowStep step, PlannedSymbol own, List<FlowArrow> leaving, Set<String> here) {
        if (leaving.size() == 1 && leaving.get(0).label().isEmpty()) {
            return Map.of();
        }
        return new ExitPlanner(sheet.flow(), own)
                .exits(leaving.stream()
                        .map(arrow -> leaving(step, arrow, isHere(arrow, here)))
                        .toList());
    }

    private Leaving leaving(FlowStep step, FlowArrow arrow, boolean here) {
        Optional<FlowStep> target = arrow.to().filter(id -> here).map(steps::get);
        int right = target.map(to -> to.column() - step.column()).orElse(0);
        String from = step.step().id();
        int down = target.map(to -> order.getOrDefault(to.step().id(), 0) - order.getOrDefault(from, 0))
                .orElse(0);
        boolean toItself = target.filter(step::equals).isPresent();
        return new Leaving(arrow.number(), arrow.label(), right, toItself ? -1 : down);
    }

    /** Draws what a step leads to beside other steps of the page: ends, and arrows to other pages. */
    private List<PlannedLine> after(
            FlowStep step, List<FlowArrow> leaving, Set<String> here, Map<Integer, Exit> exits) {
        SlotLines lines = new SlotLines(sheet.flow().columns());
        boolean straight = leaving.stream()
                .anyMatch(arrow -> isHere(arrow, here)
                        && Optional.ofNullable(exits.get(arrow.number()))
                                .filter(exit -> exit.port().equals(Port.middle(Side.BOTTOM)))
                                .isPresent());
        Set<Integer> avoided = straight ? Set.of(step.column()) : Set.of();
        for (FlowArrow arrow : leaving) {
            boolean drawn = idAtEnd(arrow, leaving).equals(Symbols.idAtEnd(arrow.number()));
            if (!isHere(arrow, here) && drawn) {
                int wanted = wanted(step.column(), Optional.ofNullable(exits.get(arrow.number())));
                add(arrow, wanted, avoided, lines);
            }
        }
        return lines.lines();
    }

    private void add(FlowArrow arrow, int wanted, Set<Integer> avoided, SlotLines lines) {
        String id = Symbols.idAtEnd(arrow.number());
        Optional<End> end = arrow.to().flatMap(flow.definition()::end);
        if (end.isPresent()) {
            String text = end.get().briefly();
            lines.add(
                    wanted,
                    symbols.columns(text),
                    avoided,
                    (at, over) -> symbols.capsule(id, end.get().id(), text, at, over));
        } else if (arrow.to().isPresent()) {
            lines.add(wanted, ONE, avoided, (at, over) -> symbols.connector(id, arrow.number(), at));
        } else {
            lines.add(wanted, ONE, avoided, (at, over) -> symbols.unresolved(id, at));
        }
    }

    /** Returns the column towards which an arrow leaves. */
    private int wanted(int column, Optional<Exit> exit) {
        FlowArea area = sheet.flow();
        int side = exit.map(Exit::port)
                .map(port -> switch (port.side()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    case TOP, BOTTOM -> Integer.signum(port.offset());
                })
                .orElse(0);
        return Math.max(0, Math.min(area.columns() - 1, column + side));
    }
}
