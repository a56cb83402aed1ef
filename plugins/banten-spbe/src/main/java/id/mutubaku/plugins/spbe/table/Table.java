package id.mutubaku.plugins.spbe.table;

import id.mutubaku.api.plugin.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table with named columns, and what of it could not be read.
 *
 * @param problems in the order of the lines; the rows that they are about are left out
 */
public record Table(List<Row> rows, List<TableProblem> problems) {

    public Table {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * A column.
     *
     * @param name under which cells are asked for
     * @param headings that stand for it in the first line, without regard to case
     * @param required whether each row must have it
     */
    public record Column(String name, List<String> headings, boolean required) {
        public Column {
            headings = List.copyOf(headings);
        }
    }

    /**
     * A row.
     *
     * @param line at which it begins, from 1
     * @param columns place of each named column in it, from 1
     */
    public record Row(int line, Map<String, String> cells, Map<String, Integer> columns) {
        public Row {
            cells = Map.copyOf(cells);
            columns = Map.copyOf(columns);
        }

        /** Returns what stands in a column; empty where nothing does. */
        public Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isBlank());
        }

        /** Says what is wrong with a cell. */
        public TableProblem wrong(String column, Text what) {
            return new TableProblem(line, columns.getOrDefault(column, 0), what);
        }
    }

    /** Reads comma-separated values; the first line names the columns. Empty text is an empty table. */
    public static Table read(String text, List<Column> columns) {
        Csv csv = Csv.read(text);
        if (csv.lines().isEmpty()) {
            return new Table(List.of(), csv.problems());
        }
        List<TableProblem> problems = new ArrayList<>(csv.problems());
        Csv.Line heading = csv.lines().get(0);
        Map<Integer, Column> byPlace = places(heading, columns, problems);
        List<Row> rows = new ArrayList<>();
        if (problems.isEmpty()) {
            for (Csv.Line line : csv.lines().subList(1, csv.lines().size())) {
                row(line, heading.cells().size(), byPlace, problems).ifPresent(rows::add);
            }
        }
        return new Table(rows, problems);
    }

    private static Map<Integer, Column> places(Csv.Line heading, List<Column> columns, List<TableProblem> problems) {
        Map<Integer, Column> places = new LinkedHashMap<>();
        for (int index = 0; index < heading.cells().size(); index++) {
            String name = heading.cells().get(index).toLowerCase(Locale.ROOT);
            int place = index + 1;
            columns.stream()
                    .filter(column -> column.headings().contains(name))
                    .findFirst()
                    .ifPresentOrElse(
                            column -> places.put(place, column),
                            () -> problems.add(new TableProblem(heading.line(), place, unknown(name, columns))));
        }
        columns.stream()
                .filter(column -> column.required() && !places.containsValue(column))
                .forEach(column -> problems.add(new TableProblem(heading.line(), 0, missing(column))));
        return places;
    }

    private static Text unknown(String name, List<Column> columns) {
        String known = String.join(
                ", ", columns.stream().map(column -> column.headings().get(0)).toList());
        return new Text(
                "Judul kolom \"" + Quote.of(name) + "\" tidak dikenal. Yang dikenal: " + known + ".",
                "The heading \"" + Quote.of(name) + "\" is not known. Known are: " + known + ".");
    }

    private static Text missing(Column column) {
        String heading = column.headings().get(0);
        return new Text(
                "Kolom \"" + heading + "\" tidak ada. Tambahkan judulnya pada baris pertama.",
                "The column \"" + heading + "\" is missing. Add its heading to the first line.");
    }

    private static Optional<Row> row(
            Csv.Line line, int width, Map<Integer, Column> byPlace, List<TableProblem> problems) {
        if (line.cells().size() != width) {
            problems.add(new TableProblem(line.line(), 0, width(line.cells().size(), width)));
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        Map<String, Integer> columns = new HashMap<>();
        List<TableProblem> wrong = new ArrayList<>();
        byPlace.forEach((place, column) -> {
            String cell = line.cells().get(place - 1);
            if (column.required() && cell.isBlank()) {
                wrong.add(new TableProblem(line.line(), place, empty(column)));
            }
            cells.put(column.name(), cell);
            columns.put(column.name(), place);
        });
        problems.addAll(wrong);
        return wrong.isEmpty() ? Optional.of(new Row(line.line(), cells, columns)) : Optional.empty();
    }

    private static Text width(int cells, int width) {
        return new Text(
                "Baris ini punya " + cells + " kolom, padahal judulnya " + width
                        + ". Berilah tanda kutip pada isi yang memuat pemisah kolom.",
                "This line has " + cells + " columns, but the heading has " + width
                        + ". Put cells that hold the separator in quotation marks.");
    }

    private static Text empty(Column column) {
        String heading = column.headings().get(0);
        return new Text("\"" + heading + "\" wajib diisi.", "\"" + heading + "\" must be filled in.");
    }
}
