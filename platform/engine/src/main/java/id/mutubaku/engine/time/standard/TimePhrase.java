package id.mutubaku.engine.time.standard;

import id.mutubaku.engine.time.standard.TimeStandard.Qualifier;
import id.mutubaku.engine.time.standard.TimeToken.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A word or phrase of time standards with its meaning; the vocabulary of the grammar in one place. */
record TimePhrase(String words, TimeToken token) {

    /** Longest first, so that "hari kerja" wins over "hari". */
    private static final List<TimePhrase> ALL = Stream.of(
                    units(SpanUnit.SECOND, "detik", "dtk"),
                    units(SpanUnit.MINUTE, "menit", "mnt"),
                    units(SpanUnit.HOUR, "jam kerja", "jam"),
                    units(SpanUnit.CLOCK_SECOND, "detik kalender"),
                    units(SpanUnit.CLOCK_MINUTE, "menit kalender"),
                    units(SpanUnit.CLOCK_HOUR, "jam kalender"),
                    units(SpanUnit.WORKING_DAY, "hari kerja", "hari"),
                    units(SpanUnit.CALENDAR_DAY, "hari kalender"),
                    units(SpanUnit.WEEK, "minggu", "pekan"),
                    units(SpanUnit.MONTH, "bulan", "bln"),
                    units(SpanUnit.QUARTER, "triwulan"),
                    units(SpanUnit.SEMESTER, "semester"),
                    units(SpanUnit.YEAR, "tahun", "thn"),
                    qualifiers(
                            Qualifier.AT_MOST, "maksimal", "maksimum", "maks.", "maks", "max.", "max", "paling lama"),
                    qualifiers(Qualifier.AT_MOST, "paling lambat", "paling banyak", "selambat-lambatnya", "<", "≤"),
                    qualifiers(Qualifier.AT_MOST, "selama-lamanya", "kurang dari"),
                    qualifiers(Qualifier.AT_LEAST, "minimal", "minimum", "min.", "min", "paling cepat", ">", "≥"),
                    qualifiers(Qualifier.AT_LEAST, "paling sedikit", "sekurang-kurangnya", "lebih dari"),
                    qualifiers(Qualifier.ABOUT, "±", "+/-", "kurang lebih", "lebih kurang", "sekitar", "kira-kira"),
                    others(Kind.TO, "sampai dengan", "sampai", "hingga", "s.d.", "s.d", "s/d", "sd.", "sd", "-", "/"),
                    others(Kind.AND, "dan", ","))
            .flatMap(phrases -> phrases)
            .sorted(Comparator.comparing((TimePhrase phrase) -> phrase.words().length())
                    .reversed())
            .toList();

    /** Finds the longest phrase that begins at a position of a lower-case text and ends with a whole word. */
    static Optional<TimePhrase> at(String text, int position) {
        return ALL.stream()
                .filter(phrase -> text.startsWith(phrase.words, position) && phrase.endsAWord(text, position))
                .findFirst();
    }

    private boolean endsAWord(String text, int position) {
        int end = position + words.length();
        return end == text.length()
                || !Character.isLetter(text.charAt(end))
                || !Character.isLetter(words.charAt(words.length() - 1));
    }

    private static Stream<TimePhrase> units(SpanUnit unit, String... words) {
        return Arrays.stream(words)
                .map(word ->
                        new TimePhrase(word, new TimeToken(Kind.UNIT, word, BigDecimal.ONE, unit, Qualifier.PLAIN)));
    }

    private static Stream<TimePhrase> qualifiers(Qualifier qualifier, String... words) {
        return Arrays.stream(words)
                .map(word -> new TimePhrase(
                        word, new TimeToken(Kind.QUALIFIER, word, BigDecimal.ONE, SpanUnit.SECOND, qualifier)));
    }

    private static Stream<TimePhrase> others(Kind kind, String... words) {
        return Arrays.stream(words)
                .map(word -> new TimePhrase(
                        word, new TimeToken(kind, word, BigDecimal.ONE, SpanUnit.SECOND, Qualifier.PLAIN)));
    }
}
