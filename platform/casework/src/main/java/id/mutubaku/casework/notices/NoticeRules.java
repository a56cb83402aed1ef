package id.mutubaku.casework.notices;

import id.mutubaku.casework.mail.Notice;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.ActionAsked;
import id.mutubaku.model.cases.CaseEvent.ActionDone;
import id.mutubaku.model.cases.CaseEvent.ActionLeft;
import id.mutubaku.model.cases.CaseEvent.CalleeEnded;
import id.mutubaku.model.cases.CaseEvent.CaseEnded;
import id.mutubaku.model.cases.CaseEvent.CaseMigrated;
import id.mutubaku.model.cases.CaseEvent.CaseOpened;
import id.mutubaku.model.cases.CaseEvent.ClockStarted;
import id.mutubaku.model.cases.CaseEvent.ClockStopped;
import id.mutubaku.model.cases.CaseEvent.CommentAdded;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.CaseEvent.CorrectionSubmitted;
import id.mutubaku.model.cases.CaseEvent.DataRecorded;
import id.mutubaku.model.cases.CaseEvent.DispositionFollowed;
import id.mutubaku.model.cases.CaseEvent.DispositionGiven;
import id.mutubaku.model.cases.CaseEvent.DocumentAttached;
import id.mutubaku.model.cases.CaseEvent.DocumentReleased;
import id.mutubaku.model.cases.CaseEvent.DueChanged;
import id.mutubaku.model.cases.CaseEvent.PathJoined;
import id.mutubaku.model.cases.CaseEvent.PathsForked;
import id.mutubaku.model.cases.CaseEvent.ResultHandedOver;
import id.mutubaku.model.cases.CaseEvent.ReturnRecalled;
import id.mutubaku.model.cases.CaseEvent.StepAssigned;
import id.mutubaku.model.cases.CaseEvent.StepClaimed;
import id.mutubaku.model.cases.CaseEvent.StepCompleted;
import id.mutubaku.model.cases.CaseEvent.StepOpened;
import id.mutubaku.model.cases.CaseEvent.StepPaused;
import id.mutubaku.model.cases.CaseEvent.StepReleased;
import id.mutubaku.model.cases.CaseEvent.StepResumed;
import id.mutubaku.model.cases.CaseEvent.StepReturned;
import id.mutubaku.model.cases.CaseEvent.TimerFired;
import id.mutubaku.model.cases.CaseEvent.WaitEnded;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.store.work.WorkStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The rules from events to notices: the one place that says who is told of what. */
final class NoticeRules {
    private static final Map<Class<? extends CaseEvent>, Rule> RULES = new Table()
            .on(CaseOpened.class, (rules, event) -> rules.readers.receipt("case-opened"))
            .on(StepOpened.class, (rules, event) -> rules.arrived(event.visit().place()))
            .on(CalleeEnded.class, (rules, event) -> rules.arrived(event.caller()))
            .on(WaitEnded.class, (rules, event) -> rules.arrived(event.place()))
            .on(CaseEnded.class, NoticeRules::ended)
            .on(StepAssigned.class, NoticeRules::assigned)
            .on(StepPaused.class, (rules, event) -> rules.applicant("time-paused", event.place()))
            .on(StepResumed.class, (rules, event) -> rules.applicant("time-resumed", event.place()))
            .on(CorrectionSubmitted.class, NoticeRules::corrected)
            .on(ReturnRecalled.class, NoticeRules::recalled)
            .on(TimerFired.class, NoticeRules::fired)
            .on(CommentAdded.class, NoticeRules::said)
            .on(DispositionGiven.class, (rules, event) -> rules.disposed(event.disposition()))
            .on(DispositionFollowed.class, NoticeRules::followed)
            .silent(DataRecorded.class, DocumentAttached.class, StepCompleted.class)
            .on(DocumentReleased.class, (rules, event) -> rules.given())
            .silent(ResultHandedOver.class)
            .on(StepReleased.class, NoticeRules::released)
            .silent(StepClaimed.class, ClockStopped.class, ClockStarted.class)
            .silent(StepReturned.class, PathsForked.class, PathJoined.class)
            .silent(ActionAsked.class, ActionDone.class, ActionLeft.class)
            .on(CaseMigrated.class, NoticeRules::migrated)
            .silent(DueChanged.class)
            .rules();

    private final CaseState before;
    private final CaseState after;
    private final Readers readers;

    /**
     * Looks at what a command did.
     *
     * @param before the case as the command found it
     * @param after the case as the command left it
     */
    NoticeRules(CaseState before, CaseState after, Readers readers) {
        this.before = before;
        this.after = after;
        this.readers = readers;
    }

    private interface Rule {
        List<Notice> of(NoticeRules rules, CaseEvent event);
    }

    /** A rule for each kind of event. */
    private static final class Table {
        private final Map<Class<? extends CaseEvent>, Rule> rules = new HashMap<>();

        <E extends CaseEvent> Table on(Class<E> kind, BiFunction<NoticeRules, E, List<Notice>> rule) {
            rules.put(kind, (command, event) -> rule.apply(command, kind.cast(event)));
            return this;
        }

        /** Says that nobody is told: others of the same command say it, or it is for programs alone. */
        @SafeVarargs
        final Table silent(Class<? extends CaseEvent>... kinds) {
            for (Class<? extends CaseEvent> kind : kinds) {
                rules.put(kind, (command, event) -> List.of());
            }
            return this;
        }

        Map<Class<? extends CaseEvent>, Rule> rules() {
            return Map.copyOf(rules);
        }
    }

    /** Lists whom to tell of an event of the command. */
    List<Notice> of(CaseEvent event) {
        return Optional.ofNullable(RULES.get(event.getClass()))
                .orElseThrow(() -> new IllegalStateException("Nobody decided who is told of a " + event.getClass()))
                .of(this, event);
    }

    private List<Notice> applicant(String template, Place place) {
        return readers.applicant(template, Optional.of(place));
    }

    /** Tells whoever can do a step that it waits; nobody where the same command has left it again. */
    private List<Notice> arrived(Place place) {
        List<Notice> notices = new ArrayList<>();
        for (StepVisit visit : after.work()) {
            if (visit.place().equals(place)) {
                boolean anew = visit.correction().isPresent();
                notices.addAll(readers.both(
                        anew ? "correction-asked" : "step-opened",
                        anew ? "correction-asked" : "step-asked",
                        Optional.of(place),
                        Readers.of(visit)));
            }
        }
        return notices;
    }

    /** Tells those who have work in the new version of an SOP and had none in the old one. */
    private List<Notice> migrated(CaseMigrated event) {
        List<Notice> notices = new ArrayList<>();
        for (StepVisit had : before.work()) {
            Place place = new Place(
                    event.moved().getOrDefault(had.place().path(), had.place().path()));
            after.work().stream().filter(visit -> visit.place().equals(place)).forEach(visit -> {
                List<String> others = new ArrayList<>(Readers.of(visit));
                others.removeAll(Readers.of(had));
                notices.addAll(readers.both("step-opened", "step-asked", Optional.of(place), others));
            });
        }
        return notices;
    }

    /** Tells the one who asks how it ended, and where it was ended early, those who had work in it. */
    private List<Notice> ended(CaseEnded event) {
        List<Notice> notices = new ArrayList<>(readers.receipt("case-ended"));
        if (event.by().isPresent()) {
            List<String> working = Stream.concat(
                            before.open().stream().flatMap(visit -> Readers.of(visit).stream()),
                            before.dispositions().stream().map(Disposition::to))
                    .toList();
            notices.addAll(readers.officials("case-stopped", Optional.empty(), working));
        }
        return notices;
    }

    /** Tells the one who asks that there is a result; where the same command ended the case, that is told with it. */
    private List<Notice> given() {
        boolean endedNow = before.ending().isEmpty() && after.ending().isPresent();
        return endedNow ? List.of() : readers.applicant("result-released", Optional.empty());
    }

    private List<Notice> assigned(StepAssigned event) {
        List<String> person =
                event.to().account().map(WorkStore::inboxOf).stream().toList();
        return readers.officials("step-assigned", Optional.of(event.place()), person);
    }

    /** Tells those who perform a step that it waits for them again, where somebody else gave it back for who held it. */
    private List<Notice> released(StepReleased event) {
        boolean byHolder = before.openAt(event.place())
                .flatMap(StepVisit::holder)
                .filter(event.by()::isSame)
                .isPresent();
        return byHolder ? List.of() : arrived(event.place());
    }

    /** Tells who asked for corrections once the last of them has come. */
    private List<Notice> corrected(CorrectionSubmitted event) {
        return before.openAt(event.place())
                .flatMap(StepVisit::correction)
                .map(Correction::asker)
                .flatMap(after::openAt)
                .filter(asker -> asker.stage() == Stage.OPEN)
                .map(asker -> readers.officials("correction-submitted", Optional.of(asker.place()), Readers.of(asker)))
                .orElse(List.of());
    }

    /** Tells those who were asked for corrections that these are no longer needed. */
    private List<Notice> recalled(ReturnRecalled event) {
        List<String> asked = before.open().stream()
                .filter(visit -> visit.correction()
                        .filter(correction -> correction.asker().equals(event.place()))
                        .isPresent())
                .flatMap(visit -> Readers.of(visit).stream())
                .toList();
        return readers.both("return-recalled", "return-recalled", Optional.empty(), asked);
    }

    private List<Notice> fired(TimerFired event) {
        String template = event.timer().kind().name().toLowerCase(Locale.ROOT);
        return readers.both(
                template, template, Optional.of(event.place()), event.timer().tell());
    }

    /** Tells the other side of what was said to it. */
    private List<Notice> said(CommentAdded event) {
        if (event.audience() == Audience.INTERNAL) {
            return List.of();
        }
        if (!readers.asking().contains(event.actor())) {
            return readers.applicant("comment-added", Optional.empty());
        }
        List<String> working = after.work().stream()
                .flatMap(visit -> Readers.of(visit).stream())
                .toList();
        return readers.officials("comment-received", Optional.empty(), working);
    }

    private List<Notice> disposed(Disposition disposition) {
        return readers.officials("disposition-given", Optional.empty(), List.of(disposition.to()));
    }

    /** Tells who gave a disposition that it was followed up. */
    private List<Notice> followed(DispositionFollowed event) {
        return before.dispositions().stream()
                .filter(disposition -> disposition.id() == event.id())
                .map(given -> given.by().account().map(WorkStore::inboxOf).orElse(given.from()))
                .flatMap(inbox -> readers.officials("disposition-followed", Optional.empty(), List.of(inbox)).stream())
                .toList();
    }
}
