package id.mutubaku.store.plugins;

/** The statements about plugins, by name. */
final class PluginSql {
    private PluginSql() {}

    static final String INSTALL = """
            with kept as (
              insert into plugin (id, version, sha256, jar, allowed, installed_by)
              values ($1::text, $2::text, $3::text, $4::bytea, $5::boolean, $6::text)
              on conflict (id, version) do nothing
              returning id
            ), traced as (
              insert into plugin_change (region, by, act, plugin, version)
              select '', $6::text, case when $5::boolean then 'allow' else 'install' end, id, $2::text from kept
            ), told as (
              select pg_notify('mutubaku_plugin', id) from kept
            )
            select (select count(*) from kept) + 0 * (select count(*) from told) = 1 as fresh
            """;

    static final String INSTALLED = """
            select id, version, sha256, allowed, installed_at, installed_by from plugin order by id, installed_at
            """;

    static final String JAR = """
            select jar from plugin where id = $1::text and version = $2::text
            """;

    static final String REMOVE = """
            with gone as (
              delete from plugin where id = $1::text and version = $2::text returning id
            ), traced as (
              insert into plugin_change (region, by, act, plugin, version)
              select '', $3::text, 'remove', id, $2::text from gone
            ), told as (
              select pg_notify('mutubaku_plugin', id) from gone
            )
            select (select count(*) from gone) + 0 * (select count(*) from told) = 1 as removed
            """;

    static final String CHOICES = """
            select region, plugin, version, enabled, settings, changed_at, changed_by from plugin_choice
             where region = any($1::text[])
            """;

    /** Chooses how a region uses a plugin; the version that it used before keeps the settings that it had. */
    static final String CHOOSE = """
            with before as (
              insert into plugin_setting (region, plugin, version, settings, changed_by)
              select $1::text, $2::text, $7::text, $8::text, $6::text
               where $7::text is distinct from $3::text and $7::text is not null
              on conflict (region, plugin, version) do nothing
            ), saved as (
              insert into plugin_setting (region, plugin, version, settings, changed_by)
              select $1::text, $2::text, $3::text, $5::text, $6::text where $3::text is not null
              on conflict (region, plugin, version) do update
                set settings = excluded.settings, changed_by = excluded.changed_by, changed_at = now()
            ), chosen as (
              insert into plugin_choice (region, plugin, version, enabled, settings, changed_by)
              values ($1::text, $2::text, $3::text, $4::boolean, $5::text, $6::text)
              on conflict (region, plugin) do update
                set version = excluded.version, enabled = excluded.enabled, settings = excluded.settings,
                    changed_by = excluded.changed_by, changed_at = now()
              returning plugin
            ), traced as (
              insert into plugin_change (region, by, act, plugin, version)
              values ($1::text, $6::text, case when $4::boolean then 'enable' else 'disable' end, $2::text,
                      coalesce($3::text, ''))
            )
            select pg_notify('mutubaku_plugin', plugin) from chosen
            """;

    /** Loads what regions saved for each version of a plugin. */
    static final String SETTINGS = """
            select region, plugin, version, settings, changed_at from plugin_setting
             where region = any($1::text[])
            """;

    /** Keeps settings for a version; those of a version that has its own already stay, where they are only kept. */
    static final String SAVE_SETTINGS = """
            with saved as (
              insert into plugin_setting (region, plugin, version, settings, changed_by)
              values ($1::text, $2::text, $3::text, $4::text, $5::text)
              on conflict (region, plugin, version) do update
                set settings = excluded.settings, changed_by = excluded.changed_by, changed_at = now()
              returning plugin
            ), traced as (
              insert into plugin_change (region, by, act, plugin, version)
              values ($1::text, $5::text, 'settings', $2::text, $3::text)
            )
            select pg_notify('mutubaku_plugin', plugin) from saved
            """;

    static final String IN_USE = """
            select region, plugin, version from plugin_in_use where region = any($1::text[])
            """;

    /** Notes which version regions use; one that another node noted meanwhile, and that is installed, stays. */
    static final String NOTE_IN_USE = """
            insert into plugin_in_use (region, plugin, version)
            select * from unnest($1::text[], $2::text[], $3::text[])
            on conflict (region, plugin) do update set version = excluded.version
             where not exists (
               select 1 from plugin p where p.id = plugin_in_use.plugin and p.version = plugin_in_use.version)
            """;

    static final String CHANGES = """
            select region, at, by, act, plugin, version from plugin_change
             where region = any($1::text[]) order by at desc limit $2::integer
            """;

    /** Counts running cases by the version of a plugin with which they began. */
    static final String PINNED = """
            select plugin.key as id, plugin.value as version, count(*)::integer as cases
              from sop_case c cross join jsonb_each_text(c.state::jsonb -> 'plugins') plugin
             where c.region = $1::text and c.status = 'running'
             group by 1, 2
            """;

    /** Loads the catalogue, unless it is the one that is known. */
    static final String CATALOGUE = """
            select jar from plugin_catalogue where issued_at is distinct from $1::timestamptz
            """;

    static final String REPLACE_CATALOGUE = """
            insert into plugin_catalogue (issued_at, jar) values ($1::timestamptz, $2::bytea)
            on conflict (one) do update set issued_at = excluded.issued_at, jar = excluded.jar
             where plugin_catalogue.issued_at < excluded.issued_at
            """;
}
