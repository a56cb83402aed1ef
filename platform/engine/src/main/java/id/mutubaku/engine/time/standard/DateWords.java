package id.mutubaku.engine.time.standard;

import id.mutubaku.model.definition.TimeLimit.By;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates that officials print where others print a length of time. Only what can mean one date alone is read: not {@code
 * tanggal 5}, of which nobody knows the month, nor {@code sebelum tanggal 5}.
 */
final class DateWords {
    private static final String AT_LATEST =
            "(?:(?:paling lambat|paling lama|selambat-lambatnya|maksimal|maks\\.?) )?(?:pada )?";
    private static final String DAY = "(?:tanggal|tgl\\.?) (\\d{1,2})";
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");
    private static final Pattern END_OF_MONTH =
            Pattern.compile(AT_LATEST + "(?:(?:setiap|tiap) )?akhir bulan(?: berjalan)?");
    private static final Pattern EVERY_MONTH = Pattern.compile(AT_LATEST + "(?:(?:setiap|tiap) " + DAY
            + "(?: (?:setiap|tiap) bulan)?|" + DAY + " (?:setiap|tiap) bulan(?:nya)?)");
    private static final Pattern DATE = Pattern.compile(
            AT_LATEST + "(?:(?:tanggal|tgl\\.?) )?(\\d{1,2}) (" + String.join("|", MONTHS) + ") (\\d{4})");
    private static final int LAST_DAY = 31;

    private DateWords() {}

    /** Reads a text in lower case; empty when it is not a date. */
    static Optional<By> read(String text) {
        if (END_OF_MONTH.matcher(text).matches()) {
            return Optional.of(By.endOfMonth());
        }
        Matcher month = EVERY_MONTH.matcher(text);
        if (month.matches()) {
            String digits = month.group(1) == null ? month.group(2) : month.group(1);
            int day = Integer.parseInt(digits);
            return day < 1 || day > LAST_DAY ? Optional.empty() : Optional.of(By.onDayOfMonth(day));
        }
        Matcher date = DATE.matcher(text);
        return date.matches() ? date(date).map(By::onDate) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    MONTHS.indexOf(parts.group(2)) + 1,
                    Integer.parseInt(parts.group(1))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
