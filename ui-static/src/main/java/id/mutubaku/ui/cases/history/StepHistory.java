package id.mutubaku.ui.cases.history;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.engine.cases.access.Returnable;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.CorrectionSubmitted;
import id.mutubaku.model.cases.CaseEvent.StepAssigned;
import id.mutubaku.model.cases.CaseEvent.StepClaimed;
import id.mutubaku.model.cases.CaseEvent.StepCompleted;
import id.mutubaku.model.cases.CaseEvent.StepOpened;
import id.mutubaku.model.cases.CaseEvent.StepReleased;
import id.mutubaku.model.cases.CaseEvent.StepReturned;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.People;
import id.mutubaku.ui.view.EventView;
import id.mutubaku.ui.view.casework.ChangesView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The history of steps: who has them, what was decided, what was returned and came back. */
final class StepHistory {
    private final HistoryText telling;
    private final Changes changes;
    private final Forwarding forwarding;

    StepHistory(HistoryText telling, Changes changes, Forwarding forwarding) {
        this.telling = telling;
        this.changes = changes;
        this.forwarding = forwarding;
    }

    void addTo(Timeline timeline) {
        timeline.tells(Rank.CONSEQUENCE, StepOpened.class, this::opened);
        timeline.tells(StepCompleted.class, this::completed);
        timeline.tells(StepClaimed.class, this::claimed);
        timeline.tells(StepReleased.class, this::released);
        timeline.tells(StepAssigned.class, this::assigned);
        timeline.tells(StepReturned.class, this::returned);
        timeline.tells(CorrectionSubmitted.class, this::corrected);
        timeline.tells(CaseEvent.ReturnRecalled.class, this::recalled);
        timeline.tells(Rank.CONSEQUENCE, CaseEvent.PathsForked.class, this::forked);
        timeline.tells(Rank.CONSEQUENCE, CaseEvent.PathJoined.class, this::joined);
        timeline.tells(Rank.CONSEQUENCE, CaseEvent.CalleeEnded.class, this::calleeEnded);
    }

    private Optional<EventView> opened(StepOpened opened) {
        StepVisit visit = opened.visit();
        if (telling.toApplicant() && !isForApplicant(visit)) {
            return Optional.empty();
        }
        String performers = telling.people().actors(visit.performers());
        return telling.told(
                opened,
                telling.text(arrival(opened), performers, telling.activity(visit)),
                "",
                telling.toApplicant() ? "" : opened.noDue().orElse(""));
    }

    /** Tells whether who asks is told of a step: of their own, and of one that waits; who else has it stands above. */
    private boolean isForApplicant(StepVisit visit) {
        boolean own = telling.seen().isReaders(visit) && visit.correction().isEmpty();
        return own || visit.stage() == StepVisit.Stage.WAITING;
    }

    private String arrival(StepOpened opened) {
        StepVisit visit = opened.visit();
        if (visit.correction().isPresent()) {
            return "event.correction-asked";
        }
        if (visit.stage() == StepVisit.Stage.WAITING) {
            return "event.waits";
        }
        if (telling.toApplicant() && telling.seen().isReaders(visit)) {
            return "event.asks-you";
        }
        return forwarding.changesHands(opened) ? "event.forwarded" : "event.continued";
    }

    private Optional<EventView> completed(StepCompleted completed) {
        Optional<Step> step = telling.sop().find(completed.place());
        Optional<Branch> taken = completed.branch().flatMap(branch -> step.flatMap(each -> each.branch(branch)));
        String what = taken.map(branch -> decided(completed, branch)).orElseGet(() -> done(completed, step));
        return telling.told(completed, what, telling.people().as(completed.by(), completed.actor()), said(completed));
    }

    private String decided(StepCompleted completed, Branch branch) {
        return branch.wording()
                .done()
                .orElseGet(() ->
                        telling.text("event.decided", telling.people().actor(completed.actor()), branch.briefly()));
    }

    private String done(StepCompleted completed, Optional<Step> step) {
        return step.flatMap(each -> each.wording().done())
                .orElseGet(() -> telling.text("event.completed", telling.activity(completed.place())));
    }

    private String[] said(StepCompleted completed) {
        List<String> said = new ArrayList<>();
        if (telling.seen().showsNote(completed.place(), completed.branch())) {
            completed.note().ifPresent(said::add);
        }
        if (!telling.toApplicant()) {
            completed.checks().forEach(check -> said.addAll(found(check)));
        }
        return said.toArray(String[]::new);
    }

    /** Says what a check found that was not as it should be, or why it was not done. */
    private List<String> found(CheckReport check) {
        if (check.outcome() == CheckReport.Outcome.NOT_DONE) {
            String why = check.remark().map(telling::in).orElse("");
            return List.of(telling.text("event.check-not-done", telling.sop().word(check.title()), why)
                    .strip());
        }
        return check.findings().stream()
                .filter(finding -> finding.verdict() != Finding.Verdict.PASSED)
                .map(finding -> telling.text(
                        "event.finding",
                        telling.sop().word(check.title()),
                        finding.rule(),
                        telling.in(finding.sentence())))
                .toList();
    }

    private Optional<EventView> claimed(StepClaimed claimed) {
        return telling.toOfficials(
                claimed,
                telling.text("event.claimed", telling.activity(claimed.place())),
                telling.people().name(claimed.by()));
    }

    private Optional<EventView> released(StepReleased released) {
        return telling.toOfficials(
                released,
                telling.text("event.released", telling.activity(released.place())),
                telling.people().name(released.by()));
    }

    private Optional<EventView> assigned(StepAssigned assigned) {
        String activity = telling.activity(assigned.place());
        People people = telling.people();
        String what = assigned.by().isSame(assigned.to())
                ? telling.text("event.taken-over", activity)
                : telling.text("event.assigned", activity, people.name(assigned.to()));
        return telling.toOfficials(
                assigned, what, people.name(assigned.by()), assigned.note().orElse(""));
    }

    private Optional<EventView> returned(StepReturned returned) {
        Returnable returnable = new Returnable(telling.sop(), telling.seen().state());
        List<Mark> shown = returned.marks().stream()
                .filter(mark -> changes.isShown(mark.kind(), mark.form(), mark.name()))
                .toList();
        List<String> said = new ArrayList<>();
        returned.note().filter(note -> !shown.isEmpty()).ifPresent(said::add);
        shown.forEach(mark -> said.add(returnable.name(mark) + (mark.remark().isEmpty() ? "" : ": " + mark.remark())));
        return telling.told(
                returned,
                telling.text("event.returned", telling.people().actor(returned.actor())),
                telling.people().as(returned.by(), returned.actor()),
                said.toArray(String[]::new));
    }

    private Optional<EventView> corrected(CorrectionSubmitted corrected) {
        List<String> told = new ArrayList<>(
                changes.rows(corrected).stream().map(this::change).toList());
        List<String> untouched = changes.untouched(corrected);
        if (!untouched.isEmpty()) {
            told.add(telling.text("changes.untouched", String.join(", ", untouched)));
        }
        return telling.told(
                corrected,
                telling.text("event.corrected"),
                telling.people().as(corrected.by(), corrected.actor()),
                told.toArray(String[]::new));
    }

    private String change(ChangesView.Row row) {
        String before = row.fileBefore().map(file -> file.name()).orElse(row.before());
        String after = row.fileAfter().map(file -> file.name()).orElse(row.after());
        String nothing = telling.text("summary.empty");
        return telling.text(
                "event.change", row.question(), before.isEmpty() ? nothing : before, after.isEmpty() ? nothing : after);
    }

    private Optional<EventView> recalled(CaseEvent.ReturnRecalled recalled) {
        return telling.told(
                recalled,
                telling.text("event.recalled", telling.activity(recalled.place())),
                recalled.by().map(telling.people()::name).orElse(""),
                recalled.reason());
    }

    private Optional<EventView> forked(CaseEvent.PathsForked forked) {
        return telling.told(forked, telling.text("event.forked", forked.paths()), "");
    }

    private Optional<EventView> joined(CaseEvent.PathJoined joined) {
        String what = joined.remaining() == 0
                ? telling.text("event.joined-all")
                : telling.text("event.joined", joined.remaining());
        return telling.told(joined, what, "");
    }

    private Optional<EventView> calleeEnded(CaseEvent.CalleeEnded ended) {
        return telling.told(
                ended,
                telling.text("event.callee-ended", telling.ended(ended.ending())),
                "",
                ended.ending().reason().orElse(""));
    }
}
