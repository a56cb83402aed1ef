package id.mutubaku.store.upkeep;

/** The statements about changes of many cases, by name. */
final class BatchSql {
    private BatchSql() {}

    /** Queues a batch, with its progress at nothing; one that waits or runs stays, one that failed makes room. */
    static final String BEGIN = """
            with begun as (
              insert into job (region, kind, key, v, body, cycle)
              values ($1::text, $2::text, $3::text, $4::smallint, $5::text, $6::text)
              on conflict (region, key) do update
                 set v = excluded.v, body = excluded.body, cycle = excluded.cycle, state = 'waiting', attempt = 0,
                     due_at = now(), leased_until = null, last_error = null, created_at = now(), decided_by = null,
                     decided_at = null, reason = null
               where job.state <> 'waiting'
              returning key
            ), noted as (
              insert into setting (region, name, value)
              select $1::text, key, $7::text from begun
              on conflict (region, name) do update set value = excluded.value
            )
            select count(*) = 1 as begun from begun
            """;

    /** Notes how far a batch has come, as long as the job is this attempt's. */
    static final String NOTE = """
            update setting s
               set value = $5::text
              from job j
             where s.region = $1::text and s.name = $2::text
               and j.region = s.region and j.key = s.name
               and j.id = $3::uuid and j.attempt = $4::integer and j.state = 'waiting'
            """;

    /** Finds how far a batch has come, and how its job stands, if that is not done. */
    static final String FIND = """
            select s.value, j.state, j.last_error
              from setting s left join job j on j.region = s.region and j.key = s.name
             where s.region = $1::text and s.name = $2::text
            """;
}
