package id.mutubaku.web.pages.plugins;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.casework.plugins.PluginChoices;
import id.mutubaku.casework.plugins.PluginFleet;
import id.mutubaku.casework.plugins.PluginFleet.Unit;
import id.mutubaku.casework.plugins.PluginFleet.Wish;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.plugins.PluginResult.Refused;
import id.mutubaku.casework.plugins.SettingsForm;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.PluginDeclaration;
import id.mutubaku.model.definition.Region;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.FormReader;
import id.mutubaku.ui.view.FieldView;
import id.mutubaku.ui.view.FieldView.Caption;
import id.mutubaku.ui.view.FieldView.Choice;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.official.PluginView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets an administrator say how a region uses a plugin; the form is drawn from the plugin's own JSON Schema. */
public final class PluginPage {
    private final Pages pages;
    private final PluginChoices choices;
    private final PluginOverview overview;
    private final SopRepository sops;

    public PluginPage(Pages pages, PluginChoices choices, PluginOverview overview, SopRepository sops) {
        this.pages = pages;
        this.choices = choices;
        this.overview = overview;
        this.sops = sops;
    }

    /** Is what the page shows: a plugin in a region, in the version that is chosen. */
    private record At(Region region, String id, List<Unit> units, Optional<LoadedPlugin> plugin, Optional<Wish> wish) {}

    private At at(Call call) {
        Region region = sops.region(call.part("region")).orElseThrow(HttpProblem::notFound);
        PluginFleet fleet = overview.fleet();
        String id = call.part("plugin");
        if (!fleet.known().contains(id)) {
            throw HttpProblem.notFound();
        }
        Optional<Wish> wish = fleet.wish(region.id(), id);
        Optional<String> version = Optional.of(call.posted("version"))
                .filter(posted -> !posted.isEmpty())
                .or(() -> wish.flatMap(Wish::version));
        List<Unit> units =
                fleet.of(id).stream().filter(unit -> unit.plugin().isPresent()).toList();
        Optional<LoadedPlugin> plugin = units.stream()
                .filter(unit -> version.map(unit.installed().version()::equals).orElse(true))
                .findFirst()
                .or(() -> units.stream().findFirst())
                .flatMap(Unit::plugin);
        return new At(region, id, units, plugin, wish);
    }

    /** Answers {@code GET /admin/plugins/{region}/{plugin}}. */
    public Future<Reply> show(Call call) {
        At at = at(call);
        boolean enabled = at.wish().filter(Wish::enabled).isPresent();
        Map<String, Object> settings = inForce(at);
        Optional<NoticeView> notice =
                call.query("hasil").map(saved -> new NoticeView(true, "", pages.text(call, "plugins.done-save")));
        return Future.succeededFuture(page(call, 200, at, enabled, settings, notice, List.of()));
    }

    /** Returns what is set, with what stands for what is not; as it was written, where that is not right. */
    private static Map<String, Object> inForce(At at) {
        Map<String, Object> written = at.wish().map(Wish::settings).orElse(Map.of());
        return at.plugin()
                .flatMap(plugin -> plugin.declaration().settings(written).value())
                .orElse(written);
    }

    /** Answers {@code POST /admin/plugins/{region}/{plugin}}. */
    public Future<Reply> save(Call call) {
        At at = at(call);
        boolean enabled = call.posted("enabled").equals("true");
        Optional<Map<String, Object>> edited = at.plugin().flatMap(plugin -> edited(call, plugin.declaration()));
        if (edited.isPresent()) {
            return Future.succeededFuture(page(call, 200, at, enabled, edited.get(), Optional.empty(), List.of()));
        }
        Map<String, Object> settings =
                at.plugin().map(plugin -> posted(call, plugin.declaration())).orElse(Map.of());
        return choices.choose(
                        at.region().id(),
                        at.id(),
                        enabled,
                        at.plugin().map(plugin -> plugin.declaration().version()),
                        Optional.of(settings),
                        call.account().username())
                .map(result -> result instanceof Refused refused
                        ? page(call, 422, at, enabled, settings, Optional.empty(), refused.problems())
                        : Reply.seeOther(call.prefix() + path(at) + "?hasil=save"));
    }

    private static String path(At at) {
        return PluginsPage.PATH + "/" + at.region().id() + "/" + at.id();
    }

    private static Map<String, Object> posted(Call call, PluginDeclaration declaration) {
        return named(FormReader.read(SettingsForm.of(declaration, call.language()), call.posted()));
    }

    /** Returns the settings with a row more or less, where such a button was pressed. */
    private static Optional<Map<String, Object>> edited(Call call, PluginDeclaration declaration) {
        return FormReader.edited(SettingsForm.of(declaration, call.language()), call.posted())
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
            List<Problem> problems) {
        List<FieldView> fields = new ArrayList<>();
        fields.add(new FieldView.Checkbox(
                Caption.of("enabled", pages.text(call, "plugins.enabled-label")),
                pages.text(call, "plugins.enabled", at.region().name()),
                false,
                enabled));
        at.plugin().ifPresent(plugin -> {
            String version = plugin.declaration().version();
            if (at.units().size() > 1) {
                fields.add(versions(call, at, version));
            }
            fields.addAll(settings(call, at, plugin.declaration(), settings, problems));
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
                        notice,
                        FormFields.problems(fields, seen, call.language()),
                        declaration.stream()
                                .flatMap(declared -> declared.hosts().stream().map(declared::called))
                                .toList(),
                        path(at),
                        fields));
    }

    private FieldView versions(Call call, At at, String chosen) {
        return new FieldView.Select(
                Caption.of("version", pages.text(call, "plugins.version-label")),
                at.units().stream()
                        .map(unit -> unit.installed().version())
                        .map(version -> new Choice(version, version, "", version.equals(chosen)))
                        .toList());
    }

    private List<FieldView> settings(
            Call call, At at, PluginDeclaration declaration, Map<String, Object> settings, List<Problem> problems) {
        if (declaration.settingsSchema().path("properties").isEmpty()) {
            return List.of();
        }
        List<Problem> inData =
                problems.stream().map(problem -> problem.inside("/data")).toList();
        Map<String, Object> known = at.wish().map(Wish::settings).orElse(Map.of());
        JsonNode shown = JsonMapping.tree(settings);
        return new FormFields(pages.messages())
                        .fields(
                                SettingsForm.of(declaration, call.language()),
                                Map.of(SettingsForm.GROUP, JsonMapping.plain(shown)),
                                inData,
                                call.language())
                        .stream()
                        .map(field -> withoutSecrets(call, declaration, known, field))
                        .toList();
    }

    /** Asks for secrets as for passwords: what was given is never shown again. */
    private FieldView withoutSecrets(
            Call call, PluginDeclaration declaration, Map<String, Object> known, FieldView field) {
        if (field instanceof FieldView.Group group) {
            return new FieldView.Group(
                    group.caption(),
                    group.fields().stream()
                            .map(inner -> withoutSecrets(call, declaration, known, inner))
                            .toList(),
                    group.folded());
        }
        String name = field.name().substring(field.name().indexOf('.') + 1);
        if (PluginChoices.secrets(declaration).contains(name)) {
            return secret(call, declaration, known.containsKey(name), field.caption(), name);
        }
        return field;
    }

    private FieldView secret(Call call, PluginDeclaration declaration, boolean given, Caption asked, String name) {
        int longest = declaration
                .settingsSchema()
                .path("properties")
                .path(name)
                .path("maxLength")
                .asInt();
        return new FieldView.Text(
                new Caption(
                        asked.name(),
                        asked.label(),
                        given ? pages.text(call, "plugins.secret-kept") : asked.hint(),
                        asked.optional() || given,
                        asked.error()),
                FieldView.Kind.PASSWORD,
                "",
                "",
                "new-password",
                longest);
    }
}
