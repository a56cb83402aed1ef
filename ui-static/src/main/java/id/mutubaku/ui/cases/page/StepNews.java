package id.mutubaku.ui.cases.page;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.StepCompleted;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.progress.CaseProgress;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.NoticeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The news of a step that is over, for officials: what was decided, by whom, and who has the case now.
 *
 * @param events of the case, oldest first
 */
public record StepNews(CaseContext context, List<CaseEvent> events) {

    public StepNews {
        events = List.copyOf(events);
    }

    /**
     * Tells the reader what has come of the step that they have completed; absent where they have completed none.
     *
     * @param next leads to what waits for them next
     */
    public Optional<NoticeView> done(Optional<LinkView> next) {
        return last(completed -> completed.by().isSame(context.seen().reader().person()))
                .map(completed -> {
                    List<LinkView> links = new ArrayList<>();
                    links.add(new LinkView(
                            context.address().path(),
                            context.text("done.open", context.state().number())));
                    next.ifPresent(links::add);
                    return NoticeView.success(what(completed), now(), links);
                });
    }

    /** Says who has completed a step, how, and when; absent where nobody has. */
    public Optional<String> completedBy(Place place) {
        return last(completed -> completed.place().equals(place))
                .map(completed -> context.text(
                        "done.by",
                        context.people().as(completed.by(), completed.actor()),
                        what(completed),
                        context.words().dateTime(completed.at())));
    }

    private Optional<StepCompleted> last(Predicate<StepCompleted> such) {
        return events.stream()
                .flatMap(event -> event instanceof StepCompleted completed ? Stream.of(completed) : Stream.empty())
                .filter(such)
                .reduce((one, later) -> later);
    }

    private String what(StepCompleted completed) {
        Optional<Step> step = context.sop().find(completed.place());
        String title = step.map(Step::briefly).orElse(completed.place().step());
        return completed
                .branch()
                .flatMap(branch -> step.flatMap(each -> each.branch(branch)))
                .map(Branch::briefly)
                .map(branch -> context.text("done.decided", title, branch))
                .orElseGet(() -> context.text("done.completed", title));
    }

    private String now() {
        CaseProgress progress = new CaseProgress(context);
        String outcome = progress.outcome();
        if (!outcome.isEmpty()) {
            return outcome;
        }
        String number = context.state().number();
        return progress.due()
                .map(due -> context.text(
                        "done.now-until",
                        number,
                        progress.holder(),
                        context.words().dateTime(due)))
                .orElseGet(() -> context.text("done.now", number, progress.holder()));
    }
}
