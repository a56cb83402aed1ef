package id.mutubaku.web.api.admin;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.plugins.PluginChoices;
import id.mutubaku.casework.plugins.PluginJars;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.plugins.PluginResult;
import id.mutubaku.casework.plugins.PluginResult.Done;
import id.mutubaku.casework.plugins.PluginResult.Refused;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.model.definition.Region;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets programs of an administrator install, choose, configure and remove plugins. */
public final class PluginApi {
    private final PluginJars jars;
    private final PluginChoices choices;
    private final PluginOverview overview;
    private final SopRepository sops;

    /** Whether a region uses a plugin, in which version and how. */
    private record Choice(boolean enabled, Optional<String> version, Optional<Map<String, Object>> settings) {}

    /** The settings of one version. */
    private record Configuration(Map<String, Object> settings) {}

    public PluginApi(PluginJars jars, PluginChoices choices, PluginOverview overview, SopRepository sops) {
        this.jars = jars;
        this.choices = choices;
        this.overview = overview;
        this.sops = sops;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/api/v1/plugins", ADMINISTRATOR, this::list),
                new Route(POST, "/api/v1/plugins", ADMINISTRATOR, this::install).taking(Body.ARCHIVE),
                new Route(POST, "/api/v1/plugins/catalogue", ADMINISTRATOR, this::catalogue).taking(Body.ARCHIVE),
                new Route(POST, "/api/v1/plugins/catalogue/:plugin/:version", ADMINISTRATOR, this::installOffered),
                new Route(DELETE, "/api/v1/plugins/:plugin/:version", ADMINISTRATOR, this::remove),
                new Route(GET, "/api/v1/:region/plugins/:plugin", ADMINISTRATOR, this::show),
                new Route(PUT, "/api/v1/:region/plugins/:plugin", ADMINISTRATOR, this::choose),
                new Route(GET, "/api/v1/:region/plugins/:plugin/:version", ADMINISTRATOR, this::showVersion),
                new Route(PUT, "/api/v1/:region/plugins/:plugin/:version", ADMINISTRATOR, this::configure));
    }

    /** Answers {@code GET /api/v1/plugins}. */
    public Future<Reply> list(Call call) {
        PluginRegistry registry = overview.registry();
        ArrayNode list = JsonMapping.MAPPER.createArrayNode();
        registry.known().forEach(id -> list.add(json(registry, id, call.language())));
        return Future.succeededFuture(Reply.json(200, list));
    }

    private ObjectNode json(PluginRegistry registry, String id, Language language) {
        ObjectNode json = JsonMapping.MAPPER.createObjectNode().put("id", id);
        ArrayNode versions = json.putArray("versions");
        registry.of(id).forEach(unit -> {
            ObjectNode version = versions.addObject()
                    .put("version", unit.installed().version())
                    .put("sha256", unit.installed().sha256())
                    .put("allowedByHash", unit.installed().allowed())
                    .put("installedAt", unit.installed().installedAt().toString())
                    .put("installedBy", unit.installed().installedBy())
                    .put("runs", unit.plugin().isPresent());
            unit.plugin()
                    .map(plugin -> plugin.declaration().title())
                    .ifPresent(title -> version.put("title", language.in(title)));
            ArrayNode refusals = version.putArray("refusals");
            unit.refusals().forEach(refusal -> refusals.add(language.in(refusal)));
        });
        ArrayNode regions = json.putArray("regions");
        sops.regions()
                .forEach(region -> registry.wish(region.id(), id).ifPresent(wish -> {
                    ObjectNode each =
                            regions.addObject().put("region", region.id()).put("enabled", wish.enabled());
                    registry.current(region.id(), id)
                            .ifPresent(used ->
                                    each.put("version", used.declaration().version()));
                }));
        return json;
    }

    /** Answers {@code POST /api/v1/plugins} with a jar; {@code ?allow=} names the hash of one to let in all the same. */
    public Future<Reply> install(Call call) {
        return jars.install(
                        call.body().getBytes(),
                        call.query("allow"),
                        call.account().username())
                .map(result -> reply(call, result, 201));
    }

    /** Answers {@code POST /api/v1/plugins/catalogue} with a catalogue. */
    public Future<Reply> catalogue(Call call) {
        return jars.catalogue(call.body().getBytes(), call.account().username())
                .map(result -> reply(call, result, 201));
    }

    /** Answers {@code POST /api/v1/plugins/catalogue/{plugin}/{version}}. */
    public Future<Reply> installOffered(Call call) {
        return jars.installOffered(
                        call.part("plugin"),
                        call.part("version"),
                        call.account().username())
                .map(result -> reply(call, result, 201));
    }

    /** Answers {@code DELETE /api/v1/plugins/{plugin}/{version}}. */
    public Future<Reply> remove(Call call) {
        return jars.remove(
                        call.part("plugin"),
                        call.part("version"),
                        call.account().username())
                .map(result -> reply(call, result, 200));
    }

    /** Answers {@code GET /api/v1/{region}/plugins/{plugin}}: secrets by name alone. */
    public Future<Reply> show(Call call) {
        Region region = region(call);
        PluginRegistry registry = overview.registry();
        String id = known(call, registry);
        boolean enabled = registry.wish(region.id(), id)
                .filter(PluginRegistry.Wish::enabled)
                .isPresent();
        return Future.succeededFuture(
                Reply.json(200, settings(registry, region, id, enabled, overview.used(region.id(), id))));
    }

    /** Answers {@code GET /api/v1/{region}/plugins/{plugin}/{version}}: secrets by name alone. */
    public Future<Reply> showVersion(Call call) {
        Region region = region(call);
        PluginRegistry registry = overview.registry();
        String id = known(call, registry);
        LoadedPlugin plugin = registry.loaded(id, call.part("version"))
                .orElseThrow(() -> HttpProblem.of(404, "plugin/unknown", id + " " + call.part("version")));
        boolean enabled = registry.current(region.id(), id)
                .filter(current -> current.declaration()
                        .version()
                        .equals(plugin.declaration().version()))
                .isPresent();
        return Future.succeededFuture(Reply.json(200, settings(registry, region, id, enabled, Optional.of(plugin))));
    }

    private static String known(Call call, PluginRegistry registry) {
        String id = call.part("plugin");
        if (!registry.known().contains(id)) {
            throw HttpProblem.of(404, "plugin/unknown", id);
        }
        return id;
    }

    private static ObjectNode settings(
            PluginRegistry registry, Region region, String id, boolean enabled, Optional<LoadedPlugin> used) {
        ObjectNode json =
                JsonMapping.MAPPER.createObjectNode().put("plugin", id).put("enabled", enabled);
        Map<String, Object> settings = new LinkedHashMap<>();
        used.ifPresent(plugin -> {
            settings.putAll(registry.settings(region.id(), plugin));
            json.put("version", plugin.declaration().version());
            json.set("schema", plugin.declaration().settingsSchema());
            ArrayNode secrets = json.putArray("secretsGiven");
            PluginChoices.secrets(plugin.declaration()).stream()
                    .filter(secret -> settings.remove(secret) != null)
                    .forEach(secrets::add);
        });
        json.set("settings", JsonMapping.tree(settings));
        return json;
    }

    /** Answers {@code PUT /api/v1/{region}/plugins/{plugin}} with {@code {enabled, version?, settings?}}. */
    public Future<Reply> choose(Call call) {
        Choice choice = call.json(Choice.class);
        return choices.choose(
                        region(call).id(),
                        call.part("plugin"),
                        choice.enabled(),
                        choice.version(),
                        choice.settings(),
                        call.account().username())
                .map(result -> reply(call, result, 200));
    }

    /** Answers {@code PUT /api/v1/{region}/plugins/{plugin}/{version}} with {@code {settings}}. */
    public Future<Reply> configure(Call call) {
        return choices.configure(
                        region(call).id(),
                        call.part("plugin"),
                        call.part("version"),
                        call.json(Configuration.class).settings(),
                        call.account().username())
                .map(result -> reply(call, result, 200));
    }

    private Region region(Call call) {
        String id = call.part("region");
        return sops.region(id).orElseThrow(() -> HttpProblem.of(404, "region/unknown", id));
    }

    private static Reply reply(Call call, PluginResult result, int status) {
        if (result instanceof Refused refused) {
            throw new HttpProblem(
                    422,
                    Stream.concat(
                                    refused.problems().stream(),
                                    refused.sha256().stream()
                                            .map(hash -> Problem.error("", "plugin/fingerprint", hash)))
                            .toList());
        }
        Done done = (Done) result;
        ObjectNode json = JsonMapping.MAPPER
                .createObjectNode()
                .put("plugin", done.plugin())
                .put("version", done.version());
        ArrayNode remarks = json.putArray("remarks");
        done.remarks()
                .forEach(remark -> remarks.addObject()
                        .put("severity", remark.severity().word())
                        .put("rule", remark.rule())
                        .put("detail", remark.sentence(call.language())));
        return Reply.json(done.fresh() ? status : 200, json);
    }
}
