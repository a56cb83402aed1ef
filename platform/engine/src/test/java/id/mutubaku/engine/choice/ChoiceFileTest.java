package id.mutubaku.engine.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.problem.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChoiceFileTest {

    @Test
    void cells_areRead_asRfc4180HasThem() {
        ChoiceList list = list("\uFEFFkode,nama\r\n1,\"Satu, dan \"\"setengah\"\"\"\r\n2,\"Dua\r\nbaris\"\n"
                        .replace("\r\nbaris", " baris")
                + "3,");

        assertEquals(List.of("kode", "nama"), List.copyOf(list.columns()));
        assertEquals(3, list.size());
        assertEquals("Satu, dan \"setengah\"", list.cell("nama", 0));
        assertEquals("Dua baris", list.cell("nama", 1));
        assertEquals("", list.cell("nama", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "kode,nama~1,\"Satu|list/open-quote 2",
                "kode,nama~1,Sa\"tu|list/quote 2",
                "kode,nama~1,\"Satu\"x|list/quote 2",
                "kode,nama~1,Satu~2|list/cells 3",
                "kode,nama~1,Satu,x|list/cells 2",
                "kode,kode~1,2|list/column-twice kode",
                "Kode lama,nama~1,2|list/column-name Kode lama",
                "kode,nama~1, Satu|list/cell-text 2",
                "kode,nama~1,Sa\u200btu|list/cell-text 2",
                "kode,nama|list/empty",
                "~|list/column-name"
            })
    void whatIsNoCsv_isToldWithItsLine(String text, String told) {
        ChoiceFile file = ChoiceFile.read(text.replace('~', '\n'));

        assertTrue(file.list().isEmpty());
        String found = file.problems().stream()
                .map(problem -> problem.rule() + " " + String.join(" ", problem.arguments()))
                .collect(Collectors.joining("\n"));
        assertTrue(found.startsWith(told), found);
        file.problems()
                .forEach(problem -> assertTrue(problem.sentence(Language.EN).length() > 10));
    }

    @Test
    void lists_areBounded() {
        String rows = IntStream.rangeClosed(0, ListReader.MOST_ROWS)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("\n", "kode\n", ""));

        assertEquals("list/rows", ChoiceFile.read(rows).problems().get(0).rule());
        assertEquals(
                "list/too-long",
                ChoiceFile.read("x".repeat(ListReader.MOST_CHARACTERS + 1))
                        .problems()
                        .get(0)
                        .rule());
        assertEquals(
                "list/cell-length",
                ChoiceFile.read("kode\n" + "x".repeat(ListReader.LONGEST_CELL + 1))
                        .problems()
                        .get(0)
                        .rule());
    }

    @Test
    void digest_changesWithTheFile() {
        assertEquals(list("kode\n1").digest(), list("kode\n1").digest());
        assertTrue(!list("kode\n1").digest().equals(list("kode\n2").digest()));
    }

    static ChoiceList list(String text) {
        ChoiceFile file = ChoiceFile.read(text);
        return file.list().orElseThrow(() -> new AssertionError(file.problems().toString()));
    }
}
