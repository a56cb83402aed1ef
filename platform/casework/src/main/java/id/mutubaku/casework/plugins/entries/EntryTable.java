package id.mutubaku.casework.plugins.entries;

import id.mutubaku.engine.choice.CsvCell;
import id.mutubaku.engine.choice.CsvReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.validation.RegisterLimits;
import id.mutubaku.store.plugins.EntryStore.GivenEntry;
import id.mutubaku.store.plugins.EntryStore.StoredEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Entries as a table of comma-separated values (RFC 4180) with the columns {@code key}, {@code version} and {@code value}.
 */
final class EntryTable {
    private static final List<String> COLUMNS = List.of("key", "version", "value");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern VERSION = Pattern.compile("\\d{0,18}");
    private static final int MOST_ROWS = 10_000;

    private EntryTable() {}

    /** Writes entries. */
    static String of(List<StoredEntry> entries) {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        table.append(String.join(",", COLUMNS)).append("\r\n");
        for (StoredEntry entry : entries) {
            table.append(CsvCell.of(entry.key()))
                    .append(',')
                    .append(entry.version())
                    .append(',');
            table.append(CsvCell.of(entry.value().orElse(""))).append("\r\n");
        }
        return table.toString();
    }

    /** Reads entries, with the first thing that is wrong. */
    static Reading<List<GivenEntry>> read(String text) {
        CsvReader reader = new CsvReader(text);
        List<GivenEntry> entries = new ArrayList<>();
        Optional<Problem> wrong = header(reader);
        Set<String> keys = new HashSet<>();
        while (wrong.isEmpty() && reader.hasNext()) {
            int line = reader.line();
            List<String> cells = reader.next();
            wrong = reader.fault().or(() -> problem(cells, line, keys));
            if (wrong.isEmpty() && !isBlank(cells)) {
                entries.add(entry(cells));
            }
            if (entries.size() > MOST_ROWS) {
                wrong = Optional.of(Problem.error("", "entries/many", String.valueOf(MOST_ROWS)));
            }
        }
        return wrong.isEmpty()
                ? new Reading<>(Optional.of(entries), List.of())
                : new Reading<>(Optional.empty(), List.of(wrong.get()));
    }

    private static Optional<Problem> header(CsvReader reader) {
        List<String> header = reader.hasNext() ? reader.next() : List.of();
        return reader.fault()
                .or(() -> header.equals(COLUMNS)
                        ? Optional.empty()
                        : Optional.of(Problem.error("", "entries/columns", String.join(",", COLUMNS))));
    }

    private static boolean isBlank(List<String> cells) {
        return cells.equals(List.of(""));
    }

    private static Optional<Problem> problem(List<String> cells, int line, Set<String> keys) {
        if (isBlank(cells)) {
            return Optional.empty();
        }
        if (cells.size() != COLUMNS.size() || !VERSION.matcher(cells.get(1)).matches()) {
            return Optional.of(Problem.error("", "entries/row", String.valueOf(line)));
        }
        String key = CsvCell.plain(cells.get(0));
        if (!keys.add(key)) {
            return Optional.of(Problem.error("", "entries/twice", String.valueOf(line), key));
        }
        return isKeepable(key, CsvCell.plain(cells.get(2)))
                ? Optional.empty()
                : Optional.of(Problem.error("", "entries/unkeepable", String.valueOf(line)));
    }

    private static boolean isKeepable(String key, String value) {
        try {
            RegisterLimits.key(key);
            RegisterLimits.value(value);
            return true;
        } catch (IllegalArgumentException tooLong) {
            return false;
        }
    }

    private static GivenEntry entry(List<String> cells) {
        long version = cells.get(1).isEmpty() ? 0 : Long.parseLong(cells.get(1));
        return new GivenEntry(CsvCell.plain(cells.get(0)), version, CsvCell.plain(cells.get(2)));
    }
}
