package id.mutubaku.engine.choice;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The choices that a field offers, as other answers narrow them.
 *
 * @param narrowing what columns have to be equal to
 */
public record OfferedChoices(ChoiceList list, ChoiceSource source, SortedMap<String, String> narrowing) {
    /** More are not counted, nor looked for. */
    public static final int MOST = 1_000;

    /** Finds what a value is called; absent where it is none of the choices. */
    public Optional<String> label(String value) {
        SortedMap<String, String> wanted = new TreeMap<>(narrowing);
        String before = wanted.put(source.value(), value);
        return before == null || before.equals(value)
                ? list.selected(wanted).stream()
                        .mapToObj(row -> list.cell(source.label(), row))
                        .findFirst()
                : Optional.empty();
    }

    /** Tells whether there are none. */
    public boolean isEmpty() {
        return list.selected(narrowing).stream().findFirst().isEmpty();
    }

    /** Tells whether there are more than some. */
    public boolean hasMoreThan(int few) {
        return list.selected(narrowing).stream().limit(few + 1L).count() > few;
    }

    /**
     * Returns the choices whose label has words that begin with those of a text, and the one whose value the text is; all
     * of them for a text without words. They are in the order of the file, and end after {@value #MOST}.
     */
    public Matches matching(String text) {
        List<String> words = WordIndex.words(text);
        int[] rows = words.isEmpty()
                ? list.selected(narrowing).stream().limit(MOST).toArray()
                : list.search(source.label(), words, list.selected(narrowing), MOST);
        Optional<ListChoice> exact = label(text).map(label -> new ListChoice(text, label));
        return new Matches(this, rows.length == 0 ? exact : Optional.empty(), rows);
    }

    /** Some of the choices. */
    public static final class Matches {
        private final OfferedChoices of;
        private final Optional<ListChoice> exact;
        private final int[] rows;

        private Matches(OfferedChoices of, Optional<ListChoice> exact, int[] rows) {
            this.of = of;
            this.exact = exact;
            this.rows = rows;
        }

        /** Returns how many there are, {@value #MOST} at most. */
        public int size() {
            return rows.length + (exact.isPresent() ? 1 : 0);
        }

        /** Returns some of them, from one on. */
        public List<ListChoice> part(int from, int most) {
            List<ListChoice> found = IntStream.range(Math.min(from, rows.length), Math.min(from + most, rows.length))
                    .mapToObj(index -> new ListChoice(
                            of.list.cell(of.source.value(), rows[index]), of.list.cell(of.source.label(), rows[index])))
                    .toList();
            return found.isEmpty() && from == 0 ? exact.stream().toList() : found;
        }
    }
}
