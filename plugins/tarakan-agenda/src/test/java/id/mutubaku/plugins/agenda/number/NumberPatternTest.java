package id.mutubaku.plugins.agenda.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberPatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{klasifikasi}/{urut}/{jenis}/{unit}/{tahun} | 1 | 067/29/SOP/DKISP/2022",
                "{klasifikasi} / {urut} - {unit} / {romawi} / {tahun} | 3 | 067 / 029 - DKISP / X / 2022",
                "{urut} | 8 | 00000029",
                "{urut}.{urut} | 2 | 29.29"
            })
    void number_isWrittenAsThePatternSays(String pattern, int width, String number) {
        assertEquals(
                number, new NumberPattern(pattern, width).write(29, LocalDate.of(2022, 10, 3), "067", "DKISP", "SOP"));
    }

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "8, VIII", "9, IX", "12, XII"})
    void month_isRoman(int month, String roman) {
        assertEquals(
                "1 " + roman,
                new NumberPattern("{urut} {romawi}", 1).write(1, LocalDate.of(2026, month, 1), "", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"{tahun}", "{urut}"})
    void bracesThatPeopleType_stayBraces(String classification) {
        assertEquals(
                classification + "/7",
                new NumberPattern("{klasifikasi}/{urut}", 1)
                        .write(7, LocalDate.of(2026, 1, 1), classification, "", ""));
    }
}
