package id.mutubaku.web.pages.plugins;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.plugins.PluginChoices;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.plugins.PluginResult;
import id.mutubaku.casework.plugins.PluginResult.Refused;
import id.mutubaku.casework.plugins.SettingsForm;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Unit;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Wish;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.model.definition.Region;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.reading.FormReader;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.admin.PluginView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page on which an administrator says how a region uses a plugin; the form is drawn from the plugin's own JSON Schema. */
final class PluginPage {
    private final Pages pages;
    private final PluginChoices choices;
    private final PluginOverview overview;
    private final SopRepository sops;

    PluginPage(Pages pages, PluginChoices choices, PluginOverview overview, SopRepository sops) {
        this.pages = pages;
        this.choices = choices;
        this.overview = overview;
        this.sops = sops;
    }

    /**
     * A plugin in a region as the page shows it.
     *
     * @param settings of the version shown
     * @param only the version whose settings alone are shown, for cases that began with it
     */
    private record At(
            Region region,
            String id,
            List<Unit> units,
            Optional<LoadedPlugin> plugin,
            Optional<Wish> wish,
            Map<String, Object> settings,
            Optional<String> only) {}

    private At at(Call call) {
        Region region = sops.region(call.part("region")).orElseThrow(HttpProblem::notFound);
        PluginRegistry registry = overview.registry();
        String id = call.part("plugin");
        if (!registry.known().contains(id)) {
            throw HttpProblem.notFound();
        }
        Optional<Wish> wish = registry.wish(region.id(), id);
        Optional<String> only = call.query("versi")
                .filter(version -> registry.loaded(id, version).isPresent());
        Optional<String> version =
                only.or(() -> Optional.of(call.posted("version")).filter(posted -> !posted.isEmpty()));
        List<Unit> units = registry.of(id).stream()
                .filter(unit -> unit.plugin().isPresent())
                .toList();
        Optional<LoadedPlugin> plugin = version.flatMap(posted -> registry.loaded(id, posted))
                .or(() -> overview.used(region.id(), id))
                .or(() -> units.stream().findFirst().flatMap(Unit::plugin));
        Map<String, Object> settings =
                plugin.map(used -> registry.settings(region.id(), used)).orElse(Map.of());
        return new At(region, id, units, plugin, wish, settings, only);
    }

    /** Lists what is answered here. */
    List<Route> routes() {
        return List.of(
                new Route(GET, "/admin/plugins/:region/:plugin", ADMINISTRATOR, this::show),
                new Route(POST, "/admin/plugins/:region/:plugin", ADMINISTRATOR, this::save));
    }

    /** Answers {@code GET /admin/plugins/{region}/{plugin}}. */
    Future<Reply> show(Call call) {
        At at = at(call);
        boolean enabled = at.wish().filter(Wish::enabled).isPresent();
        Map<String, Object> settings = inForce(at);
        Optional<NoticeView> notice =
                call.query("hasil").map(saved -> new NoticeView(true, "", pages.text(call, "plugins.done-save")));
        return page(call, 200, at, enabled, settings, notice, List.of());
    }

    /** Returns what is set, with what stands for what is not; as it was written, where that is not right. */
    private static Map<String, Object> inForce(At at) {
        return at.plugin()
                .flatMap(plugin -> plugin.declaration().settings(at.settings()).value())
                .orElse(at.settings());
    }

    /** Answers {@code POST /admin/plugins/{region}/{plugin}}. */
    Future<Reply> save(Call call) {
        At at = at(call);
        boolean enabled = call.posted("enabled").equals("true");
        Optional<Map<String, Object>> edited = at.plugin().flatMap(plugin -> edited(call, plugin.declaration()));
        if (edited.isPresent()) {
            return page(call, 200, at, enabled, edited.get(), Optional.empty(), List.of());
        }
        Map<String, Object> settings =
                at.plugin().map(plugin -> posted(call, plugin.declaration())).orElse(Map.of());
        return saved(call, at, enabled, settings)
                .compose(result -> result instanceof Refused refused
                        ? page(call, 422, at, enabled, settings, Optional.empty(), refused.problems())
                        : Future.succeededFuture(Reply.seeOther(call.prefix() + path(at) + "?hasil=save")));
    }

    private Future<PluginResult> saved(Call call, At at, boolean enabled, Map<String, Object> settings) {
        String by = call.account().username();
        return at.only()
                .map(version -> choices.configure(at.region().id(), at.id(), version, settings, by))
                .orElseGet(() -> choices.choose(
                        at.region().id(),
                        at.id(),
                        enabled,
                        at.plugin().map(plugin -> plugin.declaration().version()),
                        Optional.of(settings),
                        by));
    }

    private Future<Reply> page(
            Call call,
            int status,
            At at,
            boolean enabled,
            Map<String, Object> settings,
            Optional<NoticeView> notice,
            List<Problem> problems) {
        return overview.remarks(at.region().id(), at.id())
                .map(remarks -> page(call, status, at, enabled, settings, notice, problems, remarks));
    }

    private static String path(At at) {
        return PluginsPage.PATH + "/" + at.region().id() + "/" + at.id();
    }

    private static Map<String, Object> posted(Call call, PluginDeclaration declaration) {
        return named(FormReader.read(SettingsForm.of(declaration, call.language()), call.posted(), call.language()));
    }

    /** Returns the settings with a row more or less, where such a button was pressed. */
    private static Optional<Map<String, Object>> edited(Call call, PluginDeclaration declaration) {
        return FormReader.edited(SettingsForm.of(declaration, call.language()), call.posted(), call.language())
                .map(PluginPage::named);
    }

    private static Map<String, Object> named(Map<String, Object> form) {
        Object settings = form.get(SettingsForm.GROUP);
        Map<String, Object> named = new LinkedHashMap<>();
        if (settings instanceof Map<?, ?> given) {
            given.forEach((name, value) -> named.put(String.valueOf(name), value));
        }
        return named;
    }

    private Reply page(
            Call call,
            int status,
            At at,
            boolean enabled,
            Map<String, Object> settings,
            Optional<NoticeView> notice,
            List<Problem> problems,
            List<Problem> remarks) {
        List<FieldView> fields = new ArrayList<>();
        if (at.only().isEmpty()) {
            fields.add(new FieldView.Checkbox(
                    Caption.of("enabled", pages.text(call, "plugins.enabled-label")),
                    pages.text(call, "plugins.enabled", at.region().name()),
                    false,
                    enabled));
        }
        at.plugin().ifPresent(plugin -> {
            String version = plugin.declaration().version();
            if (at.units().size() > 1 && at.only().isEmpty()) {
                fields.add(versions(call, at, version));
            }
            fields.addAll(new SettingsFields(pages, call, plugin.declaration(), at.settings()).of(settings, problems));
        });
        Optional<PluginDeclaration> declaration = at.plugin().map(LoadedPlugin::declaration);
        List<Problem> seen =
                problems.stream().map(problem -> problem.inside("/data")).toList();
        return pages.show(
                call,
                status,
                "plugin",
                new PluginView(
                        declaration
                                .map(declared -> call.language().in(declared.title()))
                                .orElse(at.id()),
                        at.region().name(),
                        declaration
                                .flatMap(PluginDeclaration::description)
                                .map(text -> call.language().in(text))
                                .orElse(""),
                        at.only().orElse(""),
                        remarks.stream().map(remark -> remark(call, at, remark)).toList(),
                        notice,
                        FormFields.problems(fields, seen, call.language()),
                        declaration.stream()
                                .flatMap(declared -> declared.hosts().stream().map(declared::called))
                                .toList(),
                        at.only().isEmpty() ? path(at) + PluginEntriesPage.BELOW : "",
                        path(at) + at.only().map(PluginPage::query).orElse(""),
                        fields));
    }

    private static String query(String version) {
        return "?versi=" + URLEncoder.encode(version, StandardCharsets.UTF_8);
    }

    /** Leads to the settings of the version that a remark is about, which is its second argument. */
    private static PluginView.Remark remark(Call call, At at, Problem remark) {
        String version = remark.arguments().get(1);
        boolean settable =
                at.units().stream().anyMatch(unit -> unit.installed().version().equals(version));
        return new PluginView.Remark(remark.sentence(call.language()), settable ? path(at) + query(version) : "");
    }

    private FieldView versions(Call call, At at, String chosen) {
        return new FieldView.Select(
                Caption.of("version", pages.text(call, "plugins.version-label")),
                at.units().stream()
                        .map(unit -> unit.installed().version())
                        .map(version -> new Choice(version, version, "", version.equals(chosen)))
                        .toList());
    }
}
