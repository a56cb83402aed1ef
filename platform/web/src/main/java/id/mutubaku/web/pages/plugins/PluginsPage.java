package id.mutubaku.web.pages.plugins;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.plugins.PluginJars;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.plugins.PluginResult;
import id.mutubaku.casework.plugins.PluginResult.Done;
import id.mutubaku.casework.plugins.PluginResult.Refused;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.store.plugins.PluginStore.Change;
import id.mutubaku.store.plugins.PluginStore.Pinned;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.admin.PluginsView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.ProblemView;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The page of all plugins, on which they are installed and removed. */
final class PluginsPage {
    static final String PATH = "/admin/plugins";

    private static final int HASH_LENGTH = 64;

    private final Vertx vertx;
    private final Pages pages;
    private final PluginJars jars;
    private final PluginOverview overview;
    private final SopRepository sops;

    PluginsPage(Vertx vertx, Pages pages, PluginJars jars, PluginOverview overview, SopRepository sops) {
        this.vertx = vertx;
        this.pages = pages;
        this.jars = jars;
        this.overview = overview;
        this.sops = sops;
    }

    /** Lists what is answered here. */
    List<Route> routes() {
        return List.of(
                new Route(GET, "/admin/plugins", ADMINISTRATOR, this::show),
                new Route(POST, "/admin/plugins", ADMINISTRATOR, this::post).taking(Body.FORM_WITH_FILES));
    }

    /** Answers {@code GET /admin/plugins}. */
    Future<Reply> show(Call call) {
        Optional<NoticeView> notice = call.query("hasil")
                .filter(List.of("install", "remove", "catalogue")::contains)
                .map(done -> new NoticeView(
                        true,
                        "",
                        pages.text(
                                call,
                                "plugins.done-" + done,
                                call.query("plugin").orElse(""),
                                call.query("versi").orElse(""))));
        return page(call, 200, notice, List.of(), "");
    }

    /** Answers {@code POST /admin/plugins}. */
    Future<Reply> post(Call call) {
        return switch (call.posted("do")) {
            case "install" -> install(call);
            case "take" ->
                jars.installOffered(
                                call.posted("plugin"),
                                call.posted("version"),
                                call.account().username())
                        .compose(result -> answer(call, result, "install"));
            case "remove" ->
                jars.remove(
                                call.posted("plugin"),
                                call.posted("version"),
                                call.account().username())
                        .compose(result -> answer(call, result, "remove"));
            default -> throw HttpProblem.of(400, "http/bad-request");
        };
    }

    private Future<Reply> install(Call call) {
        Optional<Upload> jar = call.files().stream()
                .filter(file -> file.name().equals("jar") && file.bytes() > 0)
                .findFirst();
        if (jar.isEmpty()) {
            ProblemView missing = new ProblemView("jar", pages.text(call, "plugins.jar-missing"));
            return page(call, 422, Optional.empty(), List.of(missing), "");
        }
        Path file = jar.get().file();
        Optional<String> allowed = Optional.of(call.posted("allow")).filter(hash -> !hash.isEmpty());
        return vertx.executeBlocking(() -> Files.readAllBytes(file), false)
                .compose(bytes ->
                        jars.installOrFollow(bytes, allowed, call.account().username()))
                .compose(result -> answer(call, result, isCatalogue(result) ? "catalogue" : "install"));
    }

    private static boolean isCatalogue(PluginResult result) {
        return result instanceof Done done && done.plugin().isEmpty();
    }

    private Future<Reply> answer(Call call, PluginResult result, String done) {
        if (result instanceof Refused refused) {
            List<ProblemView> problems = refused.problems().stream()
                    .map(problem -> new ProblemView("jar", problem.sentence(call.language())))
                    .toList();
            return page(call, 422, Optional.empty(), problems, refused.sha256().orElse(""));
        }
        Done all = (Done) result;
        return Future.succeededFuture(Reply.seeOther(call.prefix() + PATH + "?hasil=" + done + "&plugin="
                + URLEncoder.encode(all.plugin(), StandardCharsets.UTF_8) + "&versi="
                + URLEncoder.encode(all.version(), StandardCharsets.UTF_8)));
    }

    private Future<Reply> page(
            Call call, int status, Optional<NoticeView> notice, List<ProblemView> problems, String refusedHash) {
        PluginRegistry registry = overview.registry();
        PluginRows views = new PluginRows(pages, sops, registry, call);
        return Future.all(overview.pinned(), overview.changes()).map(all -> {
            List<Pinned> pinned = all.resultAt(0);
            List<Change> changes = all.resultAt(1);
            PluginsView view = new PluginsView(
                    notice,
                    problems,
                    refusedHash,
                    registry.known().stream().map(id -> views.row(id, pinned)).toList(),
                    jars.offered().stream()
                            .map(item -> new PluginsView.Offered(
                                    item.id(), item.version(), call.language().in(item.title())))
                            .toList(),
                    fields(call, problems),
                    changes.stream().map(views::change).toList());
            return pages.show(call, status, "plugins", view);
        });
    }

    private List<FieldView> fields(Call call, List<ProblemView> problems) {
        String wrong = problems.stream().map(ProblemView::text).findFirst().orElse("");
        return List.of(
                new FieldView.Upload(
                        new Caption("jar", pages.text(call, "plugins.jar"), "", false, wrong),
                        ".jar,application/java-archive"),
                new FieldView.Text(
                        new Caption(
                                "allow",
                                pages.text(call, "plugins.allow"),
                                pages.text(call, "plugins.allow-hint"),
                                true,
                                ""),
                        FieldView.Kind.TEXT,
                        call.posted("allow"),
                        "",
                        "off",
                        HASH_LENGTH));
    }
}
