package id.mutubaku.plugins.spbe.code;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.table.Quote;
import id.mutubaku.plugins.spbe.table.Table;
import id.mutubaku.plugins.spbe.table.Table.Column;
import id.mutubaku.plugins.spbe.table.TableProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Reads lists of codes. */
public final class CodeLists {
    private static final List<Column> COLUMNS = List.of(
            new Column("code", List.of("kode", "code"), true),
            new Column("name", List.of("nama", "name"), true),
            new Column("complete", List.of("lengkap", "complete"), false));

    private CodeLists() {}

    /** Reads what the plugin brings: levels 1 and 2, as far as a public source states them. */
    public static CodeList national() {
        return over(new CodeList(Map.of(), Set.of(), List.of()), resource());
    }

    /**
     * Reads the region's codes over the national ones.
     *
     * @param rows filled in one by one; they replace what the table has
     * @param table comma-separated values with the columns kode, nama and perhaps lengkap
     */
    public static CodeList of(List<CodeRow> rows, String table) {
        CodeList list = over(national(), table);
        Map<String, String> names = new TreeMap<>();
        List<TableProblem> problems = new ArrayList<>(list.problems());
        for (int index = 0; index < rows.size(); index++) {
            CodeRow row = rows.get(index);
            if (Code.of(row.code()).isPresent()) {
                names.put(row.code().strip(), row.name());
            } else {
                problems.add(new TableProblem(index + 1, 1, notACode(row.code())));
            }
        }
        return list.with(names, Set.of(), problems);
    }

    private static CodeList over(CodeList list, String table) {
        Table read = Table.read(table, COLUMNS);
        List<TableProblem> problems = new ArrayList<>(read.problems());
        Map<String, String> names = new TreeMap<>();
        Set<String> complete = new HashSet<>();
        for (Table.Row row : read.rows()) {
            String code = row.cell("code").orElse("").toUpperCase(Locale.ROOT);
            boolean isReference = List.of(Reference.values()).stream()
                    .anyMatch(reference -> reference.name().equals(code));
            if (!isReference && Code.of(code).isEmpty()) {
                problems.add(row.wrong("code", notACode(row.cell("code").orElse(""))));
                continue;
            }
            row.cell("complete")
                    .filter(said -> said.toLowerCase(Locale.ROOT).matches("ya|yes|lengkap"))
                    .ifPresent(yes -> complete.add(code));
            if (!isReference) {
                names.put(code, row.cell("name").orElse(""));
            }
        }
        return list.with(names, complete, problems);
    }

    private static Text notACode(String code) {
        return new Text(
                "\"" + Quote.of(code) + "\" bukan kode arsitektur SPBE. Tulislah misalnya RAB.09.04.01.",
                "\"" + Quote.of(code) + "\" is no code of the SPBE architecture. Write, for example, RAB.09.04.01.");
    }

    private static String resource() {
        try (InputStream stream = Objects.requireNonNull(CodeLists.class.getResourceAsStream("national.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
