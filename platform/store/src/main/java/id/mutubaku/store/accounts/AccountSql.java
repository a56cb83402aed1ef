package id.mutubaku.store.accounts;

/** The statements about accounts and their posts, by name. */
final class AccountSql {
    private AccountSql() {}

    static final String FIND_ACCOUNT = """
            select a.region, a.username, a.name, a.administrator,
                   post.actors, deputy.stand_in_actors, deputy.stand_in_kinds
              from account a
            """ + StoredAccount.POSTS_NOW + """
             where a.region = $1::text and a.username = $2::text and a.deactivated_at is null
            """;

    static final String FIND_PASSWORD = """
            select password_hash
              from account
             where region = $1::text and username = $2::text and deactivated_at is null
            """;

    /** Reads a page of the accounts of a region whose name or user name has a text, by user name. */
    static final String PAGE = """
            select a.region, a.username, a.name, a.administrator, a.email, a.deactivated_at,
                   post.actors, deputy.stand_in_actors, deputy.stand_in_kinds
              from (select *
                      from account
                     where region = $1::text and username > $4::text
                       and (strpos(lower(name), $2::text) > 0 or strpos(username, $2::text) > 0)
                     order by username
                     limit $5::integer) as a
            """ + StoredAccount.POSTS_NOW + """
             order by a.username
            """;

    static final String ONE = """
            select a.region, a.username, a.name, a.administrator, a.email, a.deactivated_at,
                   post.actors, deputy.stand_in_actors, deputy.stand_in_kinds
              from account a
            """ + StoredAccount.POSTS_NOW + """
             where a.region = $1::text and a.username = $2::text
            """;

    /** Lists those who hold one of some posts now, or stand in for one; a region's 500 first. */
    static final String HOLDERS = """
            select a.region, a.username, a.name, a.administrator,
                   post.actors, deputy.stand_in_actors, deputy.stand_in_kinds
              from account a
            """ + StoredAccount.POSTS_NOW + """
             where a.region = $1::text and a.deactivated_at is null
               and (post.actors && $2::text[] or deputy.stand_in_actors && $2::text[])
             order by a.username
             limit 500
            """;

    static final String COUNT_ADMINISTRATORS = """
            select count(*)::integer as administrators
              from account
             where region = '' and administrator and deactivated_at is null
            """;

    static final String CREATE_ACCOUNT = """
            with made as (
              insert into account (region, username, name, password_hash, administrator, email, created_at)
              values ($1::text, $2::text, $4::text, $5::text, $6::boolean, $7::text, $3::timestamptz)
              on conflict do nothing
              returning region, username
            ), posted as (
              insert into account_post (region, username, actor, from_at, made_by)
              select made.region, made.username, post.actor, $3::timestamptz, $9::text
                from made, unnest($8::text[]) as post (actor)
            )
            select count(*)::integer as accounts from made
            """;

    static final String CHANGE_PASSWORD = """
            update account set password_hash = $3::text where region = $1::text and username = $2::text
            """;

    static final String RENAME = """
            update account set name = $3::text, email = $4::text where region = $1::text and username = $2::text
            """;

    static final String DEACTIVATE = """
            with gone as (
              update account set deactivated_at = $3::timestamptz, deactivated_by = $4::text
               where region = $1::text and username = $2::text and deactivated_at is null
              returning region, username
            ), linkless as (
              delete from account_link l using gone where l.region = gone.region and l.username = gone.username
            ), ended as (
              update delegation d set ended_at = $3::timestamptz, ended_by = $4::text
                from gone
               where d.region = gone.region and gone.username in (d.to_username, d.from_username)
                 and d.ended_at is null and d.until_at > $3::timestamptz
              returning d.to_username
            )
            select coalesce((select array_agg(to_username) from ended), '{}') as deputies from gone
            """;

    static final String REACTIVATE = """
            update account set deactivated_at = null, deactivated_by = null
             where region = $1::text and username = $2::text and deactivated_at is not null
            """;

    static final String POSTS_OF = """
            select actor, from_at, until_at
              from account_post
             where region = $1::text and username = $2::text
             order by from_at desc, actor
             limit 200
            """;

    /** Gives a post, unless the same person holds it in some of that time already. */
    static final String GIVE_POST = """
            insert into account_post (region, username, actor, from_at, until_at, made_by)
            select $1::text, $2::text, $4::text, $5::timestamptz, $6::timestamptz, $7::text
             where exists (select 1 from account where region = $1::text and username = $2::text)
               and not exists (
                 select 1
                   from account_post
                  where region = $1::text and username = $2::text and actor = $4::text
                    and from_at < coalesce($6::timestamptz, 'infinity'::timestamptz)
                    and greatest($5::timestamptz, $3::timestamptz) < coalesce(until_at, 'infinity'::timestamptz))
            on conflict do nothing
            """;

    /** Says when a post ends that has not ended yet. */
    static final String END_POST = """
            update account_post set until_at = greatest(from_at, $5::timestamptz)
             where region = $1::text and username = $2::text and actor = $4::text
               and (until_at is null or until_at > $3::timestamptz)
            """;

    static final String PUT_LINK = """
            insert into account_link (region, username, digest, expires_at, made_by)
            select region, username, $3::text, $4::timestamptz, $5::text
              from account
             where region = $1::text and username = $2::text and deactivated_at is null
            on conflict (region, username) do update
               set digest = excluded.digest, expires_at = excluded.expires_at, made_by = excluded.made_by
            """;

    static final String FIND_LINK = """
            select l.username, a.name
              from account_link l join account a on a.region = l.region and a.username = l.username
             where l.region = $1::text and l.digest = $2::text and l.expires_at > $3::timestamptz
               and a.deactivated_at is null
            """;

    /** Changes a password for whoever holds the link, once. */
    static final String USE_LINK = """
            with used as (
              delete from account_link
               where region = $1::text and digest = $2::text and expires_at > $3::timestamptz
              returning region, username
            )
            update account a set password_hash = $4::text
              from used
             where a.region = used.region and a.username = used.username and a.deactivated_at is null
            returning a.username
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
            insert into account (region, username, name, password_hash, administrator)
            select '', $2::text, $3::text, $4::text, true from used
            """;
}
