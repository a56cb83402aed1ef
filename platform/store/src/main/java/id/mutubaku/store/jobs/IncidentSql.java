package id.mutubaku.store.jobs;

/** The statements about incidents, by name. */
final class IncidentSql {
    private IncidentSql() {}

    /** Which incidents are meant: of these regions, and of a kind and a cause where those are given. */
    private static final String MEANT = """
            region = any($1::text[]) and state = 'incident'
               and ($2::text is null or kind = $2::text)
               and ($3::text is null or encode(sha256(convert_to(last_error, 'UTF8')), 'hex') = $3::text)
            """;

    /** What a job is about: to whom it goes, and what it says. */
    private static final String ABOUT = """
            case kind
              when 'mail' then concat_ws(', ', body::jsonb ->> 'email', body::jsonb #>> '{notice,template}')
              when 'webhook' then concat_ws(', ', body::jsonb ->> 'secret', body::jsonb #>> '{event,type}')
              when 'notice' then body::jsonb ->> 'template'
              when 'action' then concat_ws(', ', body::jsonb #>> '{action,title}', body::jsonb #>> '{action,use}')
              when 'listener' then concat_ws(', ', body::jsonb ->> 'use', lower(body::jsonb ->> 'kind'))
              when 'schedule' then concat_ws(', ', body::jsonb ->> 'use', body::jsonb ->> 'due')
              else '' end
            """;

    static final String GROUPS = """
            select region, kind, last_error, encode(sha256(convert_to(last_error, 'UTF8')), 'hex') as cause,
                   count(*)::integer as jobs, min(created_at) as since
              from job
             where %s
             group by region, kind, last_error
             order by count(*) desc, min(created_at)
             limit 100
            """.formatted(MEANT);

    static final String LIST = """
            select region, id, kind, number, attempt, last_error, created_at, %s as about
              from job
             where %s
             order by created_at, id
             limit $4::integer offset $5::integer
            """.formatted(ABOUT, MEANT);

    static final String COUNT = """
            select count(*)::integer as jobs from job where %s
            """.formatted(MEANT);

    static final String RETRY = """
            update job
               set state = 'waiting', attempt = 0, due_at = now(), decided_by = $4::text, decided_at = now(),
                   awaits = null, awaits_state = null
             where %s
            returning region
            """.formatted(MEANT);

    /** Finds mails to the applicant of a case that were not sent and will not be, unless somebody decides so. */
    static final String UNTOLD = """
            select last_error, created_at
              from job
             where region = $1::text and number = $2::text and state = 'incident' and kind in ('mail', 'notice')
               and coalesce(body::jsonb #>> '{notice,reader}', body::jsonb ->> 'reader') = 'APPLICANT'
             order by created_at desc
             limit 1
            """;
}
