package id.mutubaku.plugins.spbe.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.plugins.spbe.code.CodeList.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeListTest {

    @ParameterizedTest
    @ValueSource(strings = {"RAB.01", "RAL.01.02", "RAD.09.04.01", "RAA.02.02.01.99", " RAI.01 "})
    void code_isRead(String text) {
        assertEquals(text.strip(), Code.of(text).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "RAB", "RAB.1", "RAB.001", "RAX.01", "rab.01", "RAB.01.", "RAB.01.01.01.01.01", "RAB 01"})
    void whatIsNoCode_isNotRead(String text) {
        assertEquals(Optional.empty(), Code.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "RAD.09.04, RAD.09.04, true",
        "RAD.09.04.01, RAD.09.04, true",
        "RAD.09.04, RAD.09.04.01, true",
        "RAD.09.04.01, RAD.09.04.02, false",
        "RAD.09.04, RAD.09.05, false",
        "RAD.09, RAD.09.04, false",
        "RAD.09, RAD.09, false"
    })
    void codes_meetOnOnePath_fromLevelTwoOn(String one, String other, boolean meets) {
        assertEquals(meets, new Code(one).meets(new Code(other)));
    }

    /** Holds the list against what the source states, and no more. */
    @Test
    void nationalList_hasNineSectorsSevenAffairsAndTenKindsOfData() {
        CodeList national = CodeLists.national();

        assertEquals(16, national.choices(Reference.RAB, 1000).size());
        assertEquals(10, national.choices(Reference.RAD, 1000).size());
        assertEquals(Optional.of("Komunikasi"), national.name(new Code("RAB.09.04")));
        assertEquals(List.of(), national.problems());
        for (Reference unpublished : List.of(Reference.RAL, Reference.RAA, Reference.RAI, Reference.RAK)) {
            assertEquals(List.of(), national.choices(unpublished, 1000));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RAB.09.04, KNOWN",
        "RAB.10, WRONG",
        "RAB.09.08, WRONG",
        "RAB.01.01, UNSURE",
        "RAB.09.04.01, UNSURE",
        "RAL.01, UNSURE",
        "RAD.10, KNOWN",
        "RAD.11, WRONG",
        "RAD.01.01, UNSURE"
    })
    void nationalList_saysWrongOnlyWhereItIsComplete(String code, Standing standing) {
        assertEquals(standing, CodeLists.national().standing(new Code(code)));
    }

    @Test
    void regionsCodes_completeWhatTheyStandUnder() {
        CodeList list = CodeLists.of(List.of(new CodeRow("RAB.09.04.01", "Diseminasi")), "");

        assertEquals(Standing.KNOWN, list.standing(new Code("RAB.09.04.01")));
        assertEquals(Standing.WRONG, list.standing(new Code("RAB.09.04.02")));
        assertEquals(Standing.UNSURE, list.standing(new Code("RAB.09.05.01")));
        assertEquals(Standing.UNSURE, list.standing(new Code("RAB.09.04.01.01")));
    }

    @Test
    void codeWithoutItsParent_isNotKnown() {
        CodeList list = CodeLists.of(List.of(new CodeRow("RAL.01.02", "Pengaduan")), "");

        assertEquals(Standing.UNSURE, list.standing(new Code("RAL.01.02")));
    }

    @Test
    void pastedTable_isReadOverTheNationalList_andRowsOverTheTable() {
        CodeList list = CodeLists.of(
                List.of(new CodeRow("RAL.01", "Dari baris")),
                "kode;nama;lengkap\nRAL;Layanan;ya\nRAL.01;Dari tabel;\nrab.09.04;Nama baru;");

        assertEquals(Optional.of("Dari baris"), list.name(new Code("RAL.01")));
        assertEquals(Optional.of("Nama baru"), list.name(new Code("RAB.09.04")));
        assertEquals(Standing.WRONG, list.standing(new Code("RAL.02")));
    }

    @Test
    void wrongCodes_areNamedWithTheirPlace_andLeftOut() {
        CodeList list = CodeLists.of(List.of(new CodeRow("RAB.9", "Salah")), "kode;nama\nRAL.01;Baik\nRALL.01;Salah");

        assertEquals(
                List.of("Baris 3, kolom 1: \"RALL.01\" bukan", "Baris 1, kolom 1: \"RAB.9\" bukan"),
                list.problems().stream()
                        .map(problem -> problem.sentence().id().replaceAll(" kode arsitektur.*", ""))
                        .toList());
        assertEquals(Optional.of("Baik"), list.name(new Code("RAL.01")));
    }

    @Test
    void choices_areInOrder_limited_andShort() {
        String table = "kode;nama\n"
                + String.join(
                        "\n",
                        IntStream.range(10, 99)
                                .mapToObj(number -> "RAL." + number + ";" + "panjang ".repeat(60))
                                .toList());

        List<Choice> choices = CodeLists.of(List.of(), table).choices(Reference.RAL, 50);

        assertEquals(50, choices.size());
        assertEquals("RAL.10", choices.get(0).value());
        assertTrue(choices.stream().allMatch(choice -> choice.title().id().length() <= 200));
    }
}
