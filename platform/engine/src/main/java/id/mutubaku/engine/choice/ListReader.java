package id.mutubaku.engine.choice;

import id.mutubaku.engine.digest.Digest;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A reading of the file of a list: names of columns in the first row, and a choice in each of the others. */
final class ListReader {
    static final int MOST_CHARACTERS = 8_000_000;
    static final int MOST_ROWS = 200_000;
    static final int MOST_COLUMNS = 20;
    static final int LONGEST_CELL = 200;

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\uFFFD\\u2010\\u2011]|[\\p{Zs}&&[^ ]]");

    private final String text;
    private final FirstProblems problems = new FirstProblems();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final List<Integer> lines = new ArrayList<>();

    ListReader(String text) {
        this.text = text;
    }

    ChoiceFile read() {
        if (text.length() > MOST_CHARACTERS) {
            add("list/too-long", MOST_CHARACTERS);
        } else {
            CsvReader csv = new CsvReader(text);
            header(csv);
            while (csv.hasNext() && !problems.isFull() && lines.size() <= MOST_ROWS) {
                row(csv);
            }
            csv.fault().ifPresent(problems::add);
            size();
        }
        List<Problem> found = problems.list();
        return new ChoiceFile(found.isEmpty() ? Optional.of(list()) : Optional.empty(), found);
    }

    private ChoiceList list() {
        Map<String, Column> read = new LinkedHashMap<>();
        columns.forEach((name, cells) -> read.put(name, new Column(cells)));
        return new ChoiceList(read, lines.stream().mapToInt(Integer::intValue).toArray(), Digest.hex(text));
    }

    private void header(CsvReader csv) {
        List<String> names = csv.hasNext() ? csv.next() : List.of();
        for (String name : names) {
            if (!NAME.matcher(name).matches()) {
                problems.add(Problem.error("", "list/column-name", name));
            } else if (columns.put(name, new ArrayList<>()) != null) {
                problems.add(Problem.error("", "list/column-twice", name));
            }
        }
        if (names.size() > MOST_COLUMNS) {
            add("list/columns", MOST_COLUMNS);
        }
    }

    private void row(CsvReader csv) {
        int line = csv.line();
        List<String> cells = csv.next();
        if (csv.fault().isPresent()) {
            return;
        }
        if (cells.size() != columns.size()) {
            add("list/cells", line, columns.size(), cells.size());
            return;
        }
        lines.add(line);
        int index = 0;
        for (List<String> column : columns.values()) {
            column.add(cell(cells.get(index++), line));
        }
    }

    private String cell(String cell, int line) {
        if (cell.length() > LONGEST_CELL) {
            add("list/cell-length", line, LONGEST_CELL);
        } else if (!isPlain(cell)) {
            problems.add(Problem.error("", "list/cell-text", String.valueOf(line), cell.strip()));
        }
        return cell;
    }

    /** What people choose comes back as plain text, so that a value has to be one. */
    private static boolean isPlain(String cell) {
        return cell.equals(cell.strip()) && (isAscii(cell) || isNormal(cell));
    }

    private static boolean isAscii(String cell) {
        return cell.chars().allMatch(sign -> sign >= ' ' && sign < 127);
    }

    private static boolean isNormal(String cell) {
        return !UNSEEN.matcher(cell).find() && Normalizer.isNormalized(cell, Normalizer.Form.NFC);
    }

    private void size() {
        if (lines.size() > MOST_ROWS) {
            add("list/rows", MOST_ROWS);
        } else if (lines.isEmpty() && problems.list().isEmpty()) {
            add("list/empty");
        }
    }

    private void add(String rule, int... arguments) {
        problems.add(Problem.error(
                "", rule, Arrays.stream(arguments).mapToObj(String::valueOf).toArray(String[]::new)));
    }
}
