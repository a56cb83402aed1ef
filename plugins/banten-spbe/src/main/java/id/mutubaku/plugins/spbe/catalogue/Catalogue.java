package id.mutubaku.plugins.spbe.catalogue;

import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.table.Quote;
import id.mutubaku.plugins.spbe.table.Table;
import id.mutubaku.plugins.spbe.table.Table.Row;
import id.mutubaku.plugins.spbe.table.TableProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists the applications of a region, and what of the list could not be read.
 *
 * @param problems of which each left a row out
 */
public record Catalogue(List<Application> applications, List<TableProblem> problems) {

    private static final int LONGEST = 200;

    public Catalogue {
        applications = List.copyOf(applications);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a catalogue.
     *
     * @param rows filled in one by one
     * @param table comma-separated values; see {@link Columns}
     */
    public static Catalogue of(List<ApplicationRow> rows, String table) {
        Table read = Table.read(table, Columns.ALL);
        List<Row> all = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            all.add(new Row(index + 1, rows.get(index).cells(), Map.of()));
        }
        all.addAll(read.rows());
        List<Application> applications = new ArrayList<>();
        List<TableProblem> problems = new ArrayList<>(read.problems());
        Set<String> ids = new HashSet<>();
        for (Row row : all) {
            List<TableProblem> wrong = new ArrayList<>();
            Application application = Columns.application(row, wrong);
            if (!ids.add(application.id())) {
                wrong.add(row.wrong("id", twice(application.id())));
            }
            if (wrong.isEmpty()) {
                applications.add(application);
            }
            problems.addAll(wrong);
        }
        return new Catalogue(applications, problems);
    }

    /** Returns the applications that are in use or being built. */
    public List<Application> living() {
        return applications.stream()
                .filter(application -> application.status() != Status.RETIRED)
                .toList();
    }

    /** Lists the applications as choices by name, each name once. */
    public List<Choice> choices(int limit) {
        Map<String, Choice> byName = new LinkedHashMap<>();
        living().stream()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .forEach(application -> byName.putIfAbsent(
                        Quote.of(application.name(), LONGEST),
                        new Choice(
                                Quote.of(application.name(), LONGEST),
                                Text.of(Quote.of(application.called(), LONGEST)))));
        return byName.values().stream().limit(limit).toList();
    }

    private static Text twice(String id) {
        return new Text(
                "Id \"" + Quote.of(id) + "\" dipakai dua kali. Berilah id lain.",
                "The id \"" + Quote.of(id) + "\" is used twice. Give another one.");
    }
}
