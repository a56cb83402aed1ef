package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.context.CaseAddress;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import id.mutubaku.web.pages.cases.step.StepScreen;
import id.mutubaku.web.pages.cases.step.UnsentDraftPages;
import io.vertx.core.Future;
import java.util.Optional;

/** The page of a case, and that of a step of it, for those who have a part in it. */
final class CasePages {
    private final CaseAccess access;
    private final StepScreen steps;
    private final UnsentDraftPages unsent;

    CasePages(CaseAccess access, StepScreen steps, UnsentDraftPages unsent) {
        this.access = access;
        this.steps = steps;
        this.unsent = unsent;
    }

    /** Answers {@code GET /{region}/kasus/{number}}. */
    Future<Reply> show(Call call) {
        return access.looked(call).compose(seen -> steps.drafted(call, seen, CaseScreen.standing(seen.visible())));
    }

    /** Answers {@code GET} at an address that only takes what is posted, as after signing in. */
    Future<Reply> back(Call call) {
        return access.seen(call).map(seen -> toCase(call, seen));
    }

    /**
     * Answers {@code GET /{region}/kasus/{number}/langkah/{step}}; with {@code draf}, shows beside it what was posted in
     * this browser without a session.
     */
    Future<Reply> step(Call call) {
        return access.looked(call).compose(seen -> {
            Place place = new Place(call.part("step"));
            if (call.query("draf").isPresent()) {
                return unsent.offer(call, seen, place);
            }
            Optional<StepVisit> visit = StepScreen.visit(seen.visible(), place);
            return visit.isPresent() ? steps.drafted(call, seen, visit) : Future.succeededFuture(toCase(call, seen));
        });
    }

    private static Reply toCase(Call call, AuthorizedCase seen) {
        return Reply.seeOther(call.prefix() + CaseAddress.of(seen.visible()).path());
    }
}
