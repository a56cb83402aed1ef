package id.mutubaku.engine.form.answer;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.pattern.LinearPattern;
import id.mutubaku.engine.schema.Formats;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The making of texts: dates, texts of a format or a pattern, and words. */
final class TextValues {
    private static final int WORD = 6;
    private static final int USUAL_LENGTH = 12;
    private static final int DAYS = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final LocalDate today;
    private final RandomGenerator random;

    TextValues(LocalDate today, RandomGenerator random) {
        this.today = today;
        this.random = random;
    }

    /** Makes a text; empty where none is found. */
    Optional<String> text(Demand demand) {
        if (demand.texts("format").anyMatch("date"::equals)) {
            return date(demand);
        }
        int least = demand.least("minLength", 0);
        int most = longest(demand);
        return patterns(demand)
                .max(Comparator.comparing(LinearPattern::shortest))
                .map(pattern -> pattern.example(least, most, random))
                .orElseGet(() -> words(Math.max(1, least), most));
    }

    /** Lists the patterns of a text, that of its format too. */
    static Stream<LinearPattern> patterns(Demand demand) {
        return Stream.concat(
                demand.texts("pattern")
                        .filter(pattern -> LinearPattern.faultOf(pattern).isEmpty())
                        .map(LinearPattern::of),
                demand.texts("format").flatMap(format -> Formats.pattern(format).stream()));
    }

    /** Returns the most characters of a text. */
    static int longest(Demand demand) {
        int most = demand.most("maxLength", FormSchema.LONGEST_TEXT);
        return demand.texts("format")
                .mapToInt(format -> Math.min(most, Formats.longest(format, most)))
                .min()
                .orElse(most);
    }

    private Optional<String> words(int least, int most) {
        if (least > most) {
            return Optional.empty();
        }
        int length = Math.max(least, Math.min(most, USUAL_LENGTH));
        StringBuilder words = new StringBuilder();
        for (int index = 1; index <= length; index++) {
            boolean space = index % WORD == 0 && index < length;
            words.append(space ? ' ' : (char) ('a' + random.nextInt(26)));
        }
        return Optional.of(words.toString());
    }

    private Optional<String> date(Demand demand) {
        Optional<LocalDate> from = dates(demand, "formatMinimum").max(Comparator.naturalOrder());
        Optional<LocalDate> until = dates(demand, "formatMaximum").min(Comparator.naturalOrder());
        LocalDate first = from.orElse(FIRST_DAY);
        LocalDate last = until.orElse(LAST_DAY);
        if (first.isAfter(last)) {
            return Optional.empty();
        }
        LocalDate nearest = today.isBefore(first) ? first : today.isAfter(last) ? last : today;
        long earliest = Math.max(first.toEpochDay(), nearest.toEpochDay() - DAYS);
        long latest = Math.min(last.toEpochDay(), nearest.toEpochDay() + DAYS);
        return Optional.of(
                LocalDate.ofEpochDay(random.nextLong(earliest, latest + 1)).toString());
    }

    static Stream<LocalDate> dates(Demand demand, String keyword) {
        return demand.texts(keyword).flatMap(text -> date(text).stream());
    }

    /** Reads a date as JSON has it. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
