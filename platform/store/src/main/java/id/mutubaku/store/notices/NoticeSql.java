package id.mutubaku.store.notices;

/** The statements about notices, by name. */
final class NoticeSql {
    private NoticeSql() {}

    /**
     * Puts one mail for each address in the place of a notice, once: who finds the notice gone adds nothing.
     *
     * <p>Addresses are those of the accounts that hold one of the posts at that time, stand in for one or are named, but
     * for one, and those given. Who stands in for somebody that holds a step of the case is told in their place too.
     */
    static final String FAN_OUT = """
            with notice as (
              delete from job
               where region = $1::text and id = $2::uuid
              returning region, number, key, v, body, cycle
            ), reader as (
              select distinct on (lower(email)) email
                from (select email
                        from account
                       where region = $1::text and email is not null and deactivated_at is null
                         and (username = any($4::text[])
                           or username in (
                             select p.username
                               from account_post p
                              where p.region = $1::text and p.actor = any($3::text[]) and p.from_at <= $8::timestamptz
                                and $8::timestamptz < coalesce(p.until_at, 'infinity'::timestamptz))
                           or username in (
                             select d.to_username
                               from delegation d
                              where d.region = $1::text
                                and (d.actor = any($3::text[]) or (d.from_username = any($4::text[]) and exists (
                                  select 1
                                    from work_item w, notice n
                                   where w.region = $1::text and w.number = n.number
                                     and w.holder = d.from_username and w.actor = d.actor)))
                                and d.from_at <= $8::timestamptz
                                and $8::timestamptz < least(d.until_at, d.ended_at)))
                         and username is distinct from $7::text
                       union all
                      select email from unnest($5::text[]) as given (email)) as found
               order by lower(email), email
            )
            insert into job (region, kind, number, key, v, body, cycle)
            select n.region, $6::text, n.number,
                   'mail/' || n.key || '/' || encode(sha256(convert_to(lower(r.email), 'UTF8')), 'hex'),
                   n.v, json_build_object('email', r.email, 'notice', n.body::json)::text, n.cycle
              from notice n, reader r
            on conflict (region, key) do nothing
            """;

    /** Counts those who hold a post, and those of them who can get mail. */
    static final String COUNT_OFFICIALS = """
            select count(*)::integer as officials, count(email)::integer as reachable
              from account a
             where a.region = $1::text and a.deactivated_at is null and exists (
               select 1 from account_post p
                where p.region = a.region and p.username = a.username and p.from_at <= now()
                  and now() < coalesce(p.until_at, 'infinity'::timestamptz))
            """;
}
