package id.mutubaku.plugins.agenda;

import id.mutubaku.api.plugin.Subject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Reads answers of a case by their address, {@code form/field}. */
record Answers(Subject subject) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

    /** Returns an answer; empty where it was not given or is no single value. */
    Optional<String> text(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? Optional.empty() : subject.answer(address.substring(0, slash), address.substring(slash + 1));
    }

    /** Returns a day in words; as it was written where it is no date. */
    Optional<String> day(String address) {
        return text(address).map(text -> {
            try {
                return inWords(LocalDate.parse(text));
            } catch (DateTimeParseException other) {
                return text;
            }
        });
    }

    /** Writes a day as letters do, such as 2 Juli 2026. */
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
