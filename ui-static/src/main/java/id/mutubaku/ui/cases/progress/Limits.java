package id.mutubaku.ui.cases.progress;

import id.mutubaku.engine.estimate.TimeSum;
import id.mutubaku.engine.estimate.Ways;
import id.mutubaku.engine.estimate.Ways.Way;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.site.TimeWords;
import id.mutubaku.ui.view.LimitView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The time limits of a running case, as who asks is told them: that of the next step, and that of the whole service. */
public final class Limits {
    private final CaseContext context;
    private final CaseProgress progress;

    public Limits(CaseContext context) {
        this.context = context;
        this.progress = new CaseProgress(context);
    }

    /** Lists them; none of a case that has ended. */
    public List<LimitView> views() {
        return context.state().ending().isPresent()
                ? List.of()
                : Stream.concat(next().stream(), whole().stream()).toList();
    }

    /** Says that the office has missed a limit, and whom to ask; empty while it has not. */
    public String late() {
        return progress.due()
                .filter(context.now()::isAfter)
                .map(due ->
                        text("late.office", progress.holder(), context.words().dateTime(due), progress.dueWords())
                                + " "
                                + ask())
                .orElse("");
    }

    private String ask() {
        String contact = SiteViews.contact(context.sop().region());
        return contact.isEmpty() ? text("late.complain") : text("late.ask", contact);
    }

    /** Says until when the next step is to be done; who has to do it reads why time stands, and nothing of what is late. */
    private Optional<LimitView> next() {
        Optional<Instant> due = progress.due();
        boolean readers =
                context.seen().byApplicant() && context.state().work().stream().anyMatch(context.seen()::isReaders);
        String words = progress.dueWords();
        if (readers || due.filter(context.now()::isAfter).isPresent()) {
            return Optional.of(new LimitView(text("limit.clock"), Optional.empty(), words))
                    .filter(clock -> due.isEmpty() && !words.isEmpty());
        }
        return Optional.of(new LimitView(
                text("limit.step", progress.holder()),
                due,
                due.isEmpty() && words.isEmpty() ? text("case.no-standard") : words));
    }

    private Optional<LimitView> whole() {
        Optional<Instant> promised = progress.promised();
        return promised.isPresent()
                ? Optional.of(new LimitView(
                        text("case.promised"), promised, progress.promisedWords() + " " + text("case.promised-note")))
                : expected().map(words -> new LimitView(text("limit.whole"), Optional.empty(), words));
    }

    private Optional<String> expected() {
        TimeSum all =
                TimeSum.across(Ways.of(context.sop()).stream().map(Way::time).toList());
        String longest = new TimeWords(context.messages(), context.language().tag()).longest(all);
        return Optional.of(longest).filter(words -> !words.isEmpty()).map(words -> text("limit.expected", words));
    }

    private String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }
}
