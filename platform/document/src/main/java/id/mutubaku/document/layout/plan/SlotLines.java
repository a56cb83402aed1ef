package id.mutubaku.document.layout.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines that take symbols into free columns, each as near to a wanted column as it goes. */
final class SlotLines {
    private static final int FAR = 1;

    private final int columns;
    private final List<List<PlannedSymbol>> lines = new ArrayList<>();

    SlotLines(int columns) {
        this.columns = columns;
    }

    /** Makes a symbol, given its first column and how many columns it goes over. */
    interface Making {
        PlannedSymbol at(int first, int over);
    }

    /**
     * Takes a symbol in.
     *
     * @param wanted the column in or around which it should stand
     * @param widths how many columns it may go over, the best first
     * @param avoided columns that it leaves free if it can
     */
    void add(int wanted, List<Integer> widths, Set<Integer> avoided, Making symbol) {
        for (int over : widths) {
            for (List<PlannedSymbol> line : lines) {
                Optional<Integer> place = near(wanted, over, avoided)
                        .filter(first -> line.stream().allMatch(other -> apart(first, over, other)))
                        .findFirst();
                if (place.isPresent()) {
                    line.add(symbol.at(place.get(), over));
                    return;
                }
            }
            Optional<Integer> alone = near(wanted, over, avoided).findFirst();
            if (alone.isPresent()) {
                lines.add(new ArrayList<>(List.of(symbol.at(alone.get(), over))));
                return;
            }
        }
        int over = widths.get(0);
        int first = places(wanted, over)
                .filter(place -> clear(place, over, avoided))
                .findFirst()
                .orElseGet(() -> places(wanted, over).findFirst().orElse(0));
        lines.add(new ArrayList<>(List.of(symbol.at(first, over))));
    }

    private Stream<Integer> near(int wanted, int over, Set<Integer> avoided) {
        return places(wanted, over)
                .filter(first -> distance(first, over, wanted) <= FAR)
                .filter(first -> clear(first, over, avoided));
    }

    List<PlannedLine> lines() {
        return lines.stream().map(PlannedLine::of).toList();
    }

    private Stream<Integer> places(int wanted, int over) {
        return IntStream.rangeClosed(0, Math.max(0, columns - over))
                .boxed()
                .sorted(Comparator.comparing(first -> distance(first, over, wanted)));
    }

    /** Returns by how many columns the middle of a symbol is off. */
    private static double distance(int first, int over, int wanted) {
        return Math.abs(first + (over - 1) / 2.0 - wanted);
    }

    private static boolean clear(int first, int over, Set<Integer> avoided) {
        return IntStream.range(first, first + over).noneMatch(avoided::contains);
    }

    private static boolean apart(int first, int over, PlannedSymbol other) {
        return first + over - 1 < other.first() || other.last() < first;
    }
}
