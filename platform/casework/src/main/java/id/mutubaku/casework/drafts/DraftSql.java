package id.mutubaku.casework.drafts;

/** Holds the statements about drafts, by name. Every parameter is cast. */
final class DraftSql {
    private DraftSql() {}

    static final String SAVE = """
            insert into draft as d
              (region, id, owner, sop, number, place, version, body, documents, files, key, expires_at, v)
            values ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::integer, $8::text, $9::text[],
                    $10::uuid[], $11::text, now() + make_interval(days => $12::integer),
                    $13::smallint)
            on conflict (region, id) do update
               set owner = coalesce(d.owner, excluded.owner), version = excluded.version, v = excluded.v,
                   body = excluded.body,
                   documents = excluded.documents, files = excluded.files, key = excluded.key, updated_at = now(),
                   expires_at = excluded.expires_at
            returning updated_at
            """;

    /** Finds a draft by its id; or, for its owner, by the id that the owner's list shows. */
    static final String FIND = """
            select id, owner, sop, number, place, version, v::integer as v, body, documents, files, key, updated_at, expires_at
              from draft
             where region = $1::text
               and (id = $2::text or (id = $3::text and owner = $4::text))
               and expires_at > now()
            """;

    static final String LIST = """
            select id, sop, updated_at, expires_at
              from draft
             where region = $1::text and owner = $2::text and number is null and expires_at > now()
             order by updated_at desc
             limit 10
            """;

    static final String REMOVE = """
            delete from draft where region = $1::text and id = $2::text
            """;
}
