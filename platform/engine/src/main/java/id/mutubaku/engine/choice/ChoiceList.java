package id.mutubaku.engine.choice;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list from which fields take their choices: the rows of a file, found by their columns without a look at all of them.
 * Immutable; the words of a column are put in order when they are first searched for.
 */
public final class ChoiceList {
    private final Map<String, Column> columns;
    private final int[] lines;
    private final String digest;
    private final Map<String, WordIndex> words = new ConcurrentHashMap<>();

    ChoiceList(Map<String, Column> columns, int[] lines, String digest) {
        this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        this.lines = lines.clone();
        this.digest = digest;
    }

    /** Returns the names of its columns, in their order. */
    public Set<String> columns() {
        return columns.keySet();
    }

    /** Returns how many rows it has. */
    public int size() {
        return lines.length;
    }

    /** Returns the SHA-256 of its file: the version of the list. */
    public String digest() {
        return digest;
    }

    /** Returns the bytes that it keeps, about. */
    public long bytes() {
        return 4L * lines.length
                + columns.values().stream().mapToLong(Column::bytes).sum()
                + words.values().stream().mapToLong(WordIndex::bytes).sum();
    }

    String cell(String column, int row) {
        return column(column).cell(row);
    }

    private Column column(String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    /** Returns the rows that have a value in each of some columns: the fewest of them, and a test for the others. */
    Selection selected(SortedMap<String, String> values) {
        Column.Rows all = Column.Rows.first(size());
        Column.Rows fewest = values.entrySet().stream()
                .map(each -> column(each.getKey()).rows(each.getValue()))
                .min(Comparator.comparingInt(Column.Rows::size))
                .orElse(all);
        IntPredicate each = row -> values.entrySet().stream()
                .allMatch(value -> column(value.getKey()).has(row, value.getValue()));
        return new Selection(fewest, each);
    }

    /** Some rows, of which only those count that pass a test. */
    record Selection(Column.Rows among, IntPredicate counts) {
        IntStream stream() {
            return among.stream().filter(counts);
        }
    }

    int[] search(String column, List<String> wanted, Selection selection, int most) {
        return words.computeIfAbsent(column, name -> new WordIndex(column(name)))
                .rows(wanted, selection.counts(), most);
    }

    /** Puts the words of all columns that have letters in order now, so that nobody waits for it who searches. */
    public ChoiceList readyToSearch() {
        columns.forEach((name, column) -> {
            if (column.hasLetters()) {
                words.computeIfAbsent(name, each -> new WordIndex(column));
            }
        });
        return this;
    }

    /** Finds a value in a column that two rows have which agree in some other columns. */
    public Optional<Duplicate> duplicate(String column, Set<String> beside) {
        Map<List<String>, Integer> seen = new HashMap<>();
        for (int row = 0; row < size(); row++) {
            int at = row;
            List<String> key = Stream.concat(Stream.of(column), beside.stream().sorted())
                    .map(name -> cell(name, at))
                    .toList();
            Integer first = seen.putIfAbsent(key, row);
            if (first != null) {
                return Optional.of(new Duplicate(key.get(0), lines[first], lines[row]));
            }
        }
        return Optional.empty();
    }

    /**
     * A value that stands in a list twice.
     *
     * @param first line of the file
     * @param second line of the file
     */
    public record Duplicate(String value, int first, int second) {}

    /** Returns the line of the first row that has nothing in a column. */
    public Optional<Integer> lineWithout(String column) {
        return column(column).rows("").stream().mapToObj(row -> lines[row]).findFirst();
    }
}
