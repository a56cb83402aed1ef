package id.mutubaku.store;

/**
 * Holds every statement of the store, by name.
 *
 * <p>Every parameter is cast: the client prepares a statement again on each call when PostgreSQL cannot infer a type.
 */
final class Sql {
    private Sql() {}

    /** Commits a command: nothing happens unless the case still has the version that the command was decided on. */
    static final String COMMIT = """
            with guard as (
              insert into sop_case as c
                (region, number, version, sop, applicant, status, state, last_hash, tracking_code, opened_at, changed_at)
              select $1::text, $2::text, $4::bigint, $5::text, $6::text, $7::text, $8::text, decode($9::text, 'hex'),
                     $10::text, $11::timestamptz, $11::timestamptz
              where (select count(*) from document d
                      where d.region = $1::text and d.id = any($25::uuid[]) and d.number is null)
                    = cardinality($25::uuid[])
              on conflict (region, number) do update
                 set version = excluded.version, status = excluded.status, state = excluded.state,
                     last_hash = excluded.last_hash, changed_at = excluded.changed_at
               where c.version = $3::bigint
              returning c.region, c.number, c.sop, c.applicant, c.opened_at
            ), event as (
              insert into case_event (region, number, seq, type, at, body, hash)
              select g.region, g.number, $3::bigint + e.position, e.type, e.at, e.body, decode(e.hash, 'hex')
                from guard g,
                     unnest($12::text[], $13::timestamptz[], $14::text[], $15::text[])
                       with ordinality as e (type, at, body, hash, position)
            ), closed as (
              delete from work_item w
               using guard g, unnest($16::text[], $17::integer[], $36::text[]) as x (place, visit, actor)
               where w.region = g.region and w.number = g.number and w.place = x.place and w.visit = x.visit
                 and w.actor = x.actor
            ), forgotten as (
              delete from work_seen s
               using guard g, unnest($16::text[], $17::integer[]) as x (place, visit)
               where s.region = g.region and s.number = g.number and s.place = x.place and s.visit = x.visit
            ), opened as (
              insert into work_item as w
                (region, number, place, visit, actor, inbox, sop, activity, applicant, opened_at, due_at,
                 kind, stage, holder, holder_name, remind_at)
              select g.region, g.number, x.place, x.visit, x.actor, x.inbox, g.sop, x.activity, g.applicant, x.opened_at,
                     x.due_at, x.kind, x.stage, x.holder, x.holder_name, x.remind_at
                from guard g,
                     unnest($18::text[], $19::integer[], $20::text[], $21::text[], $22::text[], $23::timestamptz[],
                            $24::timestamptz[], $37::text[], $38::text[], $39::text[], $40::text[], $41::timestamptz[])
                       as x (place, visit, actor, inbox, activity, opened_at, due_at, kind, stage, holder, holder_name,
                             remind_at)
              on conflict (region, number, place, visit, actor) do update
                 set inbox = excluded.inbox, activity = excluded.activity, due_at = excluded.due_at,
                     kind = excluded.kind, stage = excluded.stage, holder = excluded.holder,
                     holder_name = excluded.holder_name, remind_at = excluded.remind_at
            ), registered as (
              insert into case_register (region, number, sop, applicant, account, opened_at, words)
              select g.region, g.number, g.sop, g.applicant, $42::text, g.opened_at, array_to_tsvector($43::text[])
                from guard g
               where $3::bigint = 0
            ), attached as (
              update document d
                 set number = g.number, document = x.document
                from guard g, unnest($25::uuid[], $26::text[]) as x (id, document)
               where d.region = g.region and d.id = x.id
            ), receipt as (
              insert into command_receipt (region, principal, key, request_digest, number, version, answer)
              select g.region, $27::text, $28::text, $29::text, g.number, $4::bigint, $30::text
                from guard g
               where $28::text is not null
            ), woken as (
              insert into case_timer (region, number, wake_at)
              select g.region, g.number, $31::timestamptz
                from guard g
               where $31::timestamptz is not null
              on conflict (region, number) do update set wake_at = excluded.wake_at
            ), asleep as (
              delete from case_timer t
               using guard g
               where t.region = g.region and t.number = g.number and $31::timestamptz is null
            ), queued as (
              insert into job (region, kind, number, key, body, cycle)
              select g.region, j.kind, g.number, j.key, j.body, j.cycle
                from guard g, unnest($32::text[], $33::text[], $34::text[], $35::text[]) as j (kind, key, body, cycle)
              on conflict (region, key) do nothing
            )
            select count(*) from guard
            """;

    static final String LOAD_CASE = """
            select state, encode(last_hash, 'hex') as last_hash, tracking_code
              from sop_case
             where region = $1::text and number = $2::text
            """;

    /**
     * Takes cases of all regions whose time has come, those of a region with many after the first ones of the others; one
     * that is not woken within a minute is taken again.
     */
    static final String TAKE_WAKING = """
            with recursive timed as (
              (select region from case_timer order by region limit 1)
              union all
              select (select t.region from case_timer t where t.region > r.region order by t.region limit 1)
                from timed r
               where r.region is not null
            ), next as (
              select d.region, d.number
                from timed r
               cross join lateral (
                 select t.region, t.number, t.wake_at, row_number() over (order by t.wake_at) as turn
                   from case_timer t
                  where t.region = r.region and t.wake_at <= $1::timestamptz
                  order by t.wake_at
                  limit $2::integer) as d
               order by d.turn, d.wake_at
               limit $2::integer
            ), due as (
              select t.region, t.number
                from case_timer t
                join next n on n.region = t.region and n.number = t.number
               where t.wake_at <= $1::timestamptz
                 for update of t skip locked
            )
            update case_timer t
               set wake_at = $1::timestamptz + interval '1 minute'
              from due
             where t.region = due.region and t.number = due.number
            returning t.region, t.number
            """;

    /** Lets a case that could not be woken rest; one that has been changed since is left to its own time. */
    static final String PUT_OFF_WAKING = """
            update case_timer
               set wake_at = $4::timestamptz
             where region = $1::text and number = $2::text and wake_at = $3::timestamptz
            """;

    static final String LOAD_EVENTS = """
            select seq, type, body, encode(hash, 'hex') as hash
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
            select state, encode(last_hash, 'hex') as last_hash, tracking_code
              from sop_case
             where region = $1::text and status = 'running' and number > $2::text
             order by number
             limit $3::integer
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

    /** Lists what was published in all regions since a time. */
    static final String LIST_PUBLISHED = """
            select region, sop, version, digest, published_at
              from definition
             where published_at >= $1::timestamptz
             order by region, sop, version
            """;

    static final String LIST_DEFINITIONS = """
            select sop, version, digest, published_at
              from definition
             where region = $1::text and ($2::text is null or sop = $2::text)
             order by sop, version
            """;
}
