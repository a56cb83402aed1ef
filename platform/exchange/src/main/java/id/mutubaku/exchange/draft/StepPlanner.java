package id.mutubaku.exchange.draft;

import id.mutubaku.exchange.flow.Flow;
import id.mutubaku.exchange.flow.FlowEdge;
import id.mutubaku.exchange.flow.Symbol;
import id.mutubaku.exchange.flow.Terminators;
import id.mutubaku.exchange.label.ColumnLabel;
import id.mutubaku.exchange.picture.ShapeKind;
import id.mutubaku.exchange.reading.Quote;
import id.mutubaku.exchange.table.ActivityTable;
import id.mutubaku.exchange.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The steps of rows: one for each row, and one more for each further symbol that an arrow of the row leads to. */
final class StepPlanner {
    private final ActivityTable table;
    private final Flow flow;
    private final Terminators terminators;
    private final Slugs slugs;
    private final List<PlannedStep> steps = new ArrayList<>();

    StepPlanner(ActivityTable table, Flow flow, Slugs slugs) {
        this.table = table;
        this.flow = flow;
        terminators = new Terminators(flow);
        this.slugs = slugs;
    }

    List<PlannedStep> plan() {
        for (int index = 0; index < table.rows().size(); index++) {
            TableRow row = table.rows().get(index);
            List<List<Symbol>> groups = groups(index);
            if (groups.isEmpty() && row.cell(ColumnLabel.ACTIVITY).isEmpty()) {
                continue;
            }
            add(row, groups.isEmpty() ? List.of(List.of()) : groups);
        }
        return steps;
    }

    private void add(TableRow row, List<List<Symbol>> groups) {
        String activity = row.cell(ColumnLabel.ACTIVITY).map(Quote::text).orElse("");
        for (int group = 0; group < groups.size(); group++) {
            String id = slugs.next(activity, 4, "langkah");
            steps.add(new PlannedStep(id, steps.size(), row, groups.get(group), group == 0));
        }
    }

    /** Returns the symbols of a row, in the order of its arrows; those without arrows between them act together. */
    private List<List<Symbol>> groups(int row) {
        List<Symbol> symbols = new ArrayList<>(flow.symbols().stream()
                .filter(symbol -> symbol.row() == row && !terminators.isMark(symbol))
                .sorted(Comparator.comparingDouble(StepPlanner::place))
                .toList());
        List<FlowEdge> inner = flow.edges().stream()
                .filter(edge -> symbols.contains(edge.from()) && symbols.contains(edge.to()))
                .toList();
        List<List<Symbol>> groups = new ArrayList<>();
        while (!symbols.isEmpty()) {
            Symbol next = symbols.stream()
                    .filter(symbol ->
                            inner.stream().noneMatch(edge -> edge.to().equals(symbol) && symbols.contains(edge.from())))
                    .findFirst()
                    .orElse(symbols.get(0));
            symbols.remove(next);
            boolean apart = groups.isEmpty() || !together(groups.get(groups.size() - 1), next, inner);
            if (apart) {
                groups.add(new ArrayList<>(List.of(next)));
            } else {
                groups.get(groups.size() - 1).add(next);
            }
        }
        return groups;
    }

    private static double place(Symbol symbol) {
        return symbol.place().box().top() + symbol.place().box().left() / 3;
    }

    private static boolean together(List<Symbol> group, Symbol next, List<FlowEdge> inner) {
        boolean joined = inner.stream()
                .anyMatch(edge -> edge.from().equals(next)
                        || edge.to().equals(next)
                        || group.contains(edge.from())
                        || group.contains(edge.to()));
        boolean alike = group.stream()
                .allMatch(known -> known.kind() == next.kind()
                        && known.kind() != ShapeKind.DIAMOND
                        && known.actor() != next.actor());
        return alike && !joined;
    }
}
