package id.mutubaku.store.work;

import id.mutubaku.store.database.Database;
import id.mutubaku.store.work.WorkStore.Group;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks at how PostgreSQL reads inboxes, also by the generic plans to which it turns in time: what is read must depend on
 * the page and not on the inbox.
 */
final class InboxPlanTest {
    private static final int PAGE = 25;
    private static final String PAGED = "null, null, null, null, null, " + PAGE + ", 'siti'";
    private static final Pool POOL = TestPostgres.newDatabase("inbox_plan");

    /** One actor has half of all work, 39 others share the rest; one in ten pieces is held. */
    @BeforeAll
    static void fill() {
        TestPostgres.await(Database.migrate(POOL));
        TestPostgres.await(POOL.query("""
                        insert into work_item (region, number, place, visit, actor, inbox, sop, activity, applicant,
                                               opened_at, due_at, kind, stage, holder)
                        select 'contoh', 'N-' || n, 'langkah', 1, a, a, 'contoh/sop', 'Kerja', 'Dinas', now(),
                               timestamptz '2026-01-01' + n * interval '1 minute', 'step', 'running',
                               case when n % 10 = 0 then 'h' || n % 7 end
                          from generate_series(1, 30000) as n,
                               lateral (select case when n % 2 = 0 then 'a0' else 'a' || n % 39 end as a) as actor;
                        analyze
                        """).execute());
    }

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void firstPage_readsOnePageOfTheIndex(String mode) {
        Plan plan = plan(mode, WorkSql.inbox(Group.ALL), "'contoh', '{a0}', null, " + PAGED);

        plan.readsByIndexOnly("work_item", "work_item_inbox");
        plan.readsAtMost(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void pageFarDown_readsNoMore(String mode) {
        String far = "null, null, '2026-01-20 00:00:00+00', 'N-27361', 'langkah', " + PAGE + ", 'siti'";
        Plan plan = plan(mode, WorkSql.inbox(Group.ALL), "'contoh', '{a0}', null, " + far);

        plan.readsByIndexOnly("work_item", "work_item_inbox");
        plan.readsAtMost(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void pageOfWhatIsHeldAndOfAWholeOffice_readsOnePageOfEachInbox(String mode) {
        Plan held = plan(mode, WorkSql.inbox(Group.ALL), "'contoh', '{@siti}', 'h0', " + PAGED);
        held.readsByIndexOnly("work_item", "work_item_holder");
        held.readsAtMost(PAGE);

        List<String> actors = new ArrayList<>();
        for (int actor = 0; actor < 39; actor++) {
            actors.add("a" + actor);
        }
        Plan office =
                plan(mode, WorkSql.inbox(Group.ALL), "'contoh', '{" + String.join(",", actors) + "}', null, " + PAGED);
        office.readsByIndexOnly("work_item", "work_item_inbox");
        office.readsAtMost(PAGE * actors.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void workThatWaitsForOthers_isReadByItsOwnIndex(String mode) {
        Plan plan = plan(mode, WorkSql.inbox(Group.AWAITED), "'contoh', '{a0}', null, " + PAGED);

        plan.readsAtMost(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void counts_stopAtAThousand(String mode) {
        String spans = "array[null, '2026-01-02', '2026-01-03']::timestamptz[], "
                + "array['2026-01-02', '2026-01-03', null]::timestamptz[]";
        Plan plan = plan(mode, WorkSql.count(Group.TO_DO), "'contoh', '{a0,a1}', 'h0', " + spans);

        plan.readsByIndexOnly("work_item", "work_item_inbox");
        plan.readsAtMost(3 * WorkStore.COUNTED);
    }

    private static Plan plan(String mode, String statement, String parameters) {
        return Plan.of(POOL, mode, statement, parameters);
    }
}
