package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.Names;
import id.mutubaku.engine.cases.OpenStep;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import java.time.Instant;
import java.util.Optional;

/** The commands about who of several performers does a step. */
public sealed interface StepHolding extends CaseCommand {

    /** The command to take a step, so that nobody else does it too. */
    record Claim(Instant at, Requester by, Place place) implements StepHolding {
        @Override
        public Decision decide(Sop sop, CaseState state) {
            return OpenStep.mine(sop, state, place, Stage.OPEN, by, open -> {
                if (open.visit().holder().isPresent()) {
                    return Rejected.because(Reason.NOT_NOW, Problem.error("", "step/held-by-you"));
                }
                if (!StepHolding.canHold(sop, by.person(), open.actor())) {
                    return Rejected.because(Reason.NOT_NOW, Problem.error("", "step/nobody-else"));
                }
                EventRecorder recorder = new EventRecorder(sop, state, at);
                recorder.happen(new CaseEvent.StepClaimed(
                        at, by.as(open.actor()), place, open.visit().visit()));
                return recorder.accepted();
            });
        }
    }

    /** The command to give a step back to all who perform it. */
    record Release(Instant at, Requester by, Place place) implements StepHolding {
        @Override
        public Decision decide(Sop sop, CaseState state) {
            return OpenStep.mine(sop, state, place, Stage.OPEN, by, open -> {
                if (open.visit().holder().isEmpty()) {
                    return Rejected.because(Reason.NOT_NOW, Problem.error("", "step/not-held"));
                }
                EventRecorder recorder = new EventRecorder(sop, state, at);
                recorder.happen(new CaseEvent.StepReleased(
                        at, by.as(open.actor()), place, open.visit().visit()));
                return recorder.accepted();
            });
        }
    }

    /**
     * The command to take a step from who holds it and give it back to all who perform it: the holder has left. Nobody may
     * ask this of a case by themselves; whoever cares for the posts does.
     */
    record TakeBack(Instant at, Requester by, Place place) implements StepHolding {
        @Override
        public Decision decide(Sop sop, CaseState state) {
            return OpenStep.of(sop, state, place, Stage.OPEN, by, open -> {
                if (open.visit().holder().isEmpty()) {
                    return Rejected.because(Reason.NOT_NOW, Problem.error("", "step/not-held"));
                }
                EventRecorder recorder = new EventRecorder(sop, state, at);
                recorder.happen(new CaseEvent.StepReleased(
                        at, by.person(), place, open.visit().visit()));
                return recorder.accepted();
            });
        }
    }

    /**
     * The command to hand a step to a person, also one that somebody else holds: a colleague on leave does not stop a case.
     *
     * @param to who is to do it, with the actors that they are
     * @param note why, or what to mind
     */
    record Assign(Instant at, Requester by, Place place, Requester to, Optional<String> note) implements StepHolding {
        public Assign {
            note = note.map(String::strip).filter(text -> !text.isEmpty());
        }

        @Override
        public Decision decide(Sop sop, CaseState state) {
            return OpenStep.of(sop, state, place, Stage.OPEN, by, open -> {
                StepVisit visit = open.visit();
                Optional<String> actor = to.among(visit.performers());
                if (actor.isEmpty()) {
                    String performers = Names.ofPerformers(open.run(), open.step());
                    return Rejected.because(
                            Reason.INVALID,
                            Problem.error("/to", "step/not-theirs", to.person().name(), performers));
                }
                if (!StepHolding.canHold(sop, to.person(), actor.get())) {
                    return Rejected.because(Reason.INVALID, Problem.error("/to", "step/nobody-else"));
                }
                if (visit.holder().filter(to.person()::isSame).isPresent()) {
                    return Rejected.because(
                            Reason.NOT_NOW,
                            Problem.error(
                                    "/to",
                                    "step/held",
                                    visit.activity(),
                                    to.person().name()));
                }
                EventRecorder recorder = new EventRecorder(sop, state, at);
                recorder.happen(new CaseEvent.StepAssigned(
                        at, by.as(open.actor()), place, visit.visit(), to.as(actor.get()), note));
                return recorder.accepted();
            });
        }
    }

    /**
     * Tells whether somebody can hold a step. An applicant need not, since nobody else acts as the applicant, and must
     * not: they may come back with the tracking code, as nobody who is known.
     */
    private static boolean canHold(Sop sop, Person person, String actor) {
        return person.account().isPresent() && !sop.isApplicant(actor);
    }
}
