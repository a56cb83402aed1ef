package id.mutubaku.store.work;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.work.WorkStore.Group;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
                        insert into sop_case (region, number, version, sop, applicant, status, state, last_hash,
                                              tracking_code, opened_at, changed_at)
                        select 'contoh', 'N-' || n, 1, 'contoh/sop', 'Dinas', 'running', '{}', '', '', now(), now()
                          from generate_series(1, 30000) as n;
                        insert into case_register (region, number, sop, applicant, opened_at, words)
                        select 'contoh', 'N-' || n, 'contoh/sop', 'Dinas',
                               timestamptz '2026-01-01' + n * interval '1 minute',
                               array_to_tsvector(array['n', n::text, 'dinas', 'd' || n % 300])
                          from generate_series(1, 30000) as n;
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

    /** A search is planned anew each time, as {@link Database} sees to: which index serves depends on the words. */
    @Test
    void search_isReadByWords_orByTimeWhereManyHaveThem() {
        String paged = "'contoh', '{contoh/sop}', 'siti', null, null, 25, ";
        Plan rare = plan("force_custom_plan", WorkSql.SEARCH, paged + "'''d17'':* & ''27017'':*'");
        rare.readsByIndexOnly("case_register", "case_register_words");
        rare.readsAtMost(PAGE * 2);

        Plan common = plan("force_custom_plan", WorkSql.SEARCH, paged + "'''dinas'':*'");
        common.readsByIndexOnly("case_register", "case_register_by_time");
        common.readsAtMost(PAGE * 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void register_isReadByTime(String mode) {
        Plan list = plan(mode, WorkSql.REGISTER, "'contoh', '{contoh/sop}', 'siti', null, null, 25");
        list.readsByIndexOnly("case_register", "case_register_by_time");
        list.readsAtMost(PAGE * 2);
    }

    private static Plan plan(String mode, String statement, String parameters) {
        SqlConnection connection = TestPostgres.await(POOL.getConnection());
        TestPostgres.await(connection.query("set plan_cache_mode = " + mode).execute());
        TestPostgres.await(connection.query("deallocate all").execute());
        TestPostgres.await(connection.query("prepare looked as " + statement).execute());
        String json = TestPostgres.text(TestPostgres.await(connection
                .query("explain (analyze, format json) execute looked(" + parameters + ")")
                .execute()));
        TestPostgres.await(connection.query("reset plan_cache_mode").execute());
        TestPostgres.await(connection.close());
        try {
            return Plan.of(JsonMapping.MAPPER.readTree(json));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(json, notJson);
        }
    }

    /** A plan with what came of it, node by node. */
    private record Plan(JsonNode whole, List<JsonNode> nodes) {
        static Plan of(JsonNode explained) {
            List<JsonNode> nodes = new ArrayList<>();
            collect(explained.path(0).path("Plan"), nodes);
            return new Plan(explained, nodes);
        }

        private static void collect(JsonNode node, List<JsonNode> nodes) {
            nodes.add(node);
            node.path("Plans").forEach(child -> collect(child, nodes));
        }

        void readsByIndexOnly(String table, String index) {
            Set<String> indexes = indexesOf(table);
            assertTrue(indexes.contains(index) && !indexes.contains("none"), () -> indexes + " in " + this);
        }

        /** Returns by which indexes a table is read; a whole table is read by {@code none}. */
        private Set<String> indexesOf(String table) {
            Set<String> indexes = new TreeSet<>();
            nodes.stream()
                    .filter(node -> node.path("Relation Name").asText().equals(table))
                    .filter(node -> !node.path("Node Type").asText().startsWith("Bitmap"))
                    .forEach(node -> indexes.add(node.path("Index Name").asText("none")));
            nodes.stream()
                    .filter(node -> node.path("Node Type").asText().equals("Bitmap Index Scan"))
                    .filter(node -> node.path("Index Name").asText().startsWith(table))
                    .forEach(node -> indexes.add(node.path("Index Name").asText()));
            return indexes;
        }

        /** No part of the plan may take up more rows than these, nor read rows only to throw them away. */
        void readsAtMost(int rows) {
            for (JsonNode node : nodes) {
                double loops = node.path("Actual Loops").asDouble();
                assertTrue(node.path("Actual Rows").asDouble() * loops <= rows, () -> node + " in " + this);
                assertTrue(node.path("Rows Removed by Filter").asDouble() * loops <= rows, () -> node + " in " + this);
            }
        }

        @Override
        public String toString() {
            return whole.toPrettyString();
        }
    }
}
