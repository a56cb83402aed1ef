package id.mutubaku.web.pages.apply;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.drafts.Draft;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.drafts.Drafts.Kept;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.ui.form.screen.Screen;
import id.mutubaku.web.files.FileNames;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.TypedForms.Typed;
import id.mutubaku.web.pages.Uploads;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Shows the form of a request at one entrance, empty or as it was left, and reads what is filled in. From the first answer
 * on, all that is typed is kept as a draft, and a request is always opened on the latest version.
 */
final class ApplyPages {
    private final Entrance entrance;
    private final FilledReader reader;
    private final ApplyViews views;
    private final Submission submission;
    private final ScreenPages screens;
    private final RequestPlugins plugins;
    private final Drafts drafts;
    private final Uploads uploads;

    ApplyPages(
            Entrance entrance,
            FilledReader reader,
            ApplyViews views,
            Submission submission,
            ScreenPages screens,
            RequestPlugins plugins,
            Drafts drafts,
            Uploads uploads) {
        this.entrance = entrance;
        this.reader = reader;
        this.views = views;
        this.submission = submission;
        this.screens = screens;
        this.plugins = plugins;
        this.drafts = drafts;
        this.uploads = uploads;
    }

    /** Lists what is answered here. */
    List<Route> routes() {
        String draft = entrance.path() + "/draf/:draft";
        return List.of(
                new Route(GET, entrance.path(), entrance.access(), this::form),
                new Route(POST, entrance.path(), entrance.access(), this::post)
                        .after(this::enters)
                        .taking(Body.FORM_WITH_FILES),
                new Route(GET, draft, entrance.access(), this::resume),
                new Route(GET, draft + "/tersimpan", entrance.access(), this::saved),
                new Route(GET, draft + "/berkas/:file", entrance.access(), this::file),
                new Route(GET, draft + "/bagian/:screen", entrance.access(), this::screen),
                new Route(GET, draft + "/periksa", entrance.access(), this::check));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan} with the empty form. */
    Future<Reply> form(Call call) {
        return entrance.plain(call)
                .orElseGet(() -> Future.succeededFuture(views.begin(call, reader.empty(call, entrance.enter(call)))));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/draf/{draft}} with the form and all that was typed. */
    Future<Reply> resume(Call call) {
        return kept(
                call,
                (filled, kept) -> filled.screens().isEmpty()
                        ? Future.succeededFuture(views.resumed(call, filled, kept.savedAt()))
                        : screens.resume(call, filled, kept));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/draf/{draft}/bagian/{screen}}. */
    Future<Reply> screen(Call call) {
        return kept(call, (filled, kept) -> screens.show(call, filled));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/draf/{draft}/periksa}. */
    Future<Reply> check(Call call) {
        return kept(call, (filled, kept) -> screens.check(call, filled));
    }

    /**
     * Answers with a draft. From then on it is one of the latest version, with the answers that this no longer asks for.
     */
    private Future<Reply> kept(Call call, BiFunction<Filled, Kept, Future<Reply>> answer) {
        Applying applying = entrance.enter(call);
        return draft(call, applying.sop()).compose(kept -> {
            Draft draft = kept.draft();
            return uploads.staged(applying.region(), draft.files())
                    .compose(files -> read(call, applying, Typed.kept(draft), files, Optional.of(draft)))
                    .compose(filled -> {
                        Future<Instant> current = filled.read().updated()
                                ? drafts.save(filled.toKeep(), Drafts.DAYS)
                                : Future.succeededFuture(kept.savedAt());
                        return current.compose(saved -> answer.apply(filled.savedAt(saved), kept))
                                .map(ApplyViews::withoutPath);
                    });
        });
    }

    /** Reads a request as it is filled in now, with what plugins compute of it. */
    private Future<Filled> read(
            Call call, Applying applying, Typed typed, Map<String, StoredFile> files, Optional<Draft> draft) {
        Filled typedIn = reader.read(call, applying, typed, files, draft, Map.of());
        return plugins.computed(call, typedIn)
                .map(computed ->
                        computed.isEmpty() ? typedIn : reader.read(call, applying, typed, files, draft, computed));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/draf/{draft}/tersimpan}. */
    Future<Reply> saved(Call call) {
        Applying applying = entrance.enter(call);
        return draft(call, applying.sop()).map(kept -> {
            String reference = call.part("draft");
            boolean byToken = !kept.draft().id().text().equals(reference);
            return views.saved(call, applying.sop(), applying.address() + "/draf/" + reference, kept, byToken);
        });
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/draf/{draft}/berkas/{file}}. */
    Future<Reply> file(Call call) {
        Applying applying = entrance.enter(call);
        return draft(call, applying.sop())
                .compose(kept ->
                        uploads.content(applying.region(), kept.draft().files().values(), call.part("file")))
                .map(found -> FileNames.download(found.orElseThrow(HttpProblem::notFound)))
                .map(ApplyViews::withoutPath);
    }

    /** Answers {@code POST /{region}/{sop}/ajukan}. */
    Future<Reply> post(Call call) {
        Applying applying = entrance.enter(call);
        Typed typed = reader.typed(call, applying);
        return drafts.ofRequest(applying.region(), call.posted("draft"), call.principal())
                .compose(kept -> files(call, applying, typed, kept)
                        .compose(files -> read(call, applying, typed, files, kept.map(Kept::draft)))
                        .compose(filled -> plugins.searched(call, filled))
                        .compose(filled -> posted(call, filled, kept)));
    }

    /** Returns the files of a request: those that were posted, or where the page asked for none, those of its draft. */
    private Future<Map<String, StoredFile>> files(Call call, Applying applying, Typed typed, Optional<Kept> kept) {
        String screen = call.posted(ApplyViews.SCREEN);
        return kept.isPresent() && !screen.isEmpty() && !screen.equals(Screen.FILES)
                ? uploads.staged(applying.region(), kept.get().draft().files())
                : uploads.fitting(call, applying.region(), reader.documents(applying, typed));
    }

    private Future<Reply> posted(Call call, Filled filled, Optional<Kept> kept) {
        if (kept.filter(each -> reader.isOvertaken(call, filled, each)).isPresent()) {
            return submission.apart(call, filled, kept.orElseThrow().savedAt());
        }
        if (call.posted("send").isEmpty()) {
            boolean onOnePage =
                    filled.screens().isEmpty() || !call.posted("save").isEmpty();
            return onOnePage ? submission.show(call, filled) : screens.post(call, filled);
        }
        return kept.filter(draft -> isOwnersWithoutThem(call, draft.draft())).isPresent()
                ? submission.keepForSignIn(call, filled)
                : submission.send(call, filled);
    }

    /** Refuses what is posted by those who may not, or for a service that does not exist, before it is read. */
    private Future<Void> enters(Call call) {
        return Future.succeededFuture(entrance.enter(call)).mapEmpty();
    }

    /** Tells whether an account began a draft and its session has ended: nothing is sent without it, unasked. */
    private static boolean isOwnersWithoutThem(Call call, Draft draft) {
        return draft.owner().isPresent() && !(call.principal() instanceof AccountHolder);
    }

    private Future<Kept> draft(Call call, Sop sop) {
        return drafts.ofRequest(sop.region().id(), call.part("draft"), call.principal())
                .map(found -> found.filter(kept -> kept.draft()
                                .subject()
                                .sop()
                                .equals(sop.definition().id()))
                        .orElseThrow(() -> HttpProblem.of(404, "draft/gone")));
    }
}
