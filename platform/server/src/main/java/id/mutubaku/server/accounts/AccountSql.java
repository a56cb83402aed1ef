package id.mutubaku.server.accounts;

/** Holds every statement about accounts and sessions, by name. */
final class AccountSql {
    private AccountSql() {}

    static final String FIND_ACCOUNT = """
            select region, username, name, password_hash, actors, administrator
              from account
             where region = $1::text and username = $2::text
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

    static final String OPEN_SESSION = """
            insert into session (region, token_digest, username, number, expires_at)
            values ($1::text, $2::text, $3::text, $4::text, now() + interval '12 hours')
            """;

    static final String FIND_SESSION = """
            select s.region, s.number, a.username, a.name, a.actors, a.administrator
              from session s left join account a on a.region = s.region and a.username = s.username
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
