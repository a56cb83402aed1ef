package id.mutubaku.store.definitions;

/** The statements about definitions, their pictures, the files they come from, what is withdrawn, and calendars. */
final class DefinitionSql {
    /** Publishes versions of one region; answers with the digests that are in force. */
    static final String PUBLISH = """
            with given as (
              select * from unnest($2::text[], $3::integer[], $4::text[], $5::text[], $6::text[])
                as given (sop, version, digest, body, pictures)
            ), published as (
              insert into definition (region, sop, version, digest, body, pictures)
              select $1::text, sop, version, digest, body, pictures from given
              on conflict do nothing
              returning sop, version, digest
            )
            select sop, version, digest, pg_notify('mutubaku_definition', $1::text)::text as told from published
            union all
            select sop, version, definition.digest, null
              from definition join given using (sop, version)
             where region = $1::text
            """;

    /** Lists versions that were published since a moment, with those before it that may not have been seen then. */
    static final String EDITIONS_SINCE = """
            select region, sop, version, digest, pictures, published_at
              from definition
             where published_at > $1::timestamptz - interval '10 minutes'
             order by published_at
            """;

    static final String EDITIONS_OF_SOP = """
            select region, sop, version, digest, pictures, published_at
              from definition
             where region = $1::text and sop = $2::text
             order by version
            """;

    static final String TEXTS = """
            select body
              from definition
              join unnest($2::text[], $3::integer[]) as wanted (sop, version) using (sop, version)
             where region = $1::text
            """;

    static final String KNOWN_PICTURES = """
            select digest from picture where region = $1::text
            """;

    static final String KEEP_PICTURE = """
            insert into picture (region, digest, media_type, body)
            values ($1::text, $2::text, $3::text, $4::bytea)
            on conflict do nothing
            """;

    static final String LOAD_PICTURE = """
            select media_type, body from picture where region = $1::text and digest = $2::text
            """;

    static final String KEPT_FILES = """
            select path, body, kept_at from definition_file
            """;

    static final String KEEP_FILES = """
            insert into definition_file (region, path, body)
            select * from unnest($1::text[], $2::text[], $3::text[])
            on conflict (region, path) do update set body = excluded.body, kept_at = now()
            """;

    static final String WITHDRAWALS = """
            select distinct on (region, sop) region, sop, withdrawn, reason, by_name, at
              from definition_withdrawal
             order by region, sop, number desc
            """;

    /** Records that an SOP was withdrawn or put back, where it is not so already. */
    static final String WITHDRAW = """
            with last as (
              select number, withdrawn
                from definition_withdrawal
               where region = $1::text and sop = $2::text
               order by number desc
               limit 1
            ), recorded as (
              insert into definition_withdrawal (region, sop, number, withdrawn, reason, by_account, by_name)
              select $1::text, $2::text, coalesce((select number from last), 0) + 1, $3::boolean, $4::text, $5::text, $6::text
               where coalesce((select withdrawn from last), false) <> $3::boolean
              on conflict do nothing
              returning number
            )
            select number, pg_notify('mutubaku_definition', $1::text)::text as told from recorded
            """;

    static final String KEEP_CALENDAR = """
            insert into calendar (region, identity, body)
            select * from unnest($1::text[], $2::text[], $3::text[])
            on conflict do nothing
            """;

    static final String LOAD_CALENDARS = """
            select body from calendar where region = $1::text order by known_at
            """;

    private DefinitionSql() {}
}
