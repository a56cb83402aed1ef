package id.mutubaku.exchange.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reading of dates as officials print them. */
public final class PrintedDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final Pattern WORDS =
            Pattern.compile("(?:(\\d{1,2})\\s*[-/ ]\\s*)?([a-z]{3,9})\\s*[-/ ]\\s*(\\d{4})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");

    private PrintedDate() {}

    /** Returns the date as {@code YYYY-MM-DD}, or {@code YYYY-MM} where the day is not printed; empty where it is none. */
    public static Optional<String> read(String printed) {
        String text = printed.toLowerCase(Locale.ROOT).strip();
        Matcher words = WORDS.matcher(text);
        if (words.find()) {
            int month = MONTHS.indexOf(words.group(2).substring(0, 3)) + 1;
            return Optional.ofNullable(words.group(1))
                    .map(day -> date(words.group(3), month, day))
                    .orElseGet(() -> month(words.group(3), month));
        }
        Matcher figures = FIGURES.matcher(text);
        return figures.find()
                ? date(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1))
                : Optional.empty();
    }

    private static Optional<String> month(String year, int month) {
        return month < 1 ? Optional.empty() : Optional.of(String.format(Locale.ROOT, "%s-%02d", year, month));
    }

    private static Optional<String> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
