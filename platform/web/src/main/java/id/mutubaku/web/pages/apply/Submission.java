package id.mutubaku.web.pages.apply;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.Anonymous;
import id.mutubaku.casework.access.Principal.Follower;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.RequestDigest;
import id.mutubaku.web.http.Security;
import id.mutubaku.web.pages.Uploads;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a request that somebody fills in, has it checked by them, and sends it. */
final class Submission {
    private final ApplyViews views;
    private final CaseService cases;
    private final Drafts drafts;
    private final Sessions sessions;

    Submission(ApplyViews views, CaseService cases, Drafts drafts, Sessions sessions) {
        this.views = views;
        this.cases = cases;
        this.drafts = drafts;
        this.sessions = sessions;
    }

    /** Keeps what was filled in and shows the form again, or the answers to check where nothing is wrong with them. */
    Future<Reply> show(Call call, Filled filled) {
        if (!call.posted("save").isEmpty()) {
            return drafts.save(filled.toKeep(), Drafts.DAYS)
                    .map(kept -> Reply.seeOther(call.prefix() + filled.resumeAddress() + "/tersimpan"));
        }
        if (filled.read().inEdit() || !call.posted("edit").isEmpty()) {
            return form(call, 200, filled, List.of());
        }
        if (!filled.read().come().isEmpty()) {
            return drafts.save(filled.toKeep(), Drafts.DAYS).map(at -> views.more(call, filled.savedAt(at)));
        }
        return problems(filled).compose(problems -> {
            Optional<Wrong> wrong = wrong(filled, problems);
            return wrong.isPresent() ? form(call, wrong.get(), filled) : check(call, 200, filled, List.of());
        });
    }

    /** Keeps what was typed as a draft of its own, since another tab has saved a newer one, and says so. */
    Future<Reply> apart(Call call, Filled filled, Instant newer) {
        Filled apart = filled.apart();
        return drafts.save(apart.toKeep(), Drafts.DAYS).map(at -> views.apart(call, apart.savedAt(at), newer));
    }

    /** Keeps what was about to be sent until its author has signed in again. */
    Future<Reply> keepForSignIn(Call call, Filled filled) {
        String onward = URLEncoder.encode(filled.resumeAddress(), StandardCharsets.UTF_8);
        return drafts.save(filled.toKeep(), Drafts.DAYS)
                .map(kept -> Reply.seeOther(call.prefix() + "/masuk?ke=" + onward));
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
                .map(at -> views.form(call, status, filled.savedAt(at), problems));
    }

    private Future<Reply> form(Call call, Wrong wrong, Filled filled) {
        return form(call, wrong.status(), filled, wrong.problems());
    }

    /** Keeps the draft and shows the answers to check. */
    private Future<Reply> check(Call call, int status, Filled filled, List<Problem> problems) {
        return drafts.save(filled.toKeep(), Drafts.DAYS)
                .map(at -> views.check(call, status, filled.savedAt(at), problems));
    }

    /** Sends; where the same came before, its files are in the case by now, so that comes before any check. */
    Future<Reply> send(Call call, Filled filled) {
        Principal principal = filled.by() instanceof Follower ? new Anonymous() : filled.by();
        String region = filled.sop().region().id();
        CaseService.Terms terms = new CaseService.Terms(
                Optional.empty(),
                Optional.of(filled.key()),
                RequestDigest.of(
                        "form",
                        filled.sop().definition().reference(),
                        filled.read().posted()));
        return cases.before(principal, region, terms).compose(before -> {
            if (before.filter(Submission::isOtherwise).isPresent()) {
                return sentBefore(call, filled, principal);
            }
            if (before.isPresent()) {
                return answer(call, filled, before.get());
            }
            return problems(filled).compose(problems -> send(call, filled, principal, terms, problems));
        });
    }

    /** Tells whether the form was sent before, and has been changed since. */
    private static boolean isOtherwise(Answer before) {
        return before instanceof Answer.Refused refused && refused.refusal() == Answer.Refusal.KEY_REUSED;
    }

    /** Shows the request that was sent, and says that what was changed since is not in it. */
    private Future<Reply> sentBefore(Call call, Filled filled, Principal principal) {
        String region = filled.sop().region().id();
        return cases.sent(principal, region, filled.key())
                .map(number -> Reply.seeOther(
                        call.prefix() + "/" + region + "/kasus/" + number.orElseThrow() + "?kabar=terkirim"));
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
        return sessions.open(follower, Security.browser(call)).map(token -> {
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
