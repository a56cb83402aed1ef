package id.mutubaku.store.commit;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.store.sql.Db;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of a commit that keeps what was done with steps, of which an overview is made. */
final class DoneParts {
    private DoneParts() {}

    static final CommitPart DONE = CommitPart.following(commit -> !steps(commit).isEmpty(), """
            done as (
              insert into step_done (region, number, seq, place, sop, actor, outcome, done_at, used, due_at)
              select g.region, g.number, :sequence::bigint, d.place, g.sop, d.actor, d.outcome, :at::timestamptz, d.used,
                     d.due_at
                from guard g,
                     unnest(:donePlaces::text[], :doneActors::text[], :doneOutcomes::text[], :doneUsed::bigint[],
                            :doneDueAt::timestamptz[]) as d (place, actor, outcome, used, due_at)
              on conflict do nothing
            )
            """, values());

    /** What was done with a step. */
    private record Done(Place place, String actor, String outcome, Optional<Duration> used, Optional<Instant> due) {
        static Stream<Done> of(CaseEvent event, CaseState before) {
            if (event instanceof CaseEvent.StepCompleted done) {
                return Stream.of(
                        new Done(done.place(), done.actor(), "completed", done.used(), due(before, done.place())));
            }
            return event instanceof CaseEvent.StepReturned back
                    ? Stream.of(new Done(
                            back.place(), back.actor(), "returned", Optional.empty(), due(before, back.place())))
                    : Stream.empty();
        }

        private static Optional<Instant> due(CaseState before, Place place) {
            return before.open().stream()
                    .filter(visit -> visit.place().equals(place))
                    .findFirst()
                    .flatMap(StepVisit::due);
        }
    }

    private static List<Done> steps(Commit commit) {
        CaseState before = commit.change().before().state();
        return commit.change().events().stream()
                .flatMap(event -> Done.of(event, before))
                .toList();
    }

    private static Map<String, Function<Commit, @Nullable Object>> values() {
        return Map.of(
                "donePlaces",
                        WorkParts.arrays(DoneParts::steps, done -> done.place().path(), String[]::new),
                "doneActors", WorkParts.arrays(DoneParts::steps, Done::actor, String[]::new),
                "doneOutcomes", WorkParts.arrays(DoneParts::steps, Done::outcome, String[]::new),
                "doneUsed",
                        WorkParts.arrays(
                                DoneParts::steps,
                                done -> done.used().map(Duration::toSeconds).orElse(null),
                                Long[]::new),
                "doneDueAt",
                        WorkParts.arrays(
                                DoneParts::steps,
                                done -> done.due().map(Db::utc).orElse(null),
                                OffsetDateTime[]::new));
    }
}
