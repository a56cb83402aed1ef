package id.mutubaku.engine.time.standard;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Sentences;
import id.mutubaku.model.definition.TimeLimit.By;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words for spans, time standards and problems in a reader's language; Indonesian text parses back to the same standard. */
public final class TimeText {

    private final Language language;

    /** Takes the language; anything but English is Bahasa Indonesia. */
    public TimeText(Locale locale) {
        this.language = Language.of(locale.getLanguage());
    }

    /** Says a span, such as {@code 2 bulan 1 minggu}. */
    public String say(WorkSpan span) {
        List<String> parts = new ArrayList<>();
        boolean years = span.months() % 12 == 0;
        part(parts, years ? span.months() / 12 : span.months(), years ? "span.year" : "span.month");
        part(parts, span.weeks(), "span.week");
        part(parts, span.workingDays(), "span.workingDay");
        part(parts, span.calendarDays(), "span.calendarDay");
        time(parts, span.time(), "span.");
        time(parts, span.clock(), "span.clock-");
        return parts.isEmpty() ? word("span.none") : String.join(" ", parts);
    }

    private void time(List<String> parts, Duration time, String kind) {
        part(parts, time.toHours(), kind + "hour");
        part(parts, time.toMinutesPart(), kind + "minute");
        part(parts, time.toSecondsPart(), kind + "second");
    }

    private void part(List<String> parts, long amount, String key) {
        if (amount > 0) {
            parts.add(amount + " " + word(key + (amount == 1 ? ".one" : ".other")));
        }
    }

    /** Says a standard from its bounds, not from its printed text. */
    public String say(TimeStandard standard) {
        if (standard.by().isPresent()) {
            return say(standard.by().get());
        }
        String min = standard.min().map(this::say).orElse("");
        String max = standard.max().map(this::say).orElse("");
        String bounds = min.equals(max) || min.isEmpty() || max.isEmpty()
                ? (max.isEmpty() ? min : max)
                : sentence("standard.range", List.of(min, max));
        return sentence("standard." + standard.qualifier().name(), List.of(bounds));
    }

    /** Says a date, such as {@code tanggal 5 setiap bulan}. */
    public String say(By by) {
        return by.date()
                .map(DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale())::format)
                .or(() -> by.field().map(field -> sentence("standard.by-field", List.of(lastName(field)))))
                .or(() -> by.dayOfMonth().map(day -> sentence("standard.by-day", List.of(String.valueOf(day)))))
                .orElseGet(() -> word("standard.by-end"));
    }

    private static String lastName(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** Says a problem in a sentence: what was expected, what came, what to do. */
    public String say(TimeProblem problem) {
        return sentence(problem.code(), problem.args());
    }

    /**
     * Says the sentence of a code of this package or of the calendar package.
     *
     * @throws java.util.MissingResourceException when the message files lack the code
     */
    public String sentence(String code, List<String> args) {
        return Sentences.sentence(code, args, language);
    }

    private String word(String key) {
        return Sentences.sentence(key, List.of(), language);
    }
}
