package id.mutubaku.store.jobs;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The repetitions of something that failed, and the pauses before them: {@code R3/PT1M,PT30M,PT2H}.
 *
 * @param repetitions after the first attempt
 * @param pauses before each of them; the last one serves for those that follow
 */
public record Cycle(int repetitions, List<Duration> pauses) {
    private static final Pattern TEXT = Pattern.compile("R(\\d{1,3})/(\\S+)");

    public Cycle {
        pauses = List.copyOf(pauses);
        if (pauses.isEmpty() || pauses.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException(
                    "Tulis satu jeda atau lebih, tidak di bawah nol, bukan %1$s. / Expected one pause or more, none below zero, but got %1$s."
                            .formatted(pauses));
        }
    }

    /**
     * Reads a cycle.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static Cycle of(String text) {
        Matcher matcher = TEXT.matcher(text);
        try {
            if (matcher.matches()) {
                List<Duration> pauses = Stream.of(matcher.group(2).split(",", -1))
                        .map(Duration::parse)
                        .toList();
                return new Cycle(Integer.parseInt(matcher.group(1)), pauses);
            }
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException(expected(text), notOne);
        }
        throw new IllegalArgumentException(expected(text));
    }

    /** Returns how long to wait after a failed attempt, 1 for the first; empty when it was the last. */
    public Optional<Duration> after(int attempt) {
        return attempt > repetitions ? Optional.empty() : Optional.of(pauses.get(Math.min(attempt, pauses.size()) - 1));
    }

    private static String expected(String text) {
        return "Tulis pengulangan seperti R3/PT1M,PT30M,PT2H, bukan %1$s. / Expected a cycle such as R3/PT1M,PT30M,PT2H, but got %1$s."
                .formatted(text);
    }

    @Override
    public String toString() {
        return "R" + repetitions + "/" + pauses.stream().map(Duration::toString).collect(Collectors.joining(","));
    }
}
