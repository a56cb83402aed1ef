package id.mutubaku.exchange.flow;

import id.mutubaku.exchange.picture.ShapeKind;
import java.util.Optional;

/** The capsules that only mark where the flow begins or ends, beside the symbol of the step in their row. */
public final class Terminators {
    private final Flow flow;

    public Terminators(Flow flow) {
        this.flow = flow;
    }

    /** Tells whether a symbol marks a begin or an end, and is no step. */
    public boolean isMark(Symbol symbol) {
        return isEnd(symbol)
                || (isBesideStep(symbol) && comingFrom(symbol).isEmpty() && isMarked(symbol, leadingTo(symbol)));
    }

    /** Tells whether a symbol marks an end. */
    public boolean isEnd(Symbol symbol) {
        return isBesideStep(symbol) && leadingTo(symbol).isEmpty() && isMarked(symbol, comingFrom(symbol));
    }

    private boolean isBesideStep(Symbol symbol) {
        return symbol.kind() == ShapeKind.CAPSULE
                && flow.symbols().stream()
                        .anyMatch(other -> other.row() == symbol.row() && other.kind() != ShapeKind.CAPSULE);
    }

    /** Tells whether a capsule at the end of an arrow has words in it, or stands in the column of the other end. */
    private static boolean isMarked(Symbol symbol, Optional<Symbol> otherEnd) {
        return otherEnd.filter(other ->
                        !symbol.text().isBlank() || (other.row() == symbol.row() && other.actor() == symbol.actor()))
                .isPresent();
    }

    private Optional<Symbol> leadingTo(Symbol symbol) {
        return flow.edges().stream()
                .filter(edge -> edge.from().equals(symbol))
                .map(FlowEdge::to)
                .findFirst();
    }

    private Optional<Symbol> comingFrom(Symbol symbol) {
        return flow.edges().stream()
                .filter(edge -> edge.to().equals(symbol))
                .map(FlowEdge::from)
                .findFirst();
    }
}
