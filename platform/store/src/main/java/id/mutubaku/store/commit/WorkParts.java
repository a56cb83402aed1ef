package id.mutubaku.store.commit;

import id.mutubaku.model.cases.party.Person;
import id.mutubaku.store.facts.StoredJson;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.work.WorkRow;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The parts of a commit that concern inboxes, and what is to be done outside. */
final class WorkParts {
    private WorkParts() {}

    /** What waits for nobody any more. */
    static final CommitPart ENDED = CommitPart.following(
            commit -> !commit.work().gone().isEmpty(),
            """
            ended as (
              delete from work_item w
               using guard g, unnest(:endedPlaces::text[], :endedVisits::integer[], :endedActors::text[])
                       as x (place, visit, actor)
               where w.region = g.region and w.number = g.number and w.place = x.place and w.visit = x.visit
                 and w.actor = x.actor
            )
            """,
            Map.of(
                    "endedPlaces", arrays(commit -> commit.work().gone(), WorkRow.Key::place, String[]::new),
                    "endedVisits", arrays(commit -> commit.work().gone(), WorkRow.Key::visit, Integer[]::new),
                    "endedActors", arrays(commit -> commit.work().gone(), WorkRow.Key::actor, String[]::new)));

    /** What waits for somebody from now on. */
    static final CommitPart BEGUN = CommitPart.following(
            commit -> !commit.work().begun().isEmpty(),
            """
            begun as (
              insert into work_item
                (region, number, place, visit, actor, inbox, sop, activity, applicant, opened_at, due_at,
                 kind, stage, holder, holder_name, remind_at, awaiting)
              select g.region, g.number, x.place, x.visit, x.actor, x.inbox, g.sop, x.activity, g.applicant, x.opened_at,
                     x.due_at, x.kind, x.stage, x.holder, x.holder_name, x.remind_at, x.awaiting
                from guard g,
                     unnest(:begunPlaces::text[], :begunVisits::integer[], :begunActors::text[], :begunInboxes::text[],
                            :begunActivities::text[], :begunOpenedAt::timestamptz[], :begunDueAt::timestamptz[],
                            :begunKinds::text[], :begunStages::text[], :begunHolders::text[],
                            :begunHolderNames::text[], :begunRemindAt::timestamptz[], :begunAwaiting::text[])
                       as x (place, visit, actor, inbox, activity, opened_at, due_at, kind, stage, holder, holder_name,
                             remind_at, awaiting)
            )
            """,
            rows("begun", commit -> commit.work().begun()));

    /** What waits for somebody, and no longer as it did. */
    static final CommitPart CHANGED = CommitPart.following(
            commit -> !commit.work().changed().isEmpty(),
            """
            changed as (
              update work_item w
                 set inbox = x.inbox, activity = x.activity, opened_at = x.opened_at, due_at = x.due_at, kind = x.kind,
                     stage = x.stage, holder = x.holder, holder_name = x.holder_name, remind_at = x.remind_at,
                     awaiting = x.awaiting
                from guard g,
                     unnest(:changedPlaces::text[], :changedVisits::integer[], :changedActors::text[],
                            :changedInboxes::text[], :changedActivities::text[], :changedOpenedAt::timestamptz[],
                            :changedDueAt::timestamptz[], :changedKinds::text[], :changedStages::text[],
                            :changedHolders::text[], :changedHolderNames::text[], :changedRemindAt::timestamptz[],
                            :changedAwaiting::text[])
                       as x (place, visit, actor, inbox, activity, opened_at, due_at, kind, stage, holder, holder_name,
                             remind_at, awaiting)
               where w.region = g.region and w.number = g.number and w.place = x.place and w.visit = x.visit
                 and w.actor = x.actor
            )
            """,
            rows("changed", commit -> commit.work().changed()));

    static final CommitPart JOBS = CommitPart.following(
            commit -> !commit.change().jobs().isEmpty(),
            """
            queued as (
              insert into job (region, kind, number, key, v, body, cycle)
              select g.region, j.kind, g.number, j.key, :jobVersion::smallint, j.body, j.cycle
                from guard g,
                     unnest(:jobKinds::text[], :jobKeys::text[], :jobBodies::text[], :jobCycles::text[])
                       as j (kind, key, body, cycle)
              on conflict (region, key) do nothing
            )
            """,
            Map.of(
                    "jobVersion", commit -> StoredJson.JOB_VERSION,
                    "jobKinds", arrays(commit -> commit.change().jobs(), NewJob::kind, String[]::new),
                    "jobKeys", arrays(commit -> commit.change().jobs(), NewJob::key, String[]::new),
                    "jobBodies", arrays(commit -> commit.change().jobs(), NewJob::body, String[]::new),
                    "jobCycles", arrays(commit -> commit.change().jobs(), NewJob::cycle, String[]::new)));

    private static Map<String, Function<Commit, @Nullable Object>> rows(
            String prefix, Function<Commit, List<WorkRow>> rows) {
        Map<String, Function<Commit, @Nullable Object>> columns = new HashMap<>();
        columns.put(prefix + "Places", arrays(rows, row -> row.key().place(), String[]::new));
        columns.put(prefix + "Visits", arrays(rows, row -> row.key().visit(), Integer[]::new));
        columns.put(prefix + "Actors", arrays(rows, row -> row.key().actor(), String[]::new));
        columns.put(prefix + "Inboxes", arrays(rows, WorkRow::inbox, String[]::new));
        columns.put(prefix + "Activities", arrays(rows, WorkRow::activity, String[]::new));
        columns.put(prefix + "OpenedAt", arrays(rows, row -> Db.utc(row.openedAt()), OffsetDateTime[]::new));
        columns.put(prefix + "DueAt", arrays(rows, row -> row.due().map(Db::utc).orElse(null), OffsetDateTime[]::new));
        columns.put(prefix + "Kinds", arrays(rows, row -> row.kind().word(), String[]::new));
        columns.put(prefix + "Stages", arrays(rows, row -> row.stage().word(), String[]::new));
        columns.put(
                prefix + "Holders",
                arrays(rows, row -> row.holder().flatMap(Person::account).orElse(null), String[]::new));
        columns.put(
                prefix + "HolderNames",
                arrays(rows, row -> row.holder().map(Person::name).orElse(null), String[]::new));
        columns.put(
                prefix + "RemindAt",
                arrays(rows, row -> row.remindAt().map(Db::utc).orElse(null), OffsetDateTime[]::new));
        columns.put(prefix + "Awaiting", arrays(rows, row -> row.awaitingJson().orElse(null), String[]::new));
        return columns;
    }

    static <R, T> Function<Commit, @Nullable Object> arrays(
            Function<Commit, List<R>> rows, Function<R, @Nullable T> column, IntFunction<@Nullable T[]> array) {
        return commit -> {
            List<R> listed = rows.apply(commit);
            @Nullable T[] values = array.apply(listed.size());
            for (int index = 0; index < values.length; index++) {
                values[index] = column.apply(listed.get(index));
            }
            return values;
        };
    }
}
