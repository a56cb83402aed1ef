package id.mutubaku.store.sessions;

import id.mutubaku.store.accounts.StoredAccount;

/** The statements about sessions, by name. */
final class SessionSql {
    private SessionSql() {}

    /** Neither over nor left alone for too long: two hours for an account, one for who follows a case. */
    private static final String ALIVE = """
            s.expires_at > now()
            and s.used_at > now() - case when s.number is null then interval '2 hours' else interval '1 hour' end
            """;

    static final String OPEN = """
            insert into session (region, token_digest, username, number, browser, device, expires_at)
            values ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, now() + interval '12 hours')
            """;

    /** Finds who holds a token, with the posts of that time, and once a minute remembers that it is in use. */
    static final String FIND = """
            with used as (
              update session as s set used_at = now()
               where s.region = $1::text and s.token_digest = $2::text
                 and s.used_at < now() - interval '1 minute' and {alive}
            )
            select s.region, s.number, a.username, a.name, a.administrator,
                   post.actors, deputy.stand_in_actors, deputy.stand_in_kinds
              from session s
              left join account a
                on a.region = s.region and a.username = s.username and a.deactivated_at is null
            """.replace("{alive}", ALIVE) + StoredAccount.POSTS_NOW + """
             where s.region = $1::text and s.token_digest = $2::text and {alive}
            """.replace("{alive}", ALIVE);

    static final String LIST = """
            select s.token_digest, s.device, s.opened_at, s.used_at
              from session s
             where s.region = $1::text and s.username = $2::text and {alive}
             order by s.used_at desc, s.token_digest
             limit 50
            """.replace("{alive}", ALIVE);

    static final String CLOSE = "delete from session where region = $1::text and token_digest = $2::text";

    /** Ends one session of an account. */
    static final String CLOSE_ONE = """
            delete from session where region = $1::text and username = $2::text and token_digest = $3::text
            """;

    /** Ends the sessions of an account, but for one. */
    static final String CLOSE_ALL = """
            delete from session
             where region = $1::text and username = $2::text and token_digest is distinct from $3::text
            """;

    /** Ends what a browser follows, in whichever region. */
    static final String CLOSE_BROWSER = "delete from session where browser = $1::text and number is not null";

    static final String SWEEP = """
            delete from session
             where expires_at <= now() or used_at <= now() - interval '2 hours'
            """;

    static final String TELL = "select pg_notify($1::text, $2::text)";
}
