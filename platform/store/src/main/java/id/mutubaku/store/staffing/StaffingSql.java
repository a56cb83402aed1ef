package id.mutubaku.store.staffing;

/** The statements about who holds posts and work, by name. */
final class StaffingSql {
    private StaffingSql() {}

    /** Gathers the posts of region {@code $1} that somebody who can sign in holds at {@code $2}, or stands in for. */
    private static final String HELD = """
            select p.actor
              from account_post p
              join account a on a.region = p.region and a.username = p.username and a.deactivated_at is null
             where p.region = $1::text and p.from_at <= $2::timestamptz
               and $2::timestamptz < coalesce(p.until_at, 'infinity'::timestamptz)
             union
            select d.actor
              from delegation d
              join account a on a.region = d.region and a.username = d.to_username and a.deactivated_at is null
             where d.region = $1::text and d.from_at <= $2::timestamptz
               and $2::timestamptz < least(d.until_at, d.ended_at)
            """;

    static final String HELD_POSTS = HELD;

    /** Counts the work that waits for posts that nobody holds. */
    static final String WAITING = """
            with held as (
            """ + HELD + """
            )
            select w.inbox as actor, count(distinct (w.number, w.place))::integer as waiting
              from work_item w
             where w.region = $1::text and left(w.inbox, 1) <> '@' and w.inbox not in (select actor from held)
             group by w.inbox
             order by w.inbox
            """;

    /** Finds the steps that somebody holds whose time in every post that performs them is over. */
    private static final String LAPSED = """
            with gone as (
              select region, username from account
               where deactivated_at > {now}::timestamptz - interval '60 days'
               union
              select region, username from account_post
               where until_at <= {now}::timestamptz and until_at > {now}::timestamptz - interval '60 days'
               union
              select region, to_username from delegation
               where least(until_at, ended_at) <= {now}::timestamptz
                 and least(until_at, ended_at) > {now}::timestamptz - interval '60 days'
            )
            select w.region, w.number, w.place, w.holder
              from gone
              join work_item w on w.region = gone.region and w.holder = gone.username and w.kind = 'step'
             where {which}
             group by w.region, w.number, w.place, w.visit, w.holder
            having not exists (
              select 1
                from account a
               where a.region = w.region and a.username = w.holder and a.deactivated_at is null
                 and (exists (select 1 from account_post p
                               where p.region = a.region and p.username = a.username
                                 and p.actor = any(array_agg(w.actor)) and p.from_at <= {now}::timestamptz
                                 and {now}::timestamptz < coalesce(p.until_at, 'infinity'::timestamptz))
                   or exists (select 1 from delegation d
                               where d.region = a.region and d.to_username = a.username
                                 and d.actor = any(array_agg(w.actor)) and d.from_at <= {now}::timestamptz
                                 and {now}::timestamptz < least(d.until_at, d.ended_at))))
             order by w.region, w.number, w.place
             limit 500
            """;

    static final String LAPSED_OF_ALL = LAPSED.replace("{now}", "$1").replace("{which}", "true");

    static final String LAPSED_OF_ONE =
            LAPSED.replace("{now}", "$2").replace("{which}", "w.region = $1::text and w.holder = $3::text");
}
