package id.mutubaku.store.cases;

/**
 * The statements about cases, their events, and the receipts of commands, by name.
 *
 * <p>Every parameter is cast: the client prepares a statement again on each call when PostgreSQL cannot infer a type.
 */
final class CaseSql {
    private CaseSql() {}

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

    /**
     * Takes cases of all regions at which it is time to look, those of a region with many after the first ones of the
     * others; one that is left as it is, is taken again after a minute.
     */
    static final String TAKE_WAKING = """
            with recursive timed as (
              (select region from sop_case where wake_at is not null order by region limit 1)
              union all
              select (select t.region
                        from sop_case t
                       where t.region > r.region and t.wake_at is not null
                       order by t.region
                       limit 1)
                from timed r
               where r.region is not null
            ), next as (
              select d.region, d.number
                from timed r
               cross join lateral (
                 select t.region, t.number, t.wake_at, row_number() over (order by t.wake_at) as turn
                   from sop_case t
                  where t.region = r.region and t.wake_at <= $1::timestamptz
                  order by t.wake_at
                  limit $2::integer) as d
               order by d.turn, d.wake_at
               limit $2::integer
            ), due as (
              select t.region, t.number
                from sop_case t
                join next n on n.region = t.region and n.number = t.number
               where t.wake_at <= $1::timestamptz
                 for update of t skip locked
            )
            update sop_case t
               set wake_at = $1::timestamptz + interval '1 minute'
              from due
             where t.region = due.region and t.number = due.number
            returning t.region, t.number
            """;

    /** Lets a case that could not be woken rest; one that has been changed since is left to its own time. */
    static final String PUT_OFF_WAKING = """
            update sop_case
               set wake_at = $4::timestamptz
             where region = $1::text and number = $2::text and wake_at = $3::timestamptz
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
}
