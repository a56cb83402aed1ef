package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.OpenStep;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.StepData;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.JsonData;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.StepVisit.Wait;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands that end the wait of a step. */
public sealed interface StepWaiting extends CaseCommand {

    /**
     * The things that come with the end of a wait.
     *
     * @param branch that is taken, where the step decides by what it waits for
     * @param data of the form that the message brings
     * @param note what is said with it
     */
    record Brought(Optional<String> branch, Optional<Map<String, Object>> data, Optional<String> note) {
        /** Nothing but that the wait is over. */
        public static final Brought NOTHING = new Brought(Optional.empty(), Optional.empty(), Optional.empty());

        public Brought {
            data = data.map(JsonData::copyOf);
            note = note.map(String::strip).filter(text -> !text.isEmpty());
        }
    }

    /**
     * The command to open a waiting step by hand, before the day or the message comes; where a message decides, with
     * the branch that came on another way.
     */
    record EndWait(Instant at, Requester by, Place place, String reason, Optional<String> branch)
            implements StepWaiting {
        public EndWait {
            reason = reason.strip();
            branch = branch.filter(chosen -> !chosen.isEmpty());
        }

        @Override
        public Decision decide(Sop sop, CaseState state) {
            return OpenStep.mine(sop, state, place, Stage.WAITING, by, open -> {
                if (reason.isEmpty()) {
                    return Rejected.because(Reason.INVALID, Problem.error("/reason", "reason/missing"));
                }
                EventRecorder recorder = new EventRecorder(sop, state, at);
                Brought brought = new Brought(branch, Optional.empty(), Optional.of(reason));
                return WaitEnding.decided(
                        recorder,
                        new WaitEnding(at, by, Optional.empty(), brought, Optional.empty()).into(recorder, sop, open));
            });
        }
    }

    /**
     * The arrival of a message for which a step waits; the actor from whom it is awaited may bring it, and any who takes
     * part in that step.
     */
    record Receive(Instant at, Requester by, String message, Brought brought) implements StepWaiting {
        @Override
        public Decision decide(Sop sop, CaseState state) {
            List<StepVisit> waiting = state.open().stream()
                    .filter(visit -> visit.awaiting()
                            .flatMap(Wait::message)
                            .filter(message::equals)
                            .isPresent())
                    .toList();
            if (waiting.isEmpty()) {
                return Rejected.because(Reason.NOT_NOW, Problem.error("", "wait/not-expected", message));
            }
            EventRecorder recorder = new EventRecorder(sop, state, at);
            List<Problem> problems = new ArrayList<>();
            for (StepVisit visit : waiting) {
                Step step = sop.step(visit.place());
                Optional<String> actor = by.among(step.senders());
                if (actor.isEmpty()) {
                    return Rejected.because(Reason.NOT_YOURS, Problem.error("", "wait/not-yours", message));
                }
                OpenStep open = new OpenStep(sop.at(visit.place()), step, visit, actor.get());
                FormContext context = sop.formContext(new CaseMoment(visit.place(), state, at));
                StepData filled = StepData.ofMessage(open, brought.data().orElse(Map.of()), context);
                problems.addAll(filled.problems());
                problems.addAll(missingBranch(step));
                problems.addAll(missingFiles(sop, visit, state));
                Optional<StepData> counting = brought.data().map(given -> filled);
                problems.addAll(
                        new WaitEnding(at, by, Optional.of(message), brought, counting).into(recorder, sop, open));
            }
            return WaitEnding.decided(recorder, problems);
        }

        private static List<Problem> missingFiles(Sop sop, StepVisit visit, CaseState state) {
            SopDefinition definition = sop.at(visit.place()).definition();
            return DocumentRules.broughtTo(definition, sop.step(visit.place()))
                    .filter(asked -> !asked.optional())
                    .map(DocumentRules.Asked::document)
                    .filter(document -> state.files(document.id()).stream()
                            .allMatch(file -> file.attachedAt().isBefore(visit.openedAt())))
                    .map(DocumentRules::missing)
                    .toList();
        }

        private List<Problem> missingBranch(Step step) {
            boolean decides = step.until().filter(Step.Until::decides).isPresent();
            return decides && brought.branch().isEmpty() ? BranchChoice.problems(step, brought.branch()) : List.of();
        }
    }
}
