package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.OpenStep;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.clock.Reckoning;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.StepVisit.Wait;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The commands about the time of steps. */
public sealed interface StepTime extends CaseCommand {

    /** The command to stop the clock of a step. */
    record Pause(Instant at, Requester by, Place place, String reason) implements StepTime {
        public Pause {
            reason = reason.strip();
        }

        @Override
        public Decision decide(Sop sop, CaseState state) {
            return OpenStep.mine(sop, state, place, Stage.OPEN, by, open -> {
                if (!sop.isOfficial(open.visit().performers())) {
                    return Rejected.because(Reason.NOT_NOW, Problem.error("", "step/no-clock"));
                }
                if (open.visit().pause().isPresent()) {
                    return Rejected.because(Reason.NOT_NOW, Problem.error("", "step/paused"));
                }
                if (reason.isEmpty()) {
                    return Rejected.because(Reason.INVALID, Problem.error("/reason", "reason/missing"));
                }
                EventRecorder recorder = new EventRecorder(sop, state, at);
                recorder.stopClock(open.visit(), open.actor());
                recorder.happen(new CaseEvent.StepPaused(
                        at, by.as(open.actor()), place, open.visit().visit(), reason));
                return recorder.accepted();
            });
        }
    }

    /** The command to let the clock of a step run again. */
    record Resume(Instant at, Requester by, Place place) implements StepTime {
        @Override
        public Decision decide(Sop sop, CaseState state) {
            return OpenStep.mine(sop, state, place, Stage.OPEN, by, open -> {
                if (open.visit().pause().isEmpty()) {
                    return Rejected.because(Reason.NOT_NOW, Problem.error("", "step/not-paused"));
                }
                EventRecorder recorder = new EventRecorder(sop, state, at);
                recorder.happen(new CaseEvent.StepResumed(
                        at, by.as(open.actor()), place, open.visit().visit()));
                return recorder.accepted();
            });
        }
    }

    /** The call to let everything happen whose time has come: days that steps wait for, reminders, escalations. */
    record Wake(Instant at) implements StepTime {
        @Override
        public Decision decide(Sop sop, CaseState state) {
            EventRecorder recorder = new EventRecorder(sop, state, at);
            for (StepVisit visit : state.open()) {
                if (visit.awaiting().flatMap(Wait::until).filter(this::hasCome).isPresent()) {
                    recorder.happen(new CaseEvent.WaitEnded(
                            at, Optional.empty(), visit.place(), visit.visit(), Optional.empty(), Optional.empty()));
                }
                visit.timers().stream()
                        .filter(timer -> visit.due().isPresent()
                                && timer.at().filter(this::hasCome).isPresent())
                        .map(timer -> new CaseEvent.TimerFired(at, visit.place(), visit.visit(), timer))
                        .forEach(recorder::happen);
            }
            Decision.Accepted accepted = recorder.accepted();
            return accepted.events().isEmpty()
                    ? Rejected.because(Reason.NOT_NOW, Problem.error("", "case/nothing-due", state.number()))
                    : accepted;
        }

        private boolean hasCome(Instant time) {
            return !time.isAfter(at);
        }
    }

    /**
     * The command to reckon due dates anew after the calendar has changed, as {@link Reckoning} says.
     *
     * @param calendars those by which due dates were reckoned, by identity
     */
    record Reckon(Instant at, Person by, Map<String, OfficeTime> calendars) implements StepTime {
        public Reckon {
            calendars = Map.copyOf(calendars);
        }

        @Override
        public Decision decide(Sop sop, CaseState state) {
            EventRecorder recorder = new EventRecorder(sop, state, at);
            state.open().stream()
                    .filter(visit -> visit.clock().runs() || visit.stage() == Stage.WAITING)
                    .flatMap(visit -> changed(sop, state, visit).stream())
                    .forEach(recorder::happen);
            Decision.Accepted accepted = recorder.accepted();
            return accepted.events().isEmpty()
                    ? Rejected.because(Reason.NOT_NOW, Problem.error("", "case/due-unchanged", state.number()))
                    : accepted;
        }

        private Optional<CaseEvent> changed(Sop sop, CaseState state, StepVisit visit) {
            String calendar = sop.officeTime().calendar();
            return visit.clock()
                    .calendar()
                    .filter(identity -> !identity.equals(calendar))
                    .map(identity -> Reckoning.of(sop, state, visit, Optional.ofNullable(calendars.get(identity)), at))
                    .filter(now ->
                            !now.due().equals(visit.due()) || !now.timers().equals(visit.timers()))
                    .map(now -> new CaseEvent.DueChanged(
                            at, by, visit.place(), visit.visit(), visit.due(), now.due(), calendar, now.timers()));
        }
    }
}
