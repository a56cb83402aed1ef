package id.mutubaku.web.api.admin;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.plugins.entries.PluginEntries;
import id.mutubaku.casework.plugins.entries.PluginEntries.Name;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.store.plugins.EntryStore.Imported;
import id.mutubaku.web.files.FileNames;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Hands out what plugins keep for a region, and takes it back, as tables of comma-separated values. */
public final class EntryApi {
    private final PluginEntries entries;
    private final PluginOverview overview;
    private final SopRepository sops;

    public EntryApi(PluginEntries entries, PluginOverview overview, SopRepository sops) {
        this.entries = entries;
        this.overview = overview;
        this.sops = sops;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/api/v1/:region/registers/:plugin", ADMINISTRATOR, this::export),
                new Route(POST, "/api/v1/:region/registers/:plugin", ADMINISTRATOR, this::take).taking(Body.ARCHIVE));
    }

    /** Answers {@code GET /api/v1/{region}/registers/{plugin}} with those entries whose keys begin with {@code ?prefix=}. */
    public Future<Reply> export(Call call) {
        Name register = register(call);
        return entries.exported(
                        register,
                        call.query("prefix").orElse(""),
                        call.account().username())
                .map(table -> FileNames.download(register.plugin() + ".csv", value(table)));
    }

    /** Answers {@code POST /api/v1/{region}/registers/{plugin}} with a table. */
    public Future<Reply> take(Call call) {
        String table = call.body().toString(StandardCharsets.UTF_8);
        return entries.take(register(call), table, call.account().username()).map(taken -> json(value(taken)));
    }

    private static <T> T value(Reading<T> reading) {
        return reading.value().orElseThrow(() -> new HttpProblem(422, reading.problems()));
    }

    private static Reply json(Imported imported) {
        ObjectNode json = JsonMapping.MAPPER
                .createObjectNode()
                .put("added", imported.added())
                .put("changed", imported.changed());
        ArrayNode overtaken = json.putArray("overtaken");
        imported.overtaken().forEach(overtaken::add);
        return Reply.json(200, json);
    }

    private Name register(Call call) {
        String region = call.part("region");
        String plugin = call.part("plugin");
        if (sops.region(region).isEmpty()) {
            throw HttpProblem.of(404, "region/unknown", region);
        }
        if (!overview.registry().known().contains(plugin)) {
            throw HttpProblem.of(404, "plugin/unknown", plugin);
        }
        return new Name(region, plugin);
    }
}
