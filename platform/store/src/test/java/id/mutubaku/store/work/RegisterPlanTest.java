package id.mutubaku.store.work;

import id.mutubaku.store.database.Database;
import id.mutubaku.store.work.RegisterFilter.Order;
import id.mutubaku.store.work.RegisterStore.Reach;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at how PostgreSQL reads the register: what is read must depend on the page and not on how many cases there are. */
final class RegisterPlanTest {
    private static final int PAGE = 25;
    private static final String CUSTOM = "force_custom_plan";
    private static final Reach REACH = new Reach("contoh", Set.of("contoh/sop", "contoh/jarang"), "siti");
    private static final Pool POOL = TestPostgres.newDatabase("register_plan");

    /** One SOP in a hundred cases is another one; one case in a thousand was rejected, nine of ten have ended. */
    @BeforeAll
    static void fill() {
        TestPostgres.await(Database.migrate(POOL));
        TestPostgres.await(POOL.query("""
                        insert into case_register (region, number, sop, applicant, opened_at, words, status)
                        select 'contoh', 'N-' || n, case when n % 100 = 0 then 'contoh/jarang' else 'contoh/sop' end, 'Dinas',
                               timestamptz '2026-01-01' + n * interval '1 minute',
                               array_to_tsvector(array['n', n::text, 'dinas', 'd' || n % 300]),
                               case when n % 1000 = 0 then 'rejected' when n % 10 = 0 then 'running' else 'completed' end
                          from generate_series(1, 30000) as n;
                        insert into work_item (region, number, place, visit, actor, inbox, sop, activity, applicant,
                                               opened_at, due_at, kind, stage)
                        select 'contoh', 'N-' || n, 'langkah', 1, 'a' || n % 3, 'a' || n % 3, 'contoh/sop', 'Kerja', 'Dinas',
                               now(), timestamptz '2026-01-01' + n * interval '1 minute', 'step', 'running'
                          from generate_series(1, 30000) as n;
                        analyze
                        """).execute());
    }

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
    }

    @ParameterizedTest
    @ValueSource(strings = {CUSTOM, "force_generic_plan"})
    void allCases_areReadByTime_fromBothEnds_andFarDown(String mode) {
        for (Order order : new Order[] {Order.NEWEST_FIRST, Order.OLDEST_FIRST}) {
            Plan list = plan(mode, filter(Optional.empty(), Optional.empty(), order), Optional.empty());
            list.readsByIndexOnly("case_register", "case_register_by_time");
            list.readsAtMost(PAGE * 2);
        }
        Cursor far = new Cursor("2026-01-10 00:00:00+00", "N-1", "");
        plan(mode, RegisterFilter.ALL, Optional.of(far)).readsAtMost(PAGE * 2);
    }

    /** What is filtered is planned anew each time, as {@link Database} sees to: which index serves depends on the filter. */
    @Test
    void rareSopAndStatus_areReadByTheirOwnIndexes() {
        plan(CUSTOM, filter(Optional.of("contoh/jarang"), Optional.empty(), Order.NEWEST_FIRST), Optional.empty())
                .readsAtMost(PAGE * 2);
        plan(CUSTOM, filter(Optional.empty(), Optional.of("rejected"), Order.NEWEST_FIRST), Optional.empty())
                .readsAtMost(PAGE * 2);
        plan(CUSTOM, filter(Optional.of("contoh/sop"), Optional.of("running"), Order.OLDEST_FIRST), Optional.empty())
                .readsAtMost(PAGE * 2);
    }

    @Test
    void lateWork_isReadByDueDate_inboxByInbox() {
        RegisterFilter late = new RegisterFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of("a0", "a1", "a2"),
                Optional.of(Instant.parse("2026-01-20T00:00:00Z")),
                Order.DUE_FIRST);
        Plan list = plan(CUSTOM, late, Optional.empty());
        list.readsByIndexOnly("work_item", "work_item_inbox");
        list.readsAtMost(PAGE * 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {CUSTOM, "force_generic_plan"})
    void counting_stopsWhereThereAreMany(String mode) {
        RegisterQuery query = RegisterQuery.count(REACH, RegisterFilter.ALL, RegisterStore.COUNTED + 1);
        Plan.of(POOL, mode, query.text(), literals(query)).readsAtMost(RegisterStore.COUNTED + 1);
    }

    @Test
    void search_isReadByWords_orByTimeWhereManyHaveThem() {
        Plan rare = plan(CUSTOM, RegisterFilter.words("d17 27017"), Optional.empty());
        rare.readsByIndexOnly("case_register", "case_register_words");
        rare.readsAtMost(PAGE * 2);

        Plan common = plan(CUSTOM, RegisterFilter.words("dinas"), Optional.empty());
        common.readsByIndexOnly("case_register", "case_register_by_time");
        common.readsAtMost(PAGE * 2);
    }

    private static RegisterFilter filter(Optional<String> sop, Optional<String> status, Order order) {
        return new RegisterFilter(
                sop, status, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), order);
    }

    private static Plan plan(String mode, RegisterFilter filter, Optional<Cursor> after) {
        RegisterQuery query = RegisterQuery.page(REACH, filter, after, PAGE);
        return Plan.of(POOL, mode, query.text(), literals(query));
    }

    private static String literals(RegisterQuery query) {
        return "'contoh'"
                + query.parameters().stream()
                        .map(RegisterPlanTest::literal)
                        .map(literal -> ", " + literal)
                        .collect(Collectors.joining());
    }

    private static String literal(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(RegisterPlanTest::literal).orElse("null");
        }
        if (value instanceof String[] texts) {
            return "'{" + String.join(",", texts) + "}'";
        }
        return value instanceof Number number
                ? number.toString()
                : "'" + value.toString().replace("'", "''") + "'";
    }
}
