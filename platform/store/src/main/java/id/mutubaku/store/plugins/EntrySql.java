package id.mutubaku.store.plugins;

/** The statements about what plugins keep, by name. */
final class EntrySql {
    private EntrySql() {}

    static final String FIND = """
            select key, version, value from plugin_entry
             where region = $1::text and plugin = $2::text and key = $3::text
            """;

    /** Lists entries; of those that would make the list too large, the first comes without its value. */
    static final String LIST = """
            with listed as (
              select key, version, value, sum(octet_length(value)) over (order by key) as total,
                     octet_length(value) as bytes
                from (select key, version, value from plugin_entry
                       where region = $1::text and plugin = $2::text and starts_with(key, $3::text)
                       order by key limit $4::integer) first
            )
            select key, version, case when total <= $5::integer then value end as value
              from listed where total - bytes <= $5::integer order by key
            """;

    /** Lists entries behind a key, with the beginning of each value, for somebody who looks through them. */
    static final String LOOK = """
            select key, version, left(value, $6::integer) as value, length(value) as characters
              from plugin_entry
             where region = $1::text and plugin = $2::text and starts_with(key, $3::text)
               and key > $4::text collate "C"
             order by key limit $5::integer
            """;

    /**
     * Takes over entries of which nobody has another version by now, 0 where there is none yet; returns those that differ from what
     * was there, each with whether it was taken over.
     */
    static final String IMPORT = """
            with differing as (
              select g.key, g.version, g.value
                from unnest($3::text[], $4::bigint[], $5::text[]) as g(key, version, value)
                left join plugin_entry e on e.region = $1::text and e.plugin = $2::text and e.key = g.key
               where e.value is distinct from g.value and (g.version = 0 or e.key is not null)
            ), gone as (
              select g.key
                from unnest($3::text[], $4::bigint[]) as g(key, version)
                left join plugin_entry e on e.region = $1::text and e.plugin = $2::text and e.key = g.key
               where g.version > 0 and e.key is null
            ), kept as (
              insert into plugin_entry (region, plugin, key, version, value)
              select $1::text, $2::text, key, version + 1, value from differing
              on conflict (region, plugin, key) do update
                set version = excluded.version, value = excluded.value
               where plugin_entry.version + 1 = excluded.version
              returning key, version
            ), traced as (
              insert into plugin_change (region, by, act, plugin, version)
              values ($1::text, $6::text, 'import', $2::text, '')
            )
            select d.key, coalesce(k.version, 0) as version
              from differing d left join kept k on k.key = d.key
            union all
            select key, 0 from gone
             order by key
            """;

    /** Records that somebody has taken entries away with them. */
    static final String TRACE_EXPORT = """
            insert into plugin_change (region, by, act, plugin, version)
            values ($1::text, $3::text, 'export', $2::text, '')
            """;

    /** Orders a job of a schedule, unless it was ordered for that time or a later one. */
    static final String ORDER = """
            with due as (
              insert into setting (region, name, value)
              values ($1::text, $2::text, $3::text)
              on conflict (region, name) do update set value = excluded.value
               where setting.value < excluded.value
              returning name
            ), queued as (
              insert into job (region, kind, key, v, body, cycle)
              select $1::text, $4::text, $5::text, $6::smallint, $7::text, $8::text from due
              on conflict (region, key) do nothing
              returning key
            )
            select count(*) = 1 as ordered from queued
            """;

    static final String CREATE = """
            insert into plugin_entry (region, plugin, key, version, value)
            values ($1::text, $2::text, $3::text, 1, $4::text)
            on conflict do nothing
            """;

    static final String CHANGE = """
            update plugin_entry set version = version + 1, value = $5::text
             where region = $1::text and plugin = $2::text and key = $3::text and version = $4::bigint
            """;

    static final String REMOVE = """
            delete from plugin_entry
             where region = $1::text and plugin = $2::text and key = $3::text and version = $4::bigint
            """;
}
