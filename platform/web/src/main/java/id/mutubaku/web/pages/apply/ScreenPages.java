package id.mutubaku.web.pages.apply;

import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.form.FirstAnswers;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.screen.Screen;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Uploads;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that is filled in screen by screen. What is posted is kept in its draft before the next screen is shown, which
 * has an address of its own: whoever goes back sees what was kept.
 */
final class ScreenPages {
    private final ApplyViews views;
    private final CaseService cases;
    private final Drafts drafts;

    ScreenPages(ApplyViews views, CaseService cases, Drafts drafts) {
        this.views = views;
        this.cases = cases;
        this.drafts = drafts;
    }

    /** Keeps what was posted, and leads on: to what is wrong with it, to the next screen, or to the check. */
    Future<Reply> post(Call call, Filled filled) {
        String edit = call.posted("edit");
        if (filled.screen().isEmpty()) {
            return edit.isEmpty() ? begin(call, filled) : edit(call, filled, edit);
        }
        if (filled.read().inEdit()) {
            return form(call, 200, filled, List.of());
        }
        Screen screen = filled.screen().get();
        if (filled.read().come().stream().anyMatch(screen.fields()::contains)) {
            return kept(filled).map(kept -> views.more(call, kept));
        }
        return problems(filled)
                .compose(problems -> screen.of(problems).isEmpty()
                        ? kept(filled).map(kept -> next(call, kept, screen, problems))
                        : form(call, 422, filled, problems));
    }

    /** Begins with the first screen; answers that were posted from the page of the check are checked again. */
    private Future<Reply> begin(Call call, Filled filled) {
        boolean checked = filled.keeping().savedAt().isPresent();
        return kept(filled)
                .map(kept -> to(
                        call,
                        checked
                                ? kept.checkAddress()
                                : kept.address(kept.screens().first())));
    }

    private Future<Reply> edit(Call call, Filled filled, String edit) {
        String field = edit.split("\\.", 2)[0];
        Optional<Screen> asking =
                filled.screens().asking(field).or(() -> filled.screens().find(field));
        Screen screen = asking.orElse(filled.screens().first());
        String place = asking.filter(shown -> shown.fields().contains(field)).isPresent() ? "#f-" + field : "";
        return kept(filled).map(kept -> to(call, checking(kept, screen) + place));
    }

    private Reply next(Call call, Filled filled, Screen screen, List<Problem> problems) {
        Optional<Screen> after = filled.screens().after(screen);
        if (!ApplyViews.isChecking(call) && after.isPresent()) {
            return to(call, filled.address(after.get()));
        }
        return filled.screens()
                .wrong(problems)
                .map(wrong -> to(call, checking(filled, wrong)))
                .orElseGet(() -> to(call, filled.checkAddress()));
    }

    private static String checking(Filled filled, Screen screen) {
        return filled.address(screen) + "?" + ApplyViews.CHECKING + "=ya";
    }

    private static Reply to(Call call, String address) {
        return Reply.seeOther(call.prefix() + address);
    }

    /** Shows a screen; who comes from the check is told what is wrong with what they had written there. */
    Future<Reply> show(Call call, Filled filled) {
        Screen screen = filled.screens().find(call.part("screen")).orElseThrow(HttpProblem::notFound);
        Filled shown = filled.on(screen);
        if (!ApplyViews.isChecking(call)) {
            return Future.succeededFuture(views.form(call, 200, shown, List.of()));
        }
        return problems(filled)
                .map(problems -> views.form(call, 200, shown, hasAnswers(shown, screen) ? problems : List.of()));
    }

    /** Tells whether somebody has filled in a screen; what stood there before is nobody's answer. */
    private static boolean hasAnswers(Filled filled, Screen screen) {
        Map<String, Object> first = filled.form().map(FirstAnswers::of).orElse(Map.of());
        return screen.asksForFiles()
                ? !filled.files().isEmpty()
                : !screen.of(filled.data()).equals(screen.of(first));
    }

    /** Shows all answers to be checked, or leads to the first screen with which something is wrong. */
    Future<Reply> check(Call call, Filled filled) {
        return problems(filled)
                .map(problems -> filled.screens()
                        .wrong(problems)
                        .map(wrong -> to(call, checking(filled, wrong)))
                        .orElseGet(() -> views.check(call, 200, filled, List.of())));
    }

    /** Shows where somebody who comes back goes on: at the first screen that is not complete, or at the check. */
    Future<Reply> resume(Call call, Filled filled, Drafts.Kept kept) {
        return problems(filled)
                .map(problems -> filled.screens()
                        .wrong(problems)
                        .map(wrong -> views.resumed(call, filled.on(wrong), kept.savedAt()))
                        .orElseGet(() -> to(call, filled.checkAddress())));
    }

    /** Keeps what was posted, without files that were refused, and shows the screen again. */
    private Future<Reply> form(Call call, int status, Filled filled, List<Problem> problems) {
        return kept(filled.without(Uploads.refused(problems))).map(kept -> views.form(call, status, kept, problems));
    }

    private Future<Filled> kept(Filled filled) {
        return drafts.save(filled.toKeep(), Drafts.DAYS).map(filled::savedAt);
    }

    /** Returns what is wrong with the answers, without the pledges, which are asked for at the check. */
    private Future<List<Problem>> problems(Filled filled) {
        return cases.problems(filled.by(), filled.sop(), filled.data(), filled.files())
                .map(problems -> filled.form()
                        .map(form -> FormFields.beforePledges(form, problems))
                        .orElse(problems));
    }
}
