package id.mutubaku.engine.time.standard;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates spans of every mix of units. */
final class Spans {

    private Spans() {}

    static Arbitrary<WorkSpan> all() {
        return Combinators.combine(
                        amounts(),
                        amounts(),
                        amounts(),
                        amounts(),
                        Arbitraries.longs().between(0, 400_000),
                        Arbitraries.oneOf(
                                Arbitraries.just(0L), Arbitraries.longs().between(0, 400_000)))
                .as((months, weeks, working, calendar, seconds, clock) -> new WorkSpan(
                        months, weeks, working, calendar, Duration.ofSeconds(seconds), Duration.ofSeconds(clock)));
    }

    private static Arbitrary<Integer> amounts() {
        return Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 1000));
    }
}
