package id.mutubaku.benchmarks.inbox;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;

/**
 * Fills a database with open work as a region has it: four in ten items wait for one office, the others for the rest,
 * one in twelve is late, one in eight is held, one in thirty is paused, and half of all was looked at.
 */
final class Load {
    private static final String CASES = """
            insert into sop_case (region, number, version, sop, applicant, status, state, last_hash, tracking_code,
                                  opened_at, changed_at)
            select $1::text, 'UJI-2026' || lpad((n % 1231)::text, 4, '0') || '-' || upper(substr(md5(n::text), 1, 5)) || n,
                   7, $3::text,
                   (array['Dinas', 'Badan', 'Kantor', 'Kecamatan', 'Biro'])[1 + n % 5] || ' '
                     || initcap(substr(md5('a' || n % 400), 1, 7)),
                   'running', '{}', '\\x00', 'AAAAA-BBBBB', now() - n * interval '7 minutes', now()
              from generate_series(1, $2::integer) as n
            """;

    private static final String REGISTER = """
            insert into case_register (region, number, sop, applicant, opened_at, words)
            select region, number, sop, applicant, opened_at,
                   array_to_tsvector(array_remove(
                     regexp_split_to_array(lower(number || ' ' || applicant || ' ' || sop), '[^a-z0-9]+'), ''))
              from sop_case
             where region = $1::text
            """;

    private static final String WORK = """
            insert into work_item (region, number, place, visit, actor, inbox, sop, activity, applicant, opened_at, due_at,
                                   kind, stage, holder, holder_name, remind_at)
            select region, number, $3::text, 1, post, post, sop, $4::text, applicant,
                   opened_at, due, 'step', case when n % 30 = 0 then 'paused' else 'running' end,
                   case when n % 8 = 0 then post || '.' || region end, case when n % 8 = 0 then 'Siti Aminah' end,
                   due - interval '1 day'
              from (select c.*, row_number() over () as n from sop_case c where region = $1::text) as c,
                   lateral (select ($2::text[])[1 + n % 10] as post,
                                   case when n % 30 <> 0
                                        then now() + (n * 7919 % 24000 - 2000) * interval '3 minutes' end as due) as p
            """;

    private static final String SEEN = """
            insert into work_seen (region, number, place, visit, username)
            select region, number, place, visit, actor || '.' || region
              from work_item
             where region = $1::text and get_byte(md5(number)::bytea, 0) % 2 = 0
            """;

    private Load() {}

    /** Puts work into an empty database, and lets it count what it has. */
    static void fill(Pool pool, Scene scene, int items) {
        Tuple region = Tuple.of(scene.region());
        pool.preparedQuery(CASES)
                .execute(Tuple.of(scene.region(), items, scene.sop()))
                .await();
        pool.preparedQuery(REGISTER).execute(region).await();
        pool.preparedQuery(WORK)
                .execute(Tuple.tuple()
                        .addString(scene.region())
                        .addArrayOfString(scene.posts())
                        .addString(scene.step().id())
                        .addString(scene.step().activity()))
                .await();
        pool.preparedQuery(SEEN).execute(region).await();
        pool.query("vacuum analyze").execute().await();
    }
}
