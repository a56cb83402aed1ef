package id.mutubaku.plugins.agenda;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Writes days as letters do, such as 2 Juli 2026. */
final class Days {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

    private Days() {}

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns the day that an answer is; the answer as it was written where it is no date. */
    static String inWords(String answer) {
        try {
            return inWords(LocalDate.parse(answer));
        } catch (DateTimeParseException other) {
            return answer;
        }
    }
}
