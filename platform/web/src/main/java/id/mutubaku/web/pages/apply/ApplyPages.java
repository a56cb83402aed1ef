package id.mutubaku.web.pages.apply;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static id.mutubaku.web.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.drafts.Draft;
import id.mutubaku.casework.drafts.DraftId;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.drafts.Drafts.Kept;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.ui.form.screen.Screen;
import id.mutubaku.ui.form.screen.Screens;
import id.mutubaku.ui.site.RequestForm;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.TypedForms;
import id.mutubaku.web.pages.TypedForms.Typed;
import id.mutubaku.web.pages.Uploads;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Shows the form of a request, empty or as it was left, and reads what is filled in. The empty form is a static page;
 * from the first answer on, all that is typed is kept as a draft, and a request is always opened on the latest version.
 */
final class ApplyPages {
    private final ApplyViews views;
    private final SopRepository sops;
    private final TypedForms forms;
    private final Submission submission;
    private final ScreenPages screens;
    private final RequestSearches searches;
    private final RequestForm form;
    private final Drafts drafts;
    private final Uploads uploads;
    private final Counter counter;
    private final Function<Call, Future<Reply>> plain;

    ApplyPages(
            Pages pages,
            SopRepository sops,
            CaseService cases,
            Drafts drafts,
            Sessions sessions,
            Uploads uploads,
            Counter counter,
            RequestSearches searches,
            InstantSource clock,
            Function<Call, Future<Reply>> plain) {
        this.plain = plain;
        this.views = new ApplyViews(pages);
        this.sops = sops;
        this.forms = new TypedForms(sops, pages.messages(), clock);
        this.submission = new Submission(views, cases, drafts, sessions);
        this.screens = new ScreenPages(views, cases, drafts);
        this.searches = searches;
        this.form = new RequestForm(pages.messages(), Language.ID.tag());
        this.drafts = drafts;
        this.uploads = uploads;
        this.counter = counter;
    }

    /**
     * Says who fills in which SOP.
     *
     * @param by who asks, or an official at the counter
     */
    private record Asked(Principal by, Sop sop) {
        String region() {
            return sop.region().id();
        }
    }

    private Asked asked(Call call) {
        return new Asked(call.principal(), sop(call));
    }

    /** At the counter, an official fills in what an applicant asks for. */
    private Asked askedAtCounter(Call call) {
        Sop sop = sop(call);
        if (!sop.definition().beginsWithApplicant()) {
            throw HttpProblem.notFound();
        }
        return new Asked(counter.at(call), sops.atCounter(sop));
    }

    private Sop sop(Call call) {
        return sops.latest(call.part("region") + "/" + call.part("sop")).orElseThrow(HttpProblem::notFound);
    }

    /** Lists what is answered here. */
    List<Route> routes() {
        return List.of(
                new Route(GET, "/:region/:sop/ajukan", ANYONE, this::form),
                new Route(POST, "/:region/:sop/ajukan", ANYONE, this::post)
                        .after(this::exists)
                        .taking(Body.FORM_WITH_FILES),
                new Route(GET, "/:region/:sop/ajukan/draf/:draft", ANYONE, this::resume),
                new Route(GET, "/:region/:sop/ajukan/draf/:draft/tersimpan", ANYONE, this::saved),
                new Route(GET, "/:region/:sop/ajukan/draf/:draft/bagian/:screen", ANYONE, this::screen),
                new Route(GET, "/:region/:sop/ajukan/draf/:draft/periksa", ANYONE, this::check),
                new Route(GET, "/:region/:sop/ajukan/loket", ACCOUNT, this::counterForm),
                new Route(POST, "/:region/:sop/ajukan/loket", ACCOUNT, this::postAtCounter)
                        .after(this::exists)
                        .taking(Body.FORM_WITH_FILES),
                new Route(GET, "/:region/:sop/ajukan/loket/draf/:draft", ACCOUNT, this::resumeAtCounter),
                new Route(GET, "/:region/:sop/ajukan/loket/draf/:draft/bagian/:screen", ACCOUNT, this::screenAtCounter),
                new Route(GET, "/:region/:sop/ajukan/loket/draf/:draft/periksa", ACCOUNT, this::checkAtCounter),
                new Route(GET, "/:region/:sop/ajukan/loket/draf/:draft/tersimpan", ACCOUNT, this::savedAtCounter));
    }

    /**
     * Answers {@code GET /{region}/{sop}/ajukan} with the empty form: one page for everybody and every day, unless what it
     * asks for depends on the day.
     */
    Future<Reply> form(Call call) {
        boolean conditional = sops.summary(call.part("region") + "/" + call.part("sop"))
                .filter(sop -> sop.offer().isPresent())
                .map(sop -> asked(call))
                .flatMap(asked ->
                        TypedForms.form(asked.sop(), asked.sop().definition().start()))
                .filter(FormSchema::isConditional)
                .isPresent();
        return conditional ? empty(call, asked(call)) : plain.apply(call);
    }

    private Future<Reply> empty(Call call, Asked asked) {
        Filled empty = filled(call, asked, forms.untouched(asked.sop()), Map.of(), Optional.empty());
        return Future.succeededFuture(views.begin(call, empty));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/loket} with the form for an official to fill. */
    Future<Reply> counterForm(Call call) {
        return empty(call, askedAtCounter(call));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/draf/{draft}} with the form and all that was typed. */
    Future<Reply> resume(Call call) {
        return resume(call, asked(call));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/loket/draf/{draft}}. */
    Future<Reply> resumeAtCounter(Call call) {
        return resume(call, askedAtCounter(call));
    }

    private Future<Reply> resume(Call call, Asked asked) {
        return kept(
                call,
                asked,
                (filled, kept) -> filled.screens().isEmpty()
                        ? Future.succeededFuture(views.resumed(call, filled, kept.savedAt()))
                        : screens.resume(call, filled, kept));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/draf/{draft}/bagian/{screen}}. */
    Future<Reply> screen(Call call) {
        return kept(call, asked(call), (filled, kept) -> screens.show(call, filled));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/loket/draf/{draft}/bagian/{screen}}. */
    Future<Reply> screenAtCounter(Call call) {
        return kept(call, askedAtCounter(call), (filled, kept) -> screens.show(call, filled));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/draf/{draft}/periksa}. */
    Future<Reply> check(Call call) {
        return kept(call, asked(call), (filled, kept) -> screens.check(call, filled));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/loket/draf/{draft}/periksa}. */
    Future<Reply> checkAtCounter(Call call) {
        return kept(call, askedAtCounter(call), (filled, kept) -> screens.check(call, filled));
    }

    /**
     * Answers with a draft. From then on it is one of the latest version, with the answers that this no longer asks for.
     */
    private Future<Reply> kept(Call call, Asked asked, BiFunction<Filled, Kept, Future<Reply>> answer) {
        return draft(call, asked.sop()).compose(kept -> {
            Draft draft = kept.draft();
            return uploads.staged(asked.region(), draft.files()).compose(files -> {
                Filled filled = filled(call, asked, Typed.kept(draft), files, Optional.of(draft));
                Future<Instant> current = filled.read().updated()
                        ? drafts.save(filled.toKeep(), Drafts.DAYS)
                        : Future.succeededFuture(kept.savedAt());
                return current.compose(saved -> answer.apply(filled.savedAt(saved), kept))
                        .map(ApplyViews::withoutPath);
            });
        });
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/draf/{draft}/tersimpan}. */
    Future<Reply> saved(Call call) {
        return saved(call, asked(call));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/loket/draf/{draft}/tersimpan}. */
    Future<Reply> savedAtCounter(Call call) {
        return saved(call, askedAtCounter(call));
    }

    private Future<Reply> saved(Call call, Asked asked) {
        return draft(call, asked.sop()).map(kept -> {
            String reference = call.part("draft");
            boolean byToken = !kept.draft().id().text().equals(reference);
            String address = Filled.address(asked.by(), asked.sop()) + "/draf/" + reference;
            return views.saved(call, asked.sop(), address, kept, byToken);
        });
    }

    /** Answers {@code POST /{region}/{sop}/ajukan}. */
    Future<Reply> post(Call call) {
        return post(call, asked(call));
    }

    /** Answers {@code POST /{region}/{sop}/ajukan/loket}. */
    Future<Reply> postAtCounter(Call call) {
        return post(call, askedAtCounter(call));
    }

    private Future<Reply> post(Call call, Asked asked) {
        Typed typed = call.posted("begin").isEmpty() ? Typed.posted(call) : forms.untouched(asked.sop());
        return drafts.ofRequest(asked.region(), call.posted("draft"), call.principal())
                .compose(kept -> files(call, asked, typed, kept)
                        .compose(files -> searches.in(call, filled(call, asked, typed, files, kept.map(Kept::draft))))
                        .compose(filled -> posted(call, filled, kept)));
    }

    /** Returns the files of a request: those that were posted, or where the page asked for none, those of its draft. */
    private Future<Map<String, StoredFile>> files(Call call, Asked asked, Typed typed, Optional<Kept> kept) {
        String screen = call.posted(ApplyViews.SCREEN);
        return kept.isPresent() && !screen.isEmpty() && !screen.equals(Screen.FILES)
                ? uploads.staged(asked.region(), kept.get().draft().files())
                : uploads.fitting(call, asked.region(), documents(asked.sop(), typed));
    }

    private Future<Reply> posted(Call call, Filled filled, Optional<Kept> kept) {
        if (kept.filter(each -> isOvertaken(call, filled, each)).isPresent()) {
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

    private List<DocumentType> documents(Sop sop, Typed typed) {
        return forms.documents(sop, sop.definition().start(), typed);
    }

    /** Tells whether another tab has saved other answers since the posted page was drawn: of a screen, its own. */
    private boolean isOvertaken(Call call, Filled filled, Kept kept) {
        return filled.screen()
                .map(screen -> {
                    Sop sop = filled.sop();
                    TypedForms.Read before = forms.first(
                            sop, Typed.kept(kept.draft()), kept.draft().files().keySet(), call.language());
                    String now =
                            Filled.digest(screen, before.data(), kept.draft().files());
                    return !now.equals(call.posted(ApplyViews.SHOWN)) && !now.equals(filled.digest(screen));
                })
                .orElseGet(() -> filled.isOlderThan(kept));
    }

    /** Refuses what is posted for a service that does not exist, before it is read. */
    private Future<Void> exists(Call call) {
        return Future.succeededFuture(sop(call)).mapEmpty();
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

    private Filled filled(Call call, Asked asked, Typed typed, Map<String, StoredFile> files, Optional<Draft> draft) {
        Sop sop = asked.sop();
        TypedForms.Files uploaded = forms.files(sop, sop.definition().start(), typed, files);
        Optional<Screen> posted = form.screens(sop).find(call.posted(ApplyViews.SCREEN));
        TypedForms.Read read =
                read(call, sop, typed, posted, draft, uploaded.asked().keySet());
        List<DocumentRules.Asked> asking = form.screens(sop).isEmpty()
                ? DocumentRules.askedAt(sop.definition(), sop.definition().start())
                        .toList()
                : forms.asked(sop, read);
        Screens all = form.screens(read.form().map(FormInEffect::form), !asking.isEmpty());
        List<SummaryView.Row> left = Stream.of(
                        draft.map(Draft::left).map(TypedForms::shown).orElse(List.of()), read.left(), uploaded.left())
                .flatMap(List::stream)
                .distinct()
                .toList();
        String known = call.posted("key");
        String key = known.isEmpty() ? draft.map(Draft::key).orElseGet(Tokens::draw) : known;
        String reference = draft.isPresent() ? reference(call) : Tokens.draw();
        return new Filled(
                asked.by(),
                sop,
                read,
                uploaded.asked(),
                left,
                key,
                draft.map(Draft::id)
                        .orElseGet(() -> DraftId.ofToken(sop.region().id(), reference)),
                reference,
                call.principal() instanceof AccountHolder account ? Optional.of(account.username()) : Optional.empty(),
                savedAt(call),
                asking,
                all,
                posted.flatMap(screen -> all.find(screen.id())),
                Optional.empty());
    }

    /** Reads what was typed: of a screen, its own fields, beside all that was kept before. */
    private TypedForms.Read read(
            Call call, Sop sop, Typed typed, Optional<Screen> screen, Optional<Draft> draft, Set<String> files) {
        return screen.isPresent() && draft.isPresent()
                ? forms.screen(sop, typed, Typed.kept(draft.get()), screen.get(), files, call.language())
                : forms.first(sop, typed, files, call.language());
    }

    /** Returns when the draft was saved that the posted form knows. */
    private static Optional<Instant> savedAt(Call call) {
        try {
            return Optional.of(Instant.parse(call.posted("saved")));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Returns what opened the draft: the link, or the form that carries the same. */
    private static String reference(Call call) {
        return call.posted("draft").isEmpty() ? call.part("draft") : call.posted("draft");
    }
}
