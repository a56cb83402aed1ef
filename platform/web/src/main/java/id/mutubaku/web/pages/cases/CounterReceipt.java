package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.AtCounter;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Region;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.official.CounterReceiptView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Offices;
import id.mutubaku.web.pages.cases.form.StepForm;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Prints the receipt of a case that was filed at the counter, for the official who filed it, on that day alone. */
public final class CounterReceipt {
    private final CaseScreen screen;
    private final Offices offices;

    CounterReceipt(CaseScreen screen, Offices offices) {
        this.screen = screen;
        this.offices = offices;
    }

    /** Answers {@code GET /{region}/kasus/{number}/loket/tanda-terima}. */
    public Future<Reply> show(Call call) {
        return screen.seen(call)
                .compose(seen -> screen.events(seen).map(events -> {
                    if (!mayPrint(seen, events, screen.now())) {
                        throw HttpProblem.of(403, "counter/receipt-closed");
                    }
                    return receipt(call, seen, events.get(0).at());
                }));
    }

    /** Tells whether the reader filed the case at the counter today, by the day of the region. */
    static boolean mayPrint(AuthorizedCase seen, List<CaseEvent> events, Instant now) {
        if (!(seen.reader() instanceof AtCounter official)) {
            return false;
        }
        ZoneId zone = seen.sop().region().timeZone();
        Optional<String> filer = seen.stored().state().applicant().counter();
        return filer.equals(official.person().account())
                && LocalDate.ofInstant(now, zone)
                        .equals(LocalDate.ofInstant(events.get(0).at(), zone));
    }

    private Reply receipt(Call call, AuthorizedCase seen, Instant openedAt) {
        CaseState state = seen.stored().state();
        Region region = seen.sop().region();
        AccountHolder official = call.account();
        CounterReceiptView view = new CounterReceiptView(
                seen.sop().definition().title(),
                state.applicant().name(),
                state.number(),
                seen.stored().trackingCode(),
                QrSvg.of(CasePapers.followAddress(call, seen)),
                call.origin().replaceFirst("^https?://", "") + "/lacak",
                openedAt,
                state.work().stream().map(StepVisit::activity).findFirst().orElse(""),
                CaseProgress.holder(seen.sop(), state),
                state.work().stream().flatMap(visit -> visit.due().stream()).findFirst(),
                new CaseProgress(screen.pages(), call.language(), screen.now(), seen).noDue(),
                official.name(),
                String.join(", ", offices.of(official)),
                SiteViews.contact(region),
                StepForm.address(seen));
        return screen.pages().show(call, 200, region, "counter-receipt", view);
    }
}
