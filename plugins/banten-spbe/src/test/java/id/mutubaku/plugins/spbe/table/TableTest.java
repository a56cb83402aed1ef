package id.mutubaku.plugins.spbe.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.plugins.spbe.table.Table.Column;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", List.of("id"), true),
            new Column("name", List.of("nama", "name"), true),
            new Column("note", List.of("catatan"), false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;nama\n1;Satu\n2;Dua\n",
                "id,nama\r\n1,Satu\r\n2,Dua",
                "id\tnama\n1\tSatu\n\n2\tDua\n\n",
                "\uFEFFID;Nama\n1;Satu\n2;Dua",
                "\"id\";\"name\"\n\"1\";\"Satu\"\n 2 ; Dua "
            })
    void separatorsAndLineEnds_makeNoDifference(String text) {
        Table table = Table.read(text, COLUMNS);

        assertEquals(List.of(), table.problems());
        assertEquals(List.of("1 Satu", "2 Dua"), told(table));
    }

    @Test
    void quotedCell_holdsSeparatorsQuotesAndLineBreaks() {
        Table table = Table.read("id;nama\n1;\"a;b, \"\"c\"\"\nd\"\n2;Dua", COLUMNS);

        assertEquals(List.of(), table.problems());
        assertEquals(Optional.of("a;b, \"c\"\nd"), table.rows().get(0).cell("name"));
        assertEquals(4, table.rows().get(1).line());
    }

    @Test
    void emptyText_isAnEmptyTable() {
        assertEquals(new Table(List.of(), List.of()), Table.read(" \n\n", COLUMNS));
    }

    @Test
    void openQuote_isNamedWithItsPlace() {
        assertEquals(
                List.of("Baris 3, kolom 2: Tanda kutip dibuka tetapi tidak ditutup. Tutuplah dengan \"."),
                problems("id;nama\n1;Satu\n2;\"Dua\n3;Tiga"));
    }

    @Test
    void textBehindAQuote_isNamedWithItsPlace() {
        List<String> problems = problems("id;nama\n1;\"Satu\" kurang\n");

        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("Baris 2, kolom 2: "), problems::toString);
    }

    @Test
    void headings_areNamedWhenUnknownOrMissing() {
        List<String> problems = problems("id;judul\n1;Satu");

        assertEquals(2, problems.size());
        assertTrue(
                problems.get(0).startsWith("Baris 1, kolom 2: Judul kolom \"judul\" tidak dikenal. Yang dikenal: id,"));
        assertTrue(problems.get(1).startsWith("Baris 1: Kolom \"nama\" tidak ada."));
    }

    @Test
    void wrongRows_areLeftOut_andTheOthersKept() {
        Table table = Table.read("id;nama\n1;Satu\n2\n3;Tiga;lebih\n4;\n5;Lima", COLUMNS);

        assertEquals(List.of("1 Satu", "5 Lima"), told(table));
        assertEquals(
                List.of(3, 4, 5),
                table.problems().stream().map(TableProblem::line).toList());
        assertTrue(table.problems().get(2).sentence().id().startsWith("Baris 5, kolom 2: \"nama\" wajib diisi."));
    }

    private static List<String> told(Table table) {
        return table.rows().stream()
                .map(row -> row.cell("id").orElse("?") + " " + row.cell("name").orElse("?"))
                .toList();
    }

    private static List<String> problems(String text) {
        return Table.read(text, COLUMNS).problems().stream()
                .map(problem -> problem.sentence().id())
                .toList();
    }
}
