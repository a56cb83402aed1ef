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
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
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
            InstantSource clock,
            Function<Call, Future<Reply>> plain) {
        this.plain = plain;
        this.views = new ApplyViews(pages);
        this.sops = sops;
        this.forms = new TypedForms(sops, pages.messages(), clock);
        this.submission = new Submission(views, cases, drafts, sessions);
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
                new Route(GET, "/:region/:sop/ajukan/loket", ACCOUNT, this::counterForm),
                new Route(POST, "/:region/:sop/ajukan/loket", ACCOUNT, this::postAtCounter)
                        .after(this::exists)
                        .taking(Body.FORM_WITH_FILES),
                new Route(GET, "/:region/:sop/ajukan/loket/draf/:draft", ACCOUNT, this::resumeAtCounter),
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
                .flatMap(asked -> TypedForms.form(
                        asked.sop(), asked.sop().definition().start()))
                .filter(FormSchema::isConditional)
                .isPresent();
        return conditional ? empty(call, asked(call)) : plain.apply(call);
    }

    private Future<Reply> empty(Call call, Asked asked) {
        Filled empty = filled(call, asked, forms.untouched(asked.sop()), Map.of(), Optional.empty());
        return Future.succeededFuture(views.form(call, 200, empty, List.of()));
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

    /** From then on the draft is one of the latest version, with the answers that this no longer asks for. */
    private Future<Reply> resume(Call call, Asked asked) {
        return draft(call, asked.sop()).compose(kept -> {
            Draft draft = kept.draft();
            return uploads.staged(asked.region(), draft.files()).compose(files -> {
                Typed typed = new Typed(draft.version(), draft.values());
                Filled filled = filled(call, asked, typed, files, Optional.of(draft));
                Future<Instant> current = filled.read().updated()
                        ? drafts.save(filled.toKeep(), Drafts.DAYS)
                        : Future.succeededFuture(kept.savedAt());
                return current.map(saved -> views.resumed(call, filled.savedAt(saved), kept.savedAt()));
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
        Typed typed = Typed.posted(call.posted());
        return drafts.ofRequest(asked.region(), call.posted("draft"), call.principal())
                .compose(kept -> uploads.fitting(call, asked.region(), documents(asked.sop(), typed))
                        .compose(
                                files -> posted(call, filled(call, asked, typed, files, kept.map(Kept::draft)), kept)));
    }

    private Future<Reply> posted(Call call, Filled filled, Optional<Kept> kept) {
        if (kept.filter(filled::isOlderThan).isPresent()) {
            return submission.apart(call, filled, kept.orElseThrow().savedAt());
        }
        if (call.posted("send").isEmpty()) {
            return submission.show(call, filled);
        }
        return kept.filter(draft -> isOwnersWithoutThem(call, draft.draft())).isPresent()
                ? submission.keepForSignIn(call, filled)
                : submission.send(call, filled);
    }

    private List<DocumentType> documents(Sop sop, Typed typed) {
        return forms.documents(sop, sop.definition().start(), typed);
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
        TypedForms.Read read = forms.first(sop, typed, uploaded.asked().keySet(), call.language());
        List<SummaryView.Row> left = Stream.of(
                        draft.map(Draft::left).map(TypedForms::shown).orElse(List.of()), read.left(), uploaded.left())
                .flatMap(List::stream)
                .distinct()
                .toList();
        String posted = call.posted("key");
        String key = posted.isEmpty() ? draft.map(Draft::key).orElseGet(Tokens::draw) : posted;
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
                savedAt(call));
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
