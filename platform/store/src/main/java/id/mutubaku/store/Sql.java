package id.mutubaku.store;

/**
 * Holds every statement of the store, by name.
 *
 * <p>Every parameter is cast: the client prepares a statement again on each call when PostgreSQL cannot infer a type.
 */
final class Sql {
    private Sql() {}

    private static final String ANSWERS = """
              left join lateral (
                select array_agg(e.seq) as sequences, array_agg(e.v::integer) as versions,
                       array_agg(coalesce(e.type, '')) as types, array_agg(e.at) as times, array_agg(e.body) as bodies
                  from (select seq, v, type, at, body
                          from case_event
                         where region = c.region and number = c.number and seq = any(c.answers)
                         order by seq) as e
              ) as answer on true
            """;

    static final String LOAD_CASE = """
            select c.number, c.v::integer as v, c.version, c.sop, c.state, c.last_hash, c.tracking_code, c.wake_at, answer.*
              from sop_case c
            """ + ANSWERS + """
             where c.region = $1::text and c.number = $2::text
            """;

    /** Takes cases at which it is time to look; one that is not woken within a minute is taken again. */
    static final String TAKE_WAKING = """
            update sop_case c
               set wake_at = $2::timestamptz + interval '1 minute'
              from (select region, number
                      from sop_case
                     where region = any($1::text[]) and wake_at <= $2::timestamptz
                     order by wake_at
                     limit $3::integer
                       for update skip locked) as due
             where c.region = due.region and c.number = due.number
            returning c.region, c.number
            """;

    static final String SETTLE_WAKE = """
            update sop_case
               set wake_at = $4::timestamptz
             where region = $1::text and number = $2::text and version = $3::bigint
               and wake_at is distinct from $4::timestamptz
            """;

    static final String LOAD_EVENTS = """
            select seq, v::integer as v, type, at, body, hash
              from case_event
             where region = $1::text and number = $2::text
             order by seq
            """;

    static final String LOAD_RECEIPT = """
            select request_digest, number, version, answer
              from command_receipt
             where region = $1::text and principal = $2::text and key = $3::text
            """;

    static final String STAGE_DOCUMENT = """
            with staged as (
              insert into document (region, id, file_name, media_type, bytes, sha256)
              values ($1::text, $2::uuid, $3::text, $4::text, $5::bigint, $6::text)
              returning region, id
            )
            insert into document_chunk (region, id, part, content)
            select s.region, s.id, c.part, c.content
              from staged s, unnest($7::bytea[]) with ordinality as c (content, part)
            """;

    static final String FIND_STAGED = """
            select id, file_name, media_type, bytes, sha256
              from document
             where region = $1::text and id = any($2::uuid[]) and number is null
            """;

    static final String LOAD_DOCUMENT = """
            select d.id, d.file_name, d.media_type, d.bytes, d.sha256, c.content
              from document d left join document_chunk c on c.region = d.region and c.id = d.id
             where d.region = $1::text and d.number = $2::text and d.id = $3::uuid
             order by c.part
            """;

    /** Sweeps files that no case and no draft has. */
    static final String SWEEP_STAGED = """
            delete from document d
             where d.number is null and d.staged_at < now() - interval '1 day'
               and not exists (select 1 from draft f where f.region = d.region and f.files @> array[d.id])
            """;

    /** Sweeps receipts whose days are over: whoever repeats a command does so within hours. */
    static final String SWEEP_RECEIPTS = """
            delete from command_receipt where at < now() - make_interval(days => $1::integer)
            """;

    /** Sweeps what was seen of work that is done. */
    static final String SWEEP_SEEN = """
            delete from work_seen s
             where not exists (
               select 1 from work_item w
                where w.region = s.region and w.number = s.number and w.place = s.place and w.visit = s.visit)
            """;

    /** Reads what was committed after a position, in the order in which followers read it, up to what is settled. */
    static final String FOLLOW = """
            select e.transaction::text as transaction, e.position, e.number, e.v::integer as v, e.seq, e.type, e.at, e.body,
                   e.hash
              from case_event e
             where e.region = $1::text
               and (e.transaction, e.position) > ($2::text::xid8, $3::bigint)
               and e.transaction < pg_snapshot_xmin(pg_current_snapshot())
             order by e.transaction, e.position
             limit $4::integer
            """;

    /** Publishes a version and tells all nodes. */
    static final String PUBLISH = """
            with published as (
              insert into definition (region, sop, version, digest, body)
              values ($1::text, $2::text, $3::integer, $4::text, $5::text)
              on conflict do nothing
              returning digest
            )
            select digest, pg_notify('mutubaku_definition', $1::text)::text as told from published
            union all
            select digest, null::text from definition
             where region = $1::text and sop = $2::text and version = $3::integer
            """;

    static final String LOAD_DEFINITIONS = """
            select body from definition where region = $1::text order by sop, version
            """;

    /** Reads running cases, by number. */
    static final String RUNNING_CASES = """
            select c.number, c.v::integer as v, c.version, c.sop, c.state, c.last_hash, c.tracking_code, c.wake_at, answer.*
              from (select *
                      from sop_case
                     where region = $1::text and status = 'running' and number > $2::text
                     order by number
                     limit $3::integer) as c
            """ + ANSWERS + """
             order by c.number
            """;

    static final String KEEP_CALENDAR = """
            insert into calendar (region, identity, body)
            values ($1::text, $2::text, $3::text)
            on conflict do nothing
            """;

    static final String LOAD_CALENDARS = """
            select body from calendar where region = $1::text order by known_at
            """;

    static final String LOAD_LATEST_DEFINITIONS = """
            select distinct on (sop) sop, body
              from definition
             where region = $1::text
             order by sop, version desc
            """;

    static final String LOAD_DEFINITION = """
            select body from definition where region = $1::text and sop = $2::text and version = $3::integer
            """;

    static final String LIST_DEFINITIONS = """
            select sop, version, digest, published_at
              from definition
             where region = $1::text and ($2::text is null or sop = $2::text)
             order by sop, version
            """;
}
