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
