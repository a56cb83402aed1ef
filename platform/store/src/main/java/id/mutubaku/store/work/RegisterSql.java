package id.mutubaku.store.work;

/**
 * Holds the statements about the register of cases, with parameters by name and with {@code sop = any(:sops::text[])} and {@code {bounds}} for
 * what is looked for; see {@link RegisterQuery}.
 */
final class RegisterSql {
    private RegisterSql() {}

    /** Reads the line of each case of a page, with the work of it that is due first. */
    private static final String LINES = """
            select p.number, r.sop, r.applicant, r.about, r.opened_at, r.ended_at, r.status, p.time_cursor,
                   w.place, w.actor, w.activity, w.stage, w.kind, w.holder_name, w.due_at
              from page p
              join case_register r on r.region = :region::text and r.number = p.number
              left join lateral (
                select place, actor, activity, stage, kind, holder_name, due_at
                  from work_item
                 where region = :region::text and number = p.number
                 order by due_order, place
                 limit 1) as w on true
             order by p.position
            """;

    /** Reads a page of the cases of some SOPs and of those that an account asked for, the newest first. */
    static final String NEWEST_FIRST = """
            with found as materialized (
              select *
                from (
                  (select number, opened_at
                     from case_register
                    where region = :region::text and sop = any(:sops::text[]) and {bounds}
                      and (opened_at, number)
                          < (coalesce(:time::text::timestamptz, 'infinity'::timestamptz), coalesce(:number::text, ''))
                    order by opened_at desc, number desc
                    limit :limit::integer)
                  union
                  (select number, opened_at
                     from case_register
                    where region = :region::text and account = :account::text and {bounds}
                      and (opened_at, number)
                          < (coalesce(:time::text::timestamptz, 'infinity'::timestamptz), coalesce(:number::text, ''))
                    order by opened_at desc, number desc
                    limit :limit::integer)
                ) as r
               order by r.opened_at desc, r.number desc
               limit :limit::integer
            ),
            page as (
              select number, opened_at::text as time_cursor,
                     row_number() over (order by opened_at desc, number desc) as position
                from found
            )
            """ + LINES;

    /** Reads a page of the same, the oldest first. */
    static final String OLDEST_FIRST = NEWEST_FIRST
            .replace(" desc", "")
            .replace(
                    "< (coalesce(:time::text::timestamptz, 'infinity'::timestamptz)",
                    "> (coalesce(:time::text::timestamptz, '-infinity'::timestamptz)");

    /** Reads a page of the cases that have work for some posts, what is due first at the top. */
    static final String DUE_FIRST = """
            with found as materialized (
              select distinct on (w.due_order, w.number) w.number, w.due_order
                from unnest(:inboxes::text[]) as wanted (inbox)
               cross join lateral (
                 select distinct on (due_order, number) number, due_order
                   from work_item i
                  where region = :region::text and inbox = wanted.inbox and sop = any(:sops::text[])
                    and due_order <= coalesce(:due::timestamptz, 'infinity'::timestamptz)
                    and (due_order, number)
                        > (coalesce(:time::text::timestamptz, '-infinity'::timestamptz), coalesce(:number::text, ''))
                    and exists (select 1 from case_register
                                 where region = :region::text and number = i.number and {bounds})
                  order by due_order, number
                  limit :limit::integer) as w
               order by w.due_order, w.number
               limit :limit::integer
            ),
            page as (
              select number, due_order::text as time_cursor, row_number() over (order by due_order, number) as position
                from found
            )
            """ + LINES;

    /** Counts the cases of some SOPs and those that an account asked for, and stops where there are many. */
    static final String COUNT = """
            select count(*)::integer as cases
              from (
                (select number from case_register where region = :region::text and sop = any(:sops::text[]) and {bounds}
                  limit :limit::integer)
                union
                (select number from case_register where region = :region::text and account = :account::text and {bounds}
                  limit :limit::integer)
              ) as r
            """;

    /** Counts the cases that have work for some posts, and stops where there are many. */
    static final String COUNT_WORK = """
            select count(distinct w.number)::integer as cases
              from unnest(:inboxes::text[]) as wanted (inbox)
             cross join lateral (
               select number
                 from work_item i
                where region = :region::text and inbox = wanted.inbox and sop = any(:sops::text[])
                  and due_order <= coalesce(:due::timestamptz, 'infinity'::timestamptz)
                  and exists (select 1 from case_register
                               where region = :region::text and number = i.number and {bounds})
                limit :limit::integer) as w
            """;
}
