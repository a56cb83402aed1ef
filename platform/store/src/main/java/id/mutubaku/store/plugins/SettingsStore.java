package id.mutubaku.store.plugins;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import id.mutubaku.store.sql.Rows;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The store of what regions chose for plugins: whether, in which version, and with which settings for each version. */
public final class SettingsStore {
    private final Db db;

    public SettingsStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * The choice of an administrator how a region uses a plugin.
     *
     * @param version absent for the one in use
     * @param settings those saved last, secrets included
     */
    public record Choice(
            String region,
            String plugin,
            Optional<String> version,
            boolean enabled,
            Map<String, Object> settings,
            Instant changedAt) {}

    /** The settings that a region saved for one version, secrets included. */
    public record Saved(
            String region, String plugin, String version, Map<String, Object> settings, Instant changedAt) {}

    /** The version that a region uses for as long as nobody has chosen one. */
    public record InUse(String region, String plugin, String version) {}

    /** Lists what administrators chose for regions. */
    public Future<List<Choice>> choices(Collection<String> regions) {
        return of(regions, PluginSql.CHOICES)
                .map(rows -> rows.list(row -> new Choice(
                        row.text("region"),
                        row.text("plugin"),
                        row.maybeText("version"),
                        row.flag("enabled"),
                        settings(row),
                        row.instant("changed_at"))));
    }

    /** Lists the settings that regions saved, by version. */
    public Future<List<Saved>> saved(Collection<String> regions) {
        return of(regions, PluginSql.SETTINGS)
                .map(rows -> rows.list(row -> new Saved(
                        row.text("region"),
                        row.text("plugin"),
                        row.text("version"),
                        settings(row),
                        row.instant("changed_at"))));
    }

    /** Lists the versions that regions use without having chosen them. */
    public Future<List<InUse>> inUse(Collection<String> regions) {
        return of(regions, PluginSql.IN_USE)
                .map(rows -> rows.list(row -> new InUse(row.text("region"), row.text("plugin"), row.text("version"))));
    }

    private Future<Rows> of(Collection<String> regions, String statement) {
        return db.everywhere(statement, (Object) regions.toArray(String[]::new));
    }

    /** Notes the versions that regions use without having chosen them. */
    public Future<Void> note(List<InUse> used) {
        return db.everywhere(
                        PluginSql.NOTE_IN_USE,
                        used.stream().map(InUse::region).toArray(String[]::new),
                        used.stream().map(InUse::plugin).toArray(String[]::new),
                        used.stream().map(InUse::version).toArray(String[]::new))
                .mapEmpty();
    }

    /**
     * A decision of an administrator how a region is to use a plugin.
     *
     * @param version whose settings they are; absent where none is installed
     * @param settings secrets included
     */
    public record Decision(
            String region,
            String plugin,
            Optional<String> version,
            boolean enabled,
            Map<String, Object> settings,
            String by) {}

    /**
     * Chooses how a region uses a plugin, and tells all nodes.
     *
     * @param before the version that was used until now and the settings that it had, which it keeps for its cases
     */
    public Future<Void> choose(Decision decision, Optional<Map.Entry<String, Map<String, Object>>> before) {
        return db.in(decision.region())
                .run(
                        PluginSql.CHOOSE,
                        decision.plugin(),
                        decision.version(),
                        decision.enabled(),
                        text(decision.settings()),
                        decision.by(),
                        before.map(Map.Entry::getKey),
                        before.map(Map.Entry::getValue).map(SettingsStore::text))
                .mapEmpty();
    }

    /** Saves the settings of a version, in use or not, and tells all nodes. */
    public Future<Void> save(String region, String plugin, String version, Map<String, Object> settings, String by) {
        return db.in(region)
                .run(PluginSql.SAVE_SETTINGS, plugin, version, text(settings), by)
                .mapEmpty();
    }

    private static String text(Map<String, Object> settings) {
        return JsonMapping.tree(settings).toString();
    }

    private static Map<String, Object> settings(Row row) {
        try {
            return JsonMapping.plain(JsonMapping.MAPPER.readTree(row.text("settings")));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Stored settings cannot be read", damaged);
        }
    }
}
