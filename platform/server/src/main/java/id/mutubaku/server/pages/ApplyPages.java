package id.mutubaku.server.pages;

import id.mutubaku.api.definition.Actor;
import id.mutubaku.api.definition.DocumentType;
import id.mutubaku.api.definition.Step;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.server.accounts.Sessions;
import id.mutubaku.server.accounts.Tokens;
import id.mutubaku.server.cases.Answer;
import id.mutubaku.server.cases.CaseService;
import id.mutubaku.server.cases.Principal;
import id.mutubaku.server.cases.Principal.Anonymous;
import id.mutubaku.server.cases.Principal.AtCounter;
import id.mutubaku.server.cases.Principal.Follower;
import id.mutubaku.server.http.Call;
import id.mutubaku.server.http.HttpProblem;
import id.mutubaku.server.http.Reply;
import id.mutubaku.server.http.Security;
import id.mutubaku.server.store.DocumentStore.StoredFile;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.FormReader;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.view.FieldView;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.HiddenView;
import id.mutubaku.ui.view.applicant.CheckView;
import id.mutubaku.ui.view.applicant.FormView;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a request: the form is filled, checked by whoever filled it, and sent. The empty form is a static page. */
public final class ApplyPages {
    private final Pages pages;
    private final FormFields fields;
    private final SopRepository sops;
    private final CaseService cases;
    private final Sessions sessions;
    private final Uploads uploads;
    private final Counter counter;

    ApplyPages(
            Pages pages, SopRepository sops, CaseService cases, Sessions sessions, Uploads uploads, Counter counter) {
        this.pages = pages;
        this.fields = new FormFields(pages.messages());
        this.sops = sops;
        this.cases = cases;
        this.sessions = sessions;
        this.uploads = uploads;
        this.counter = counter;
    }

    /**
     * Is what was posted.
     *
     * @param by who asks, or an official at the counter
     * @param key idempotency key of this filling of the form
     */
    private record Filled(
            Principal by,
            Sop sop,
            Optional<FormSchema> form,
            Map<String, Object> data,
            Map<String, StoredFile> files,
            String key) {

        Step step() {
            return sop.definition().start();
        }

        boolean atCounter() {
            return by instanceof AtCounter;
        }

        Filled with(Map<String, Object> edited, String anotherKey) {
            return new Filled(by, sop, form, edited, files, anotherKey);
        }
    }

    /** Answers {@code POST /{region}/{sop}/ajukan}. */
    public Future<Reply> post(Call call) {
        return post(call, call.principal(), sop(call));
    }

    /** Answers {@code GET /{region}/{sop}/ajukan/loket} with the form for an official to fill. */
    public Future<Reply> counterForm(Call call) {
        Sop sop = counterSop(call);
        return Future.succeededFuture(form(call, 200, filled(call, counter.at(call), sop, Map.of()), List.of()));
    }

    /** Answers {@code POST /{region}/{sop}/ajukan/loket}. */
    public Future<Reply> postAtCounter(Call call) {
        return post(call, counter.at(call), counterSop(call));
    }

    private Sop sop(Call call) {
        return sops.latest(call.part("region") + "/" + call.part("sop")).orElseThrow(HttpProblem::notFound);
    }

    private Sop counterSop(Call call) {
        Sop sop = sop(call);
        if (!sop.definition().beginsWithApplicant()) {
            throw HttpProblem.notFound();
        }
        return sops.atCounter(sop);
    }

    private Future<Reply> post(Call call, Principal by, Sop sop) {
        return uploads.of(call, sop.region().id()).compose(files -> answer(call, filled(call, by, sop, files)));
    }

    private static Filled filled(Call call, Principal by, Sop sop, Map<String, StoredFile> files) {
        Optional<FormSchema> form = sop.definition().start().form().flatMap(sop::form);
        Map<String, Object> data =
                form.map(schema -> FormReader.read(schema, call.posted())).orElse(Map.of());
        String key = call.posted("key").isEmpty() ? Tokens.draw() : call.posted("key");
        return new Filled(by, sop, form, data, files, key);
    }

    private Future<Reply> answer(Call call, Filled filled) {
        Optional<Map<String, Object>> edited = filled.form().flatMap(form -> FormReader.edited(form, call.posted()));
        if (edited.isPresent()) {
            return Future.succeededFuture(form(call, 200, filled.with(edited.get(), filled.key()), List.of()));
        }
        if (!call.posted("edit").isEmpty()) {
            return Future.succeededFuture(form(call, 200, filled, List.of()));
        }
        return call.posted("send").isEmpty()
                ? Future.succeededFuture(checked(call, filled).orElseGet(() -> check(call, 200, filled, List.of())))
                : send(call, filled);
    }

    /** Answers with the form where the answers cannot be sent as they are. */
    private Optional<Reply> checked(Call call, Filled filled) {
        Set<String> mine = filled.by().actorsToOpen(filled.sop());
        if (filled.step().performers().stream().noneMatch(mine::contains)) {
            return Optional.of(form(call, 403, filled, List.of(notYours(filled))));
        }
        List<Problem> problems = problems(filled);
        List<Problem> answers = filled.form()
                .map(form -> FormFields.beforePledges(form, problems))
                .orElse(problems);
        return answers.isEmpty() ? Optional.empty() : Optional.of(form(call, 422, filled, answers));
    }

    private List<Problem> problems(Filled filled) {
        return cases.problems(filled.by(), filled.sop(), filled.data(), filled.files());
    }

    /** Sends; where the same came before, its files are in the case by now, so that comes before any check. */
    private Future<Reply> send(Call call, Filled filled) {
        Principal principal = filled.by() instanceof Follower ? new Anonymous() : filled.by();
        String region = filled.sop().region().id();
        CaseService.Terms terms = new CaseService.Terms(
                Optional.empty(),
                Optional.of(filled.key()),
                Tokens.digest("form " + filled.sop().definition().reference() + filled.data()));
        return cases.before(principal, region, terms).compose(before -> {
            if (before.isPresent()) {
                return answer(call, filled, before.get());
            }
            Optional<Reply> wrong = checked(call, filled);
            if (wrong.isPresent()) {
                return Future.succeededFuture(wrong.get());
            }
            List<Problem> unpledged = problems(filled);
            return unpledged.isEmpty()
                    ? cases.open(principal, filled.sop(), filled.data(), Uploads.ids(filled.files()), terms)
                            .compose(answer -> answer(call, filled, answer))
                    : Future.succeededFuture(check(call, 422, filled, unpledged));
        });
    }

    /** A key that was used for other answers would be refused for ever, so the form gets another. */
    private Future<Reply> answer(Call call, Filled filled, Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            Filled anew = filled.with(filled.data(), Tokens.draw());
            return Future.succeededFuture(form(call, refused.refusal().status(), anew, refused.problems()));
        }
        return sent(call, filled.sop().region().id(), ((Answer.Done) answer).number(), filled);
    }

    private Future<Reply> sent(Call call, String region, String number, Filled filled) {
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

    private Reply form(Call call, int status, Filled filled, List<Problem> problems) {
        Sop sop = filled.sop();
        FormView view = new SiteViews(pages.messages(), call.language().tag())
                .form(
                        sop,
                        new SiteViews.Filled(
                                filled.data(),
                                Uploads.shown(filled.files(), Uploads.refused(problems), call.language()),
                                problems,
                                List.of(new HiddenView("key", filled.key()))));
        FormView shown =
                filled.atCounter() ? view.atCounter(counterWords(call, sop), address(filled), "/kerja/loket") : view;
        return pages.show(call, status, sop.region(), "form", shown);
    }

    private Reply check(Call call, int status, Filled filled, List<Problem> problems) {
        Language language = call.language();
        Sop sop = filled.sop();
        List<FieldView> pledges = filled.form()
                .map(form -> fields.pledges(form, filled.data(), problems, language))
                .orElse(List.of());
        List<HiddenView> hidden = new ArrayList<>(FormFields.hidden(withoutPledges(filled.data(), pledges)));
        hidden.add(new HiddenView("key", filled.key()));
        List<FileView> files = new ArrayList<>();
        filled.files().forEach((document, file) -> {
            hidden.add(new HiddenView("kept." + document, file.id().toString()));
            String name =
                    sop.definition().document(document).map(DocumentType::name).orElse(document);
            files.add(new FileView(name, file.fileName(), Uploads.size(file.bytes(), language), ""));
        });
        CheckView view = new CheckView(
                sop.definition().title(),
                address(filled),
                2,
                2,
                FormFields.problems(pledges, problems, language),
                hidden,
                filled.form()
                        .map(form -> fields.summaryToCheck(
                                form, form.schema().path("title").asText(""), filled.data(), language))
                        .orElse(List.of()),
                files,
                pledges,
                filled.step().act().orElse(""),
                filled.atCounter() ? pages.text(call, "counter.filling") : "");
        return pages.show(call, status, sop.region(), "check-answers", view);
    }

    /** A pledge stands on the page as a box to tick, so it is not carried unseen beside it. */
    private static Map<String, Object> withoutPledges(Map<String, Object> data, List<FieldView> pledges) {
        Map<String, Object> rest = new LinkedHashMap<>(data);
        pledges.forEach(pledge -> rest.remove(pledge.name()));
        return rest;
    }

    private static String address(Filled filled) {
        String form = "/" + filled.sop().definition().reference() + "/ajukan";
        return filled.atCounter() ? form + "/loket" : form;
    }

    private String counterWords(Call call, Sop sop) {
        boolean email = sop.definition().applicantEmail().isPresent();
        return pages.text(call, email ? "counter.filling-no-email" : "counter.filling");
    }

    private static Problem notYours(Filled filled) {
        String who = filled.step().performers().stream()
                .map(id -> filled.sop().actor(id).map(Actor::name).orElse(id))
                .collect(Collectors.joining(", "));
        return Problem.error("", "case/not-yours-to-open", who);
    }
}
