package id.mutubaku.store.security;

/** The statements about the security log, by name. */
final class SecuritySql {
    private SecuritySql() {}

    static final String APPEND = """
            insert into security_event (region, at, kind, by, subject, address, detail)
            values ($1::text, $2::timestamptz, $3::text, $4::text, $5::text, $6::text, $7::text)
            """;

    /** Reads a page of a region's events before a place in time, the latest first. */
    static final String PAGE = """
            select at, kind, by, subject, address, detail, at::text as time_cursor, id::text as id_cursor
              from security_event
             where region = $1::text
               and (at, id) < (coalesce($4::text::timestamptz, 'infinity'::timestamptz),
                               coalesce($5::text::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid))
               and ($2::text = '' or kind = $2::text)
               and ($3::text = '' or by = $3::text or subject = $3::text)
             order by at desc, id desc
             limit $6::integer
            """;

    static final String SWEEP = "delete from security_event where at < $1::timestamptz";
}
