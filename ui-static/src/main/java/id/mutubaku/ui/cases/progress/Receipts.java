package id.mutubaku.ui.cases.progress;

import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.applicant.ReceiptView;
import id.mutubaku.ui.view.official.CounterReceiptView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The receipts of a case: the applicant's own, and the one that is printed at the counter.
 *
 * @param events of the case, oldest first
 */
public record Receipts(CaseContext context, List<CaseEvent> events) {
    public Receipts {
        events = List.copyOf(events);
    }

    /**
     * How a case is followed.
     *
     * @param code with which the applicant follows it
     * @param address that follows it, number and code included
     */
    public record Following(String code, String address) {}

    /**
     * The official who prints a receipt.
     *
     * @param posts that they hold
     */
    public record Official(String name, List<String> posts) {}

    /** Draws the receipt of whoever asked. */
    public ReceiptView applicants(Following following) {
        CaseState state = context.state();
        return new ReceiptView(
                context.service(),
                state.number(),
                following.code(),
                QrSvg.of(following.address()),
                openedAt(),
                next(),
                new CaseProgress(context).holder(),
                new Limits(context).views(),
                context.address().path(),
                "");
    }

    /**
     * Draws the receipt that an official prints for who stands before them.
     *
     * @param site where cases are followed, as one types it
     */
    public CounterReceiptView atCounter(Following following, String site, Official official) {
        CaseState state = context.state();
        return new CounterReceiptView(
                context.service(),
                state.applicant().name(),
                state.number(),
                following.code(),
                QrSvg.of(following.address()),
                site,
                openedAt(),
                next(),
                new CaseProgress(context).holder(),
                new Limits(context).views(),
                official.name(),
                String.join(", ", official.posts()),
                SiteViews.contact(context.sop().region()),
                context.address().path());
    }

    /** Tells whether the reader filed the case at the counter today, by the day of the region. */
    public boolean mayBePrintedAtCounter() {
        VisibleCase seen = context.seen();
        ZoneId zone = context.sop().region().timeZone();
        return seen.atCounter()
                && seen.state()
                        .applicant()
                        .counter()
                        .equals(seen.reader().person().account())
                && LocalDate.ofInstant(context.now(), zone).equals(LocalDate.ofInstant(openedAt(), zone));
    }

    private Instant openedAt() {
        return events.get(0).at();
    }

    private CharSequence next() {
        return context.state().work().stream()
                .findFirst()
                .<CharSequence>map(context::briefly)
                .orElse("");
    }
}
