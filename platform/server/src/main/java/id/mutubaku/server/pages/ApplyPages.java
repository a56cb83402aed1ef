package id.mutubaku.server.pages;

import id.mutubaku.api.definition.Actor;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.server.accounts.Sessions;
import id.mutubaku.server.accounts.Tokens;
import id.mutubaku.server.cases.Answer;
import id.mutubaku.server.cases.CaseService;
import id.mutubaku.server.cases.Principal;
import id.mutubaku.server.cases.Principal.AccountHolder;
import id.mutubaku.server.cases.Principal.Anonymous;
import id.mutubaku.server.cases.Principal.Follower;
import id.mutubaku.server.drafts.Draft;
import id.mutubaku.server.drafts.DraftId;
import id.mutubaku.server.drafts.Drafts;
import id.mutubaku.server.drafts.Drafts.Kept;
import id.mutubaku.server.http.Call;
import id.mutubaku.server.http.HttpProblem;
import id.mutubaku.server.http.Reply;
import id.mutubaku.server.http.Security;
import id.mutubaku.server.pages.TypedForms.Typed;
import id.mutubaku.server.store.DocumentStore.StoredFile;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.SummaryView;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a request: the form is filled, checked by whoever filled it, and sent. The empty form is a static page; from
 * the first answer on, all that is typed is kept as a draft, and a request is always opened on the latest version.
 */
public final class ApplyPages {
    private final ApplyViews views;
    private final SopRepository sops;
    private final TypedForms forms;
    private final CaseService cases;
    private final Drafts drafts;
    private final Sessions sessions;
    private final Uploads uploads;
    private final Counter counter;

    ApplyPages(
            Pages pages,
            SopRepository sops,
            CaseService cases,
            Drafts drafts,
            Sessions sessions,
            Uploads uploads,
            Counter counter) {
        this.views = new ApplyViews(pages);
        this.sops = sops;
        this.forms = new TypedForms(sops, pages.messages());
        this.cases = cases;
        this.drafts = drafts;
        this.sessions = sessions;
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

    /** Answers {@code GET /{region}/{sop}/ajukan/loket} with the form for an official to fill. */
    public Future<Reply> counterForm(Call call) {
        Filled empty = filled(call, askedAtCounter(call), Typed.posted(Map.of()), Map.of(), Optional.empty());
        return Future.succeededFuture(views.form(call, 200, empty, List.of()));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/draf/{draft}} with the form and all that was typed. */
    public Future<Reply> resume(Call call) {
        return resume(call, asked(call));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/loket/draf/{draft}}. */
    public Future<Reply> resumeAtCounter(Call call) {
        return resume(call, askedAtCounter(call));
    }

    /** From then on the draft is one of the latest version, with the answers that this no longer asks for. */
    private Future<Reply> resume(Call call, Asked asked) {
        return draft(call, asked.sop()).compose(kept -> {
            Draft draft = kept.draft();
            return uploads.staged(asked.region(), draft.files()).compose(files -> {
                Typed typed = new Typed(draft.version(), draft.values());
                Filled filled = filled(call, asked, typed, files, Optional.of(draft));
                Future<Void> current =
                        filled.read().updated() ? drafts.save(filled.toKeep(), Drafts.DAYS) : Future.succeededFuture();
                return current.map(saved -> views.resumed(call, filled, kept.savedAt()));
            });
        });
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/draf/{draft}/tersimpan}. */
    public Future<Reply> saved(Call call) {
        return saved(call, asked(call));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/loket/draf/{draft}/tersimpan}. */
    public Future<Reply> savedAtCounter(Call call) {
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
    public Future<Reply> post(Call call) {
        return post(call, asked(call));
    }

    /** Answers {@code POST /{region}/{sop}/ajukan/loket}. */
    public Future<Reply> postAtCounter(Call call) {
        return post(call, askedAtCounter(call));
    }

    private Future<Reply> post(Call call, Asked asked) {
        return drafts.ofRequest(asked.region(), call.posted("draft"), call.principal())
                .compose(kept -> uploads.of(call, asked.region()).compose(files -> {
                    Typed typed = Typed.posted(call.posted());
                    Filled filled = filled(call, asked, typed, files, kept.map(Kept::draft));
                    return call.posted("send").isEmpty() ? show(call, filled) : send(call, filled);
                }));
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
        TypedForms.Read read = forms.read(sop, sop.definition().start(), typed, call.language());
        TypedForms.Files uploaded = forms.files(sop, sop.definition().start(), typed, files);
        List<SummaryView.Row> left = Stream.of(draft.map(Draft::left).orElse(List.of()), read.left(), uploaded.left())
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
                call.principal() instanceof AccountHolder account ? Optional.of(account.username()) : Optional.empty());
    }

    /** Returns what opened the draft: the link, or the form that carries the same. */
    private static String reference(Call call) {
        return call.posted("draft").isEmpty() ? call.part("draft") : call.posted("draft");
    }

    private Future<Reply> show(Call call, Filled filled) {
        if (!call.posted("save").isEmpty()) {
            return drafts.save(filled.toKeep(), Drafts.DAYS)
                    .map(kept -> Reply.seeOther(call.prefix() + filled.resumeAddress() + "/tersimpan"));
        }
        if (filled.read().inEdit() || !call.posted("edit").isEmpty()) {
            return form(call, 200, filled, List.of());
        }
        return problems(filled).compose(problems -> {
            Optional<Wrong> wrong = wrong(filled, problems);
            return wrong.isPresent() ? form(call, wrong.get(), filled) : check(call, 200, filled, List.of());
        });
    }

    /** Says why answers cannot be sent as they are. */
    private record Wrong(int status, List<Problem> problems) {}

    private static Optional<Wrong> wrong(Filled filled, List<Problem> problems) {
        Set<String> mine = filled.by().actorsToOpen(filled.sop());
        if (filled.step().performers().stream().noneMatch(mine::contains)) {
            return Optional.of(new Wrong(403, List.of(notYours(filled))));
        }
        List<Problem> answers = filled.form()
                .map(form -> FormFields.beforePledges(form, problems))
                .orElse(problems);
        return answers.isEmpty() ? Optional.empty() : Optional.of(new Wrong(422, answers));
    }

    private Future<List<Problem>> problems(Filled filled) {
        return cases.problems(filled.by(), filled.sop(), filled.data(), filled.files());
    }

    /** Keeps the draft, without files that were refused, and shows the form. */
    private Future<Reply> form(Call call, int status, Filled filled, List<Problem> problems) {
        return drafts.save(filled.without(Uploads.refused(problems)).toKeep(), Drafts.DAYS)
                .map(kept -> views.form(call, status, filled, problems));
    }

    private Future<Reply> form(Call call, Wrong wrong, Filled filled) {
        return form(call, wrong.status(), filled, wrong.problems());
    }

    /** Keeps the draft and shows the answers to check. */
    private Future<Reply> check(Call call, int status, Filled filled, List<Problem> problems) {
        return drafts.save(filled.toKeep(), Drafts.DAYS).map(kept -> views.check(call, status, filled, problems));
    }

    /** Sends; where the same came before, its files are in the case by now, so that comes before any check. */
    private Future<Reply> send(Call call, Filled filled) {
        Principal principal = filled.by() instanceof Follower ? new Anonymous() : filled.by();
        String region = filled.sop().region().id();
        CaseService.Terms terms = new CaseService.Terms(
                Optional.empty(),
                Optional.of(filled.key()),
                Tokens.digest("form " + filled.sop().definition().reference()
                        + filled.read().posted()));
        return cases.before(principal, region, terms).compose(before -> {
            if (before.isPresent()) {
                return answer(call, filled, before.get());
            }
            return problems(filled).compose(problems -> send(call, filled, principal, terms, problems));
        });
    }

    private Future<Reply> send(
            Call call, Filled filled, Principal principal, CaseService.Terms terms, List<Problem> problems) {
        Optional<Wrong> wrong = wrong(filled, problems);
        if (wrong.isPresent()) {
            return form(call, wrong.get(), filled);
        }
        if (filled.read().updated()) {
            return check(call, 200, filled, List.of());
        }
        return problems.isEmpty()
                ? cases.open(principal, filled.sop(), filled.data(), Uploads.ids(filled.files()), terms)
                        .compose(answer -> answer(call, filled, answer))
                : check(call, 422, filled, problems);
    }

    private Future<Reply> answer(Call call, Filled filled, Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            return form(call, refused.refusal().status(), filled.withNewKey(), refused.problems());
        }
        return drafts.remove(filled.draft())
                .otherwiseEmpty()
                .compose(removed -> sent(call, ((Answer.Done) answer).number(), filled));
    }

    private Future<Reply> sent(Call call, String number, Filled filled) {
        String region = filled.sop().region().id();
        String address = call.prefix() + "/" + region + "/kasus/" + number;
        if (filled.atCounter()) {
            return Future.succeededFuture(Reply.seeOther(address + "/loket/tanda-terima"));
        }
        if (!filled.sop().definition().beginsWithApplicant()) {
            return Future.succeededFuture(Reply.seeOther(address));
        }
        Reply receipt = Reply.seeOther(address + "/tanda-terima");
        if (!(call.principal() instanceof Anonymous) && !(call.principal() instanceof Follower)) {
            return Future.succeededFuture(receipt);
        }
        Follower follower = new Follower(region, number);
        return sessions.open(follower).map(token -> {
            Security.keepFollowing(call, follower, token);
            return receipt;
        });
    }

    private static Problem notYours(Filled filled) {
        String who = filled.step().performers().stream()
                .map(id -> filled.sop().actor(id).map(Actor::name).orElse(id))
                .collect(Collectors.joining(", "));
        return Problem.error("", "case/not-yours-to-open", who);
    }
}
