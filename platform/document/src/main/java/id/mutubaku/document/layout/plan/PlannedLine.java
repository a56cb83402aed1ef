package id.mutubaku.document.layout.plan;

import java.util.Collection;
import java.util.List;

/**
 * A line of symbols within a row.
 *
 * @param joined whether the symbols take part in one step and are joined
 * @param labels the answers of a decision that stands in it
 */
public record PlannedLine(List<PlannedSymbol> symbols, boolean joined, List<ExitLabel> labels) {
    public PlannedLine {
        symbols = List.copyOf(symbols);
        labels = List.copyOf(labels);
    }

    static PlannedLine of(Collection<PlannedSymbol> symbols) {
        return new PlannedLine(List.copyOf(symbols), false, List.of());
    }

    /** Returns the height of its tallest symbol. */
    public int height() {
        return symbols.stream().mapToInt(PlannedSymbol::height).max().orElse(0);
    }

    /** Returns the height of its highest label in a place. */
    public int labelHeight(ExitLabel.Place place, int strip) {
        return labels.stream()
                .filter(label -> label.place() == place && label.strip() == strip)
                .mapToInt(ExitLabel::height)
                .max()
                .orElse(0);
    }

    /** Counts the strips of labels below the symbols; there is always one, if an empty one. */
    public int strips() {
        return 1 + labels.stream().mapToInt(ExitLabel::strip).max().orElse(0);
    }
}
