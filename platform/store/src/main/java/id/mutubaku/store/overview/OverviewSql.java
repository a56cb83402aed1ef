package id.mutubaku.store.overview;

/**
 * Holds the statements that add up the work of an office, by name. Each reads a bounded number of rows of a region, the
 * latest of the period: {@code $2} are the SOPs, {@code $3} and {@code $4} the period, {@code $5} is the bound.
 */
final class OverviewSql {
    private OverviewSql() {}

    /** Counts cases by what became of them; those that came in are {@code opened}. */
    static final String CASES = """
            select 'opened' as what, count(*)::integer as cases
              from (select 1
                      from case_register
                     where region = $1::text and opened_at >= $3::timestamptz and opened_at < $4::timestamptz
                       and sop = any($2::text[])
                     limit $5::integer) as came
            union all
            select status, count(*)::integer
              from (select status
                      from case_register
                     where region = $1::text and ended_at >= $3::timestamptz and ended_at < $4::timestamptz
                       and sop = any($2::text[])
                     limit $5::integer) as ended
             group by status
            """;

    /** Adds up what was done with steps, once for each step and once for each post. */
    static final String STEPS = """
            with done as (
              select sop, place, actor, outcome, done_at, used, due_at
                from step_done
               where region = $1::text and done_at >= $3::timestamptz and done_at < $4::timestamptz
                 and sop = any($2::text[])
               order by done_at desc
               limit $5::integer
            )
            select coalesce(sop, '') as sop, coalesce(place, '') as place, coalesce(actor, '') as actor,
                   (count(*) filter (where outcome = 'completed'))::integer as completed,
                   (count(*) filter (where outcome = 'returned'))::integer as returned,
                   (count(*) filter (where outcome = 'completed' and due_at < done_at))::integer as late,
                   coalesce((percentile_cont(0.5) within group (order by used))::bigint, -1) as median,
                   coalesce((percentile_cont(0.9) within group (order by used))::bigint, -1) as most
              from done
             group by grouping sets ((sop, place), (actor))
             order by 1, 2, 3
             limit 1000
            """;

    /** Adds up the working time of the cases that ended, once for each SOP. */
    static final String SERVICES = """
            with ended as (
              select number, sop
                from case_register
               where region = $1::text and ended_at >= $3::timestamptz and ended_at < $4::timestamptz
                 and sop = any($2::text[])
               order by ended_at desc
               limit $5::integer
            )
            select each.sop, '' as place, '' as actor, count(*)::integer as completed, 0 as returned, 0 as late,
                   coalesce((percentile_cont(0.5) within group (order by each.used))::bigint, -1) as median,
                   coalesce((percentile_cont(0.9) within group (order by each.used))::bigint, -1) as most
              from (select e.sop, e.number, sum(d.used) as used
                      from ended e
                      left join step_done d on d.region = $1::text and d.number = e.number
                     group by e.sop, e.number) as each
             group by each.sop
             order by each.sop
            """;

    /** Counts what waits for each post at this moment, which is {@code $3}; {@code $4} is the bound. */
    static final String WAITING = """
            select actor, count(distinct number)::integer as cases,
                   (count(distinct number) filter (where due_at < $3::timestamptz))::integer as late
              from (select actor, number, due_at
                      from work_item
                     where region = $1::text and sop = any($2::text[]) and actor = inbox
                     limit $4::integer) as waiting
             group by actor
             order by 2 desc, 1
             limit 100
            """;
}
