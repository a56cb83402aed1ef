package id.mutubaku.engine.time;

import id.mutubaku.api.definition.TimeLimit;
import id.mutubaku.engine.calendar.NoCalendarData;
import id.mutubaku.engine.definition.DueDates;
import id.mutubaku.engine.problem.Language;
import java.time.Instant;
import java.util.Optional;

/** Reckons due dates in the working time of an office: a step is due when the longest time of its standard has passed. */
public record OfficeDueDates(WorkingTime office) implements DueDates {
    /** What stands in the history of a case is in the official language. */
    private static final TimeText SENTENCES = new TimeText(Language.ID.locale());

    @Override
    public Due due(Instant arrival, TimeLimit limit) {
        Optional<WorkSpan> longest = longest(limit);
        try {
            return new Due(longest.map(span -> office.add(arrival, span)), Optional.empty());
        } catch (NoCalendarData missing) {
            return new Due(Optional.empty(), Optional.of(SENTENCES.sentence(missing.code(), missing.args())));
        }
    }

    /** Returns the longest time that a standard allows; empty where it names none, as in {@code minimal 2 jam}. */
    public static Optional<WorkSpan> longest(TimeLimit limit) {
        return limit.max()
                .map(WorkSpan::parse)
                .or(() -> TimeStandard.parse(limit.raw()).standard().flatMap(TimeStandard::max));
    }
}
