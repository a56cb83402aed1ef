package id.mutubaku.store.work;

/**
 * Holds every statement about inboxes, by name.
 *
 * <p>Bounds and cursors are never optional conditions but comparisons with the first or last value there is: a condition
 * that may be absent is a filter in a generic plan, and a page far down would read all that lies before it.
 */
final class WorkSql {
    private WorkSql() {}

    /** Reads a page of some inboxes and of what somebody holds, each by its index; the same work comes once. */
    static String inbox(WorkStore.Group group) {
        return """
            with page as materialized (
              select distinct on (w.due_order, w.number, w.place) w.*
                from (
                  select mine.*
                    from unnest($2::text[]) as wanted (inbox)
                    cross join lateral (
                      select distinct on (due_order, number, place) *
                        from work_item
                       where region = $1::text{which}
                         and inbox = wanted.inbox
                         and due_order >= coalesce($4::timestamptz, '-infinity'::timestamptz)
                         and due_order <= coalesce($5::timestamptz - interval '1 microsecond', 'infinity'::timestamptz)
                         and (due_order, number, place)
                             > (coalesce($6::text::timestamptz, '-infinity'::timestamptz),
                                coalesce($7::text, ''), coalesce($8::text, ''))
                       order by due_order, number, place
                       limit $9::integer) as mine
                  union all
                  (select distinct on (due_order, number, place) *
                     from work_item
                    where region = $1::text{which}
                      and holder = $3::text
                      and due_order >= coalesce($4::timestamptz, '-infinity'::timestamptz)
                      and due_order <= coalesce($5::timestamptz - interval '1 microsecond', 'infinity'::timestamptz)
                      and (due_order, number, place)
                          > (coalesce($6::text::timestamptz, '-infinity'::timestamptz),
                             coalesce($7::text, ''), coalesce($8::text, ''))
                    order by due_order, number, place
                    limit $9::integer)
                ) as w
               order by w.due_order, w.number, w.place
               limit $9::integer
            )
            select p.number, p.place, p.visit, p.actor, p.inbox, p.kind, p.stage, p.sop, p.activity, p.applicant,
                   coalesce(r.about, '') as about, p.opened_at, p.due_at, p.remind_at, p.holder, p.holder_name, p.awaiting, p.due_order::text as due_cursor,
                   s.username is not null as seen
              from page p
              left join case_register r on r.region = $1::text and r.number = p.number
              left join work_seen s
                on s.region = $1::text and s.number = p.number and s.place = p.place and s.visit = p.visit
               and s.username = $10::text
             order by p.due_order, p.number, p.place
            """.replace("{which}", condition(group));
    }

    /** Counts the work of some inboxes and of what somebody holds between due dates, and stops where it has many. */
    static String count(WorkStore.Group group) {
        return """
            select counted.items
              from unnest($4::timestamptz[], $5::timestamptz[]) with ordinality as span (lower, upper, position)
              cross join lateral (
                select (case when sum(times) >= 1000 then 1000 else count(*) end)::integer as items
                  from (select number, place, count(*) as times from (
                    (select number, place
                       from work_item
                      where region = $1::text{which}
                        and inbox = any($2::text[])
                        and due_order >= coalesce(span.lower, '-infinity'::timestamptz)
                        and due_order <= coalesce(span.upper - interval '1 microsecond', 'infinity'::timestamptz)
                      limit 1000)
                    union all
                    (select number, place
                       from work_item
                      where region = $1::text{which}
                        and holder = $3::text
                        and due_order >= coalesce(span.lower, '-infinity'::timestamptz)
                        and due_order <= coalesce(span.upper - interval '1 microsecond', 'infinity'::timestamptz)
                      limit 1000)
                  ) as some_work group by number, place) as distinct_work
              ) as counted
             order by span.position
            """.replace("{which}", condition(group));
    }

    /** Names the group in the text, since a generic plan for "any group" uses no index of one. */
    private static String condition(WorkStore.Group group) {
        return switch (group) {
            case ALL -> "";
            case TO_DO -> " and stage = 'running'";
            case AWAITED -> " and stage <> 'running'";
        };
    }

    static final String MARK_SEEN = """
            insert into work_seen (region, number, place, visit, username)
            select distinct region, number, place, visit, $3::text
              from work_item
             where region = $1::text and number = $2::text and inbox = any($4::text[])
            on conflict do nothing
            """;
}
