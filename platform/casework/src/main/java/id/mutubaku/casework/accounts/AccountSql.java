package id.mutubaku.casework.accounts;

/** Holds every statement about accounts, their deputies and sessions, by name. */
final class AccountSql {
    private AccountSql() {}

    /** Gathers for which posts an account stands in at a time, its third parameter. */
    private static final String STANDS_IN = """
              left join lateral (
                select array_agg(d.actor order by d.id) as stand_in_actors, array_agg(d.kind order by d.id) as stand_in_kinds
                  from delegation d
                 where d.region = a.region and d.to_username = a.username
                   and d.from_at <= $3::timestamptz and $3::timestamptz < least(d.until_at, d.ended_at)) as deputy on true
            """;

    static final String FIND_ACCOUNT = """
            select a.region, a.username, a.name, a.password_hash, a.actors, a.administrator,
                   deputy.stand_in_actors, deputy.stand_in_kinds
              from account a
            """ + STANDS_IN + """
             where a.region = $1::text and a.username = $2::text
            """;

    static final String LIST_ACCOUNTS = """
            select region, username, name, password_hash, actors, administrator, email
              from account
             where region = $1::text
             order by username
            """;

    static final String CREATE_ACCOUNT = """
            insert into account (region, username, name, password_hash, actors, administrator, email)
            values ($1::text, $2::text, $3::text, $4::text, $5::text[], $6::boolean, $7::text)
            on conflict do nothing
            """;

    static final String CHANGE_EMAIL = """
            update account set email = $3::text where region = $1::text and username = $2::text
            """;

    static final String HOLD_ACCOUNT = """
            select 1 from account where region = $1::text and username = $2::text for no key update
            """;

    /** Names a deputy, unless the same person stands in for the same post in some of that time already. */
    static final String NAME_DEPUTY = """
            insert into delegation
              (region, id, actor, from_username, to_username, kind, from_at, until_at, letter, made_by, made_at)
            select $1::text, $2::uuid, $3::text, $4::text, $5::text, $6::text, $7::timestamptz, $8::timestamptz,
                   $9::text, $10::text, $11::timestamptz
             where not exists (
               select 1
                 from delegation d
                where d.region = $1::text and d.to_username = $5::text and d.actor = $3::text
                  and d.from_at < $8::timestamptz and $7::timestamptz < least(d.until_at, d.ended_at))
            """;

    /** Ends what still runs or is yet to begin; one who is no administrator, only for their own posts. */
    static final String END_DELEGATION = """
            update delegation
               set ended_at = $3::timestamptz, ended_by = $4::text
             where region = $1::text and id = $2::uuid and ended_at is null and until_at > $3::timestamptz
               and ($5::text is null or from_username = $5::text)
            """;

    /** Lists who stands in for whom, the latest first: in a region, or where one account has a part in it. */
    static final String LIST_DELEGATIONS = """
            select d.id, d.region, d.actor, d.from_username, d.to_username, d.kind, d.from_at, d.until_at, d.letter,
                   d.made_by, d.made_at, d.ended_at, d.ended_by,
                   coalesce(holder.name, '') as holder_name, coalesce(deputy.name, '') as deputy_name
              from delegation d
              left join account holder on holder.region = d.region and holder.username = d.from_username
              left join account deputy on deputy.region = d.region and deputy.username = d.to_username
             where d.region = $1::text
               and ($2::text is null or d.from_username = $2::text or d.to_username = $2::text)
             order by d.from_at desc, d.id
             limit 200
            """;

    static final String OPEN_SESSION = """
            insert into session (region, token_digest, username, number, expires_at)
            values ($1::text, $2::text, $3::text, $4::text, now() + interval '12 hours')
            """;

    static final String FIND_SESSION = """
            select s.region, s.number, a.username, a.name, a.actors, a.administrator,
                   deputy.stand_in_actors, deputy.stand_in_kinds
              from session s left join account a on a.region = s.region and a.username = s.username
            """ + STANDS_IN + """
             where s.region = $1::text and s.token_digest = $2::text and s.expires_at > now()
            """;

    static final String CLOSE_SESSION = """
            delete from session
             where region = $1::text and (token_digest = $2::text or expires_at < now())
            """;

    static final String FIND_SETTING = """
            select value from setting where region = $1::text and name = $2::text
            """;

    static final String PUT_SETTING = """
            insert into setting (region, name, value)
            values ($1::text, $2::text, $3::text)
            on conflict (region, name) do update set value = excluded.value
            """;

    /** Makes the first administrator, once, for whoever holds the set-up code. */
    static final String SET_UP = """
            with used as (
              delete from setting
               where region = '' and name = 'set-up' and value = $1::text
              returning 1
            )
            insert into account (region, username, name, password_hash, actors, administrator)
            select '', $2::text, $3::text, $4::text, '{}', true from used
            """;
}
