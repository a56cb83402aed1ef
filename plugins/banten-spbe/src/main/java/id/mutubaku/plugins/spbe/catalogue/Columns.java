package id.mutubaku.plugins.spbe.catalogue;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.code.Code;
import id.mutubaku.plugins.spbe.code.Reference;
import id.mutubaku.plugins.spbe.table.Quote;
import id.mutubaku.plugins.spbe.table.Table.Column;
import id.mutubaku.plugins.spbe.table.Table.Row;
import id.mutubaku.plugins.spbe.table.TableProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what the columns of a catalogue are called, and reads a row of it. */
final class Columns {
    private static final Pattern GAP = Pattern.compile("[\\s,|]+");

    static final List<Column> ALL = List.of(
            new Column("id", List.of("id"), true),
            new Column("name", List.of("nama", "name"), true),
            new Column("function", List.of("fungsi", "function"), false),
            new Column("process", List.of("rab"), false),
            new Column("service", List.of("ral"), false),
            new Column("produces", List.of("rad_dihasilkan", "rad dihasilkan", "produces"), false),
            new Column("uses", List.of("rad_dipakai", "rad dipakai", "uses"), false),
            new Column("owner", List.of("pemilik", "owner"), false),
            new Column("status", List.of("status"), false));

    private Columns() {}

    /** Reads a row; where a cell is wrong, it says so and goes on. */
    static Application application(Row row, List<TableProblem> problems) {
        return new Application(
                row.cell("id").orElse(""),
                row.cell("name").orElse(""),
                row.cell("function").orElse(""),
                codes(row, "process", Reference.RAB, problems).stream().findFirst(),
                codes(row, "service", Reference.RAL, problems).stream().findFirst(),
                codes(row, "produces", Reference.RAD, problems),
                codes(row, "uses", Reference.RAD, problems),
                row.cell("owner").orElse(""),
                status(row, problems));
    }

    private static List<Code> codes(Row row, String column, Reference reference, List<TableProblem> problems) {
        List<Code> codes = new ArrayList<>();
        for (String word : GAP.split(row.cell(column).orElse("").strip(), -1)) {
            Optional<Code> code = Code.of(word).filter(read -> read.reference() == reference);
            if (code.isEmpty() && !word.isEmpty()) {
                problems.add(row.wrong(column, notACode(word, reference)));
            }
            code.ifPresent(codes::add);
        }
        return codes;
    }

    private static Status status(Row row, List<TableProblem> problems) {
        String word = row.cell("status").orElse(Status.ACTIVE.title().id());
        Optional<Status> status = Status.of(word);
        if (status.isEmpty()) {
            problems.add(row.wrong(
                    "status",
                    new Text(
                            "Status \"" + Quote.of(word)
                                    + "\" tidak dikenal. Pilihlah aktif, dibangun, atau dihentikan.",
                            "The status \"" + Quote.of(word)
                                    + "\" is not known. Choose aktif, dibangun or dihentikan.")));
        }
        return status.orElse(Status.ACTIVE);
    }

    private static Text notACode(String word, Reference reference) {
        String quoted = Quote.of(word);
        return new Text(
                "\"" + quoted + "\" bukan kode " + reference + ". Tulislah misalnya " + reference + ".09.04.",
                "\"" + quoted + "\" is no " + reference + " code. Write, for example, " + reference + ".09.04.");
    }
}
