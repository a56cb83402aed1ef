package id.mutubaku.store.jobs;

/** The statements about jobs, by name. */
final class JobSql {
    private JobSql() {}

    /** Takes what is due and nobody works at, for as long as the lease lasts. */
    static final String CLAIM = """
            with due as (
              select id
                from job
               where region = $1::text and state = 'waiting' and due_at <= now()
                 and (leased_until is null or leased_until <= now())
                 and (cardinality($4::text[]) = 0 or kind = any($4::text[])) and kind <> all($5::text[])
                 and receiver <> all($6::text[])
               order by due_at
               limit $2::integer
                 for update skip locked
            )
            update job j
               set attempt = j.attempt + 1, leased_until = now() + $3::bigint * interval '1 millisecond'
              from due
             where j.region = $1::text and j.id = due.id
            returning j.region, j.id, j.kind, j.number, j.key, j.v::integer as v, j.body, j.cycle, j.attempt, j.receiver
            """;

    /**
     * Finds the regions in which something is due that nobody works at. It goes from one region that has waiting jobs to
     * the next in the index, so that neither regions without jobs nor many jobs of one region cost anything.
     */
    static final String REGIONS_WITH_WORK = """
            with recursive busy as (
              (select region from job where state = 'waiting' order by region limit 1)
              union all
              select (select j.region from job j
                       where j.state = 'waiting' and j.region > b.region
                       order by j.region limit 1)
                from busy b
               where b.region is not null
            )
            select b.region
              from busy b
             where b.region is not null
               and exists (select 1 from job j
                            where j.region = b.region and j.state = 'waiting' and j.due_at <= now()
                              and (j.leased_until is null or j.leased_until <= now()))
            """;

    /** Gives back what a node has not finished, as if it had not been taken. */
    static final String RELEASE = """
            update job
               set leased_until = null, attempt = attempt - 1
             where region = $1::text and id = $2::uuid and attempt = $3::integer and state = 'waiting'
            """;

    /** Renews leases; a job that was put off in the meantime has none to renew. */
    static final String RENEW = """
            update job
               set leased_until = now() + $3::bigint * interval '1 millisecond'
             where region = $1::text and id = any($2::uuid[]) and leased_until is not null
            """;

    static final String DONE = """
            delete from job where region = $1::text and id = $2::uuid
            """;

    /** Puts off a job that failed; one that another node has taken meanwhile stays as it is. */
    static final String PUT_OFF = """
            update job
               set due_at = now() + $4::bigint * interval '1 millisecond', leased_until = null, last_error = $5::text
             where region = $1::text and id = $2::uuid and attempt = $3::integer and state = 'waiting'
            """;

    /** Puts off a job that was not tried in truth. */
    static final String DEFER = """
            update job
               set due_at = now() + $4::bigint * interval '1 millisecond', leased_until = null, last_error = $5::text,
                   attempt = attempt - 1
             where region = $1::text and id = $2::uuid and attempt = $3::integer and state = 'waiting'
            """;

    /** Makes a job an incident that also ends when what it waits for has changed. */
    static final String SUSPEND = """
            update job
               set state = 'incident', leased_until = null, last_error = $4::text, attempt = attempt - 1,
                   awaits = $5::text, awaits_state = $6::text
             where region = $1::text and id = $2::uuid and attempt = $3::integer and state = 'waiting'
            """;

    /** Lets the jobs go on that wait for what has changed since. */
    static final String RESUME = """
            with back as (
              update job j
                 set state = 'waiting', attempt = 0, due_at = now(), awaits = null, awaits_state = null
                from unnest($1::text[], $2::text[], $3::text[]) as usable (region, awaits, state)
               where j.region = usable.region and j.awaits = usable.awaits and j.state = 'incident'
                 and j.awaits_state is distinct from usable.state
              returning j.region
            )
            select distinct region from back
            """;

    static final String RAISE = """
            update job
               set state = 'incident', leased_until = null, last_error = $4::text
             where region = $1::text and id = $2::uuid and attempt = $3::integer and state = 'waiting'
            """;

    static final String INCIDENTS = """
            select region, id, kind, number, attempt, last_error, created_at, state, decided_by, decided_at, reason
              from job
             where region = $1::text and state = any($3::text[])
             order by state, created_at desc
             limit $2::integer
            """;

    static final String RETRY = """
            update job
               set state = 'waiting', attempt = 0, due_at = now(), decided_by = $3::text, decided_at = now(),
                   awaits = null, awaits_state = null
             where region = $1::text and id = $2::uuid and state = 'incident'
            """;

    /** Leaves a job undone; what it would have said to whom is not kept. */
    static final String SKIP = """
            update job
               set state = 'skipped', body = '', decided_by = $3::text, decided_at = now(), reason = $4::text
             where region = $1::text and id = $2::uuid and state = 'incident'
            """;

    /** Counts the jobs that wait after a failure, with the error that came last. */
    static final String TROUBLE = """
            select kind, count(*)::integer as jobs, (array_agg(last_error order by due_at desc))[1] as error
              from job
             where region = $1::text and state = 'waiting' and last_error is not null
             group by kind
             order by kind
            """;

    static final String OF_CASE = """
            select key, attempt, case when state = 'waiting' then due_at end as next, last_error
              from job
             where region = $1::text and number = $2::text and kind = $3::text and state <> 'skipped'
             order by created_at
            """;

    static final String INCIDENT = """
            select region, id, kind, number, key, v::integer as v, body, cycle, attempt, receiver
              from job
             where region = $1::text and id = $2::uuid and state = 'incident'
            """;

    /** Counts the jobs of all regions that are not done. */
    static final String TALLIES = """
            select kind, state, count(*)::integer as jobs
              from job
             where state in ('waiting', 'incident')
             group by kind, state
            """;
}
