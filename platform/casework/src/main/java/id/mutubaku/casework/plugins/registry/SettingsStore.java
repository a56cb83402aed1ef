package id.mutubaku.casework.plugins.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.mutubaku.engine.form.JsonMapping;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The store of what regions chose for plugins: whether, in which version, and with which settings for each version. */
public final class SettingsStore {
    private final Pool pool;

    public SettingsStore(Pool pool) {
        this.pool = pool;
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
        return list(
                PluginSql.CHOICES,
                regions,
                row -> new Choice(
                        row.getString("region"),
                        row.getString("plugin"),
                        Optional.ofNullable(row.getString("version")),
                        row.getBoolean("enabled"),
                        settings(row.getString("settings")),
                        row.getOffsetDateTime("changed_at").toInstant()));
    }

    /** Lists the settings that regions saved, by version. */
    public Future<List<Saved>> saved(Collection<String> regions) {
        return list(
                PluginSql.SETTINGS,
                regions,
                row -> new Saved(
                        row.getString("region"),
                        row.getString("plugin"),
                        row.getString("version"),
                        settings(row.getString("settings")),
                        row.getOffsetDateTime("changed_at").toInstant()));
    }

    /** Lists the versions that regions use without having chosen them. */
    public Future<List<InUse>> inUse(Collection<String> regions) {
        return list(
                PluginSql.IN_USE,
                regions,
                row -> new InUse(row.getString("region"), row.getString("plugin"), row.getString("version")));
    }

    /** Notes the versions that regions use without having chosen them. */
    public Future<Void> note(List<InUse> used) {
        return pool.preparedQuery(PluginSql.NOTE_IN_USE)
                .execute(Tuple.tuple()
                        .addArrayOfString(used.stream().map(InUse::region).toArray(String[]::new))
                        .addArrayOfString(used.stream().map(InUse::plugin).toArray(String[]::new))
                        .addArrayOfString(used.stream().map(InUse::version).toArray(String[]::new)))
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
        return pool.preparedQuery(PluginSql.CHOOSE)
                .execute(Tuple.tuple()
                        .addString(decision.region())
                        .addString(decision.plugin())
                        .addString(decision.version().orElse(null))
                        .addBoolean(decision.enabled())
                        .addString(text(decision.settings()))
                        .addString(decision.by())
                        .addString(before.map(Map.Entry::getKey).orElse(null))
                        .addString(before.map(used -> text(used.getValue())).orElse(null)))
                .mapEmpty();
    }

    /** Saves the settings of a version, in use or not, and tells all nodes. */
    public Future<Void> save(String region, String plugin, String version, Map<String, Object> settings, String by) {
        return pool.preparedQuery(PluginSql.SAVE_SETTINGS)
                .execute(Tuple.of(region, plugin, version, text(settings), by))
                .mapEmpty();
    }

    private static String text(Map<String, Object> settings) {
        return JsonMapping.tree(settings).toString();
    }

    private static Map<String, Object> settings(String stored) {
        try {
            return JsonMapping.plain(JsonMapping.MAPPER.readTree(stored));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Stored settings cannot be read", damaged);
        }
    }

    private <T> Future<List<T>> list(String statement, Collection<String> regions, Function<Row, T> reading) {
        return pool.preparedQuery(statement)
                .execute(Tuple.tuple().addArrayOfString(regions.toArray(String[]::new)))
                .map((RowSet<Row> rows) -> StreamSupport.stream(rows.spliterator(), false)
                        .map(reading)
                        .toList());
    }
}
