package id.mutubaku.web.pages.plugins;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.plugins.entries.PluginEntries;
import id.mutubaku.casework.plugins.entries.PluginEntries.Name;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.plugins.EntryStore.EntryLine;
import id.mutubaku.store.plugins.EntryStore.Imported;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.admin.PluginEntriesView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.web.files.FileNames;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Received.Upload;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URLEncoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The page of what a plugin keeps for a region. */
final class PluginEntriesPage {
    /** Where it stands, below the page of the plugin. */
    static final String BELOW = "/register";

    private static final int ROWS = 100;
    private static final int NAMED = 20;
    private static final String FILE = "csv";
    private static final String PREFIX = "awal";

    private final Vertx vertx;
    private final Pages pages;
    private final PluginEntries entries;
    private final PluginOverview overview;
    private final SopRepository sops;

    PluginEntriesPage(Vertx vertx, Pages pages, PluginEntries entries, PluginOverview overview, SopRepository sops) {
        this.vertx = vertx;
        this.pages = pages;
        this.entries = entries;
        this.overview = overview;
        this.sops = sops;
    }

    /** Lists what is answered here. */
    List<Route> routes() {
        String path = PluginsPage.PATH + "/:region/:plugin" + BELOW;
        return List.of(
                new Route(GET, path, ADMINISTRATOR, this::show),
                new Route(GET, path + ".csv", ADMINISTRATOR, this::export),
                new Route(POST, path, ADMINISTRATOR, this::take).taking(Body.FORM_WITH_FILES));
    }

    /** Answers {@code GET /admin/plugins/{region}/{plugin}/register}. */
    Future<Reply> show(Call call) {
        return page(call, 200, Optional.empty(), List.of());
    }

    /** Answers {@code GET /admin/plugins/{region}/{plugin}/register.csv}. */
    Future<Reply> export(Call call) {
        Name register = register(call);
        String prefix = call.query(PREFIX).orElse("");
        return entries.exported(register, prefix, call.account().username())
                .compose(table -> table.value()
                        .map(text -> Future.succeededFuture(FileNames.download(register.plugin() + ".csv", text)))
                        .orElseGet(() -> page(call, 422, Optional.empty(), table.problems())));
    }

    /** Answers {@code POST /admin/plugins/{region}/{plugin}/register} with a table. */
    Future<Reply> take(Call call) {
        Name register = register(call);
        Optional<Path> file = call.files().stream()
                .filter(upload -> upload.name().equals(FILE) && upload.bytes() > 0)
                .findFirst()
                .map(Upload::file);
        if (file.isEmpty()) {
            return page(call, 422, Optional.empty(), List.of(Problem.error("", "entries/missing")));
        }
        return vertx.executeBlocking(() -> text(file.get()), false)
                .compose(text -> text.value()
                        .map(table ->
                                entries.take(register, table, call.account().username()))
                        .orElseGet(() -> Future.succeededFuture(new Reading<>(Optional.empty(), text.problems()))))
                .compose(taken -> taken.value()
                        .map(imported -> page(call, 200, Optional.of(notice(call, imported)), List.of()))
                        .orElseGet(() -> page(call, 422, Optional.empty(), taken.problems())));
    }

    private static Reading<String> text(Path file) throws java.io.IOException {
        try {
            return new Reading<>(Optional.of(Files.readString(file)), List.of());
        } catch (CharacterCodingException noText) {
            return new Reading<>(Optional.empty(), List.of(Problem.error("", "entries/text")));
        }
    }

    private NoticeView notice(Call call, Imported imported) {
        String done = pages.text(call, "entries.done", imported.added(), imported.changed());
        List<String> overtaken = imported.overtaken();
        if (overtaken.isEmpty()) {
            return new NoticeView(true, "", done);
        }
        String named = String.join(", ", overtaken.subList(0, Math.min(NAMED, overtaken.size())));
        return new NoticeView(false, done, pages.text(call, "entries.overtaken", overtaken.size(), named));
    }

    private Future<Reply> page(Call call, int status, Optional<NoticeView> notice, List<Problem> problems) {
        Name register = register(call);
        String prefix = call.query(PREFIX).orElse("");
        String after = call.query("sesudah").orElse("");
        return entries.look(register, prefix, after, ROWS + 1)
                .map(lines -> pages.show(
                        call, status, "plugin-entries", view(call, register, prefix, notice, problems, lines)));
    }

    private PluginEntriesView view(
            Call call,
            Name register,
            String prefix,
            Optional<NoticeView> notice,
            List<Problem> problems,
            List<EntryLine> lines) {
        String plugin = PluginsPage.PATH + "/" + register.region() + "/" + register.plugin();
        String address = plugin + BELOW;
        String chosen = prefix.isEmpty() ? "" : "?" + PREFIX + "=" + encoded(prefix);
        List<EntryLine> shown = lines.subList(0, Math.min(ROWS, lines.size()));
        List<String> sentences = problems.stream()
                .map(problem -> problem.sentence(call.language()))
                .toList();
        return new PluginEntriesView(
                title(call, register.plugin()),
                sops.region(register.region()).map(Region::name).orElseThrow(),
                address,
                plugin,
                prefix,
                notice,
                sentences.stream().map(text -> new ProblemView(FILE, text)).toList(),
                shown.stream().map(PluginEntriesPage::row).toList(),
                address + ".csv" + chosen,
                lines.size() > ROWS
                        ? address + "?" + PREFIX + "=" + encoded(prefix) + "&sesudah="
                                + encoded(shown.get(ROWS - 1).key())
                        : "",
                new FieldView.Upload(
                        new Caption(
                                FILE,
                                pages.text(call, "entries.file"),
                                pages.text(call, "entries.file-hint"),
                                false,
                                String.join(" ", sentences)),
                        ".csv,text/csv"));
    }

    private static PluginEntriesView.Row row(EntryLine line) {
        boolean whole = line.beginning().codePointCount(0, line.beginning().length()) == line.characters();
        return new PluginEntriesView.Row(line.key(), line.version(), whole ? line.beginning() : line.beginning() + "…");
    }

    private String title(Call call, String plugin) {
        return overview.registry().of(plugin).stream()
                .flatMap(unit -> unit.plugin().stream())
                .findFirst()
                .map(loaded -> call.language().in(loaded.declaration().title()))
                .orElse(plugin);
    }

    private Name register(Call call) {
        Region region = sops.region(call.part("region")).orElseThrow(HttpProblem::notFound);
        String plugin = call.part("plugin");
        if (!overview.registry().known().contains(plugin)) {
            throw HttpProblem.notFound();
        }
        return new Name(region.id(), plugin);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
