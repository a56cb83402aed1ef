package id.mutubaku.casework.upkeep;

import id.mutubaku.casework.upkeep.CaseBatch.Line;
import id.mutubaku.engine.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a change of many cases has come, as it is stored.
 *
 * @param endedAt when the last case was done; absent before
 * @param after number of the last case that was looked at; empty at the beginning
 * @param looked how many cases that it concerns were looked at
 * @param changed how many were changed
 * @param refused how many could not be changed
 * @param refusals the first of those, with the reasons
 */
public record BatchProgress(
        Instant begunAt,
        Optional<Instant> endedAt,
        String after,
        long looked,
        long changed,
        long refused,
        List<Refusal> refusals) {
    private static final int SHOWN = 50;

    public BatchProgress {
        refusals = List.copyOf(refusals);
    }

    /**
     * A case that could not be changed.
     *
     * @param title of its SOP
     */
    public record Refusal(String number, String title, List<Reason> reasons) {
        public Refusal {
            reasons = List.copyOf(reasons);
        }

        private static Refusal of(Line line) {
            return new Refusal(
                    line.number(),
                    line.sop().definition().title(),
                    line.problems().stream()
                            .map(problem -> new Reason(problem.rule(), problem.arguments()))
                            .toList());
        }
    }

    /** A reason why a case could not be changed: the rule that was not met, and what its sentence names. */
    public record Reason(String rule, List<String> arguments) {
        public Reason {
            arguments = List.copyOf(arguments);
        }

        /** Returns the reason as a problem. */
        public Problem problem() {
            return Problem.error("", rule, arguments.toArray(String[]::new));
        }
    }

    /** Returns the progress of what has just begun. */
    static BatchProgress begun(Instant at) {
        return new BatchProgress(at, Optional.empty(), "", 0, 0, 0, List.of());
    }

    /** Returns the progress after some more cases. */
    BatchProgress with(CaseBatch.Slice slice, Instant at) {
        List<Line> refusedNow = slice.lines().stream()
                .filter(line -> !line.problems().isEmpty())
                .toList();
        return new BatchProgress(
                begunAt,
                slice.next().isPresent() ? Optional.empty() : Optional.of(at),
                slice.next().orElse(after),
                looked + slice.looked(),
                changed + slice.lines().size() - refusedNow.size(),
                refused + refusedNow.size(),
                Stream.concat(refusals.stream(), refusedNow.stream().map(Refusal::of))
                        .limit(SHOWN)
                        .toList());
    }
}
