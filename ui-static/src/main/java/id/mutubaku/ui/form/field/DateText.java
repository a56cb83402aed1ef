package id.mutubaku.ui.form.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people type them where their browser offers no calendar: {@code 31/12/2026}, {@code 31-12-2026}, {@code 31
 * Desember 2026}. The day comes first, as everywhere in Indonesia; a year has four digits.
 */
public final class DateText {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[-/. ]+(\\p{L}{3,10})[-/., ]+(\\d{4})");

    /** The beginnings of the months' names in Indonesian and English, of which one is enough. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb", "peb"),
            List.of("mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("agu", "ags", "aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov", "nop"),
            List.of("des", "dec"));

    private DateText() {}

    /** Returns a date as it is kept, {@code 2026-12-31}; a text that is no date as it is. */
    public static String kept(String typed) {
        Matcher numbers = NUMBERS.matcher(typed);
        if (numbers.matches()) {
            return date(numbers, Integer.parseInt(numbers.group(2))).orElse(typed);
        }
        Matcher named = NAMED.matcher(typed);
        return named.matches() ? date(named, month(named.group(2))).orElse(typed) : typed;
    }

    private static Optional<String> date(Matcher typed, int month) {
        try {
            int year = Integer.parseInt(typed.group(3));
            return Optional.of(
                    LocalDate.of(year, month, Integer.parseInt(typed.group(1))).toString());
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** Returns the number of a month, from 1; 0 for a name that no month has. */
    private static int month(String name) {
        String begin = name.substring(0, 3).toLowerCase(Locale.ROOT);
        for (int index = 0; index < MONTHS.size(); index++) {
            if (MONTHS.get(index).contains(begin)) {
                return index + 1;
            }
        }
        return 0;
    }
}
