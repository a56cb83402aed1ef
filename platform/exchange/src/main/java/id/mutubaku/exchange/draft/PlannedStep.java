package id.mutubaku.exchange.draft;

import id.mutubaku.exchange.flow.Symbol;
import id.mutubaku.exchange.picture.ShapeKind;
import id.mutubaku.exchange.table.TableRow;
import java.util.List;

/**
 * A step before it is written.
 *
 * @param id its id
 * @param index its place among the steps
 * @param row its row
 * @param symbols the symbols that stand for it; none where the drawing has lost them
 * @param first whether it is the first of its row
 */
record PlannedStep(String id, int index, TableRow row, List<Symbol> symbols, boolean first) {

    PlannedStep {
        symbols = List.copyOf(symbols);
    }

    boolean isDecision() {
        return symbols.stream().anyMatch(symbol -> symbol.kind() == ShapeKind.DIAMOND);
    }

    boolean isTerminator() {
        return symbols.stream().anyMatch(symbol -> symbol.kind() == ShapeKind.CAPSULE);
    }

    String pointer() {
        return "/steps/" + index;
    }
}
