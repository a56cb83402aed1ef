package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.StepVisit.Wait;
import id.mutubaku.ui.cases.context.People;
import id.mutubaku.ui.page.Words;
import id.mutubaku.web.pages.Pages;
import java.util.List;
import java.util.Optional;

/** Says why no time runs against a case. */
final class Standstill {
    private final Pages pages;
    private final Language language;
    private final AuthorizedCase seen;

    Standstill(Pages pages, Language language, AuthorizedCase seen) {
        this.pages = pages;
        this.language = language;
        this.seen = seen;
    }

    /** Returns the reason that weighs most: somebody who asks has work to do, a pause, a wait; empty for none. */
    String words() {
        CaseState state = seen.stored().state();
        return state.work().stream()
                .filter(visit -> !seen.sop().isOffice(visit.performers())
                        || visit.correction().isPresent())
                .findFirst()
                .map(this::waitingFor)
                .or(() -> pause(state))
                .or(() -> state.open().stream()
                        .filter(visit -> visit.stage() == Stage.WAITING)
                        .flatMap(visit -> visit.awaiting().stream())
                        .findFirst()
                        .map(this::until))
                .orElse("");
    }

    private String waitingFor(StepVisit visit) {
        boolean you = seen.byApplicant() && CaseScreen.isTheirs(seen, visit);
        List<String> performers = visit.performers();
        return you ? text("still.you") : text("still.for", new People(seen.sop(), true).offices(performers));
    }

    private Optional<String> pause(CaseState state) {
        return state.work().stream()
                .flatMap(visit -> visit.pause().stream())
                .findFirst()
                .map(pause -> text("still.paused", pause.reason()));
    }

    private String until(Wait wait) {
        Words words =
                new Words(pages.messages(), language.tag(), seen.sop().region().timeZone());
        return wait.until()
                .map(until -> text("still.until", words.dateTime(until)))
                .orElseGet(() -> text("still.waiting"));
    }

    private String text(String key, Object... arguments) {
        return pages.text(language, key, arguments);
    }
}
