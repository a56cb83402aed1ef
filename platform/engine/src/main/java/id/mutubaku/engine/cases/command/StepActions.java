package id.mutubaku.engine.cases.command;

import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.PendingAction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The commands that put on record what became of an action of a plugin; a case may have ended in the meantime. */
public sealed interface StepActions extends CaseCommand {

    /** Returns which action it is about. */
    PendingAction action();

    /** Says what happens with an action that is still to be done. */
    Decision settle(Sop sop, CaseState state);

    @Override
    default Decision decide(Sop sop, CaseState state) {
        return state.actions().contains(action())
                ? settle(sop, state)
                : Rejected.because(
                        Reason.NOT_NOW, Problem.error("", "action/settled", action().title(), state.number()));
    }

    /**
     * The outcome of what a plugin did.
     *
     * @param version of the plugin
     * @param files that the plugin made, already kept
     */
    record Keep(
            Instant at,
            PendingAction action,
            String version,
            Text sentence,
            List<Outcome.Fact> facts,
            List<AttachedDocument> files)
            implements StepActions {
        public Keep {
            facts = List.copyOf(facts);
            files = List.copyOf(files);
        }

        @Override
        public Decision settle(Sop sop, CaseState state) {
            if (sop.find(action.place()).isEmpty()) {
                return Rejected.because(
                        Reason.NOT_NOW, Problem.error("", "action/step-gone", action.title(), state.number()));
            }
            List<Problem> problems =
                    DocumentRules.problemsOf(files, sop.at(action.place()).definition());
            if (!problems.isEmpty()) {
                return new Rejected(Reason.INVALID, problems);
            }
            EventRecorder recorder = new EventRecorder(sop, state, at);
            recorder.attach(files);
            String performer = sop.step(action.place()).performers().get(0);
            files.forEach(file -> recorder.give(List.of(file.part().document()), file.by(), performer));
            recorder.happen(new CaseEvent.ActionDone(at, action, version, sentence, facts));
            return recorder.accepted();
        }
    }

    /**
     * The decision to leave an action undone.
     *
     * @param by who decides so
     * @param reason why; one is needed
     */
    record Leave(Instant at, PendingAction action, Person by, String reason) implements StepActions {
        public Leave {
            reason = reason.strip();
        }

        @Override
        public Decision settle(Sop sop, CaseState state) {
            if (reason.isEmpty()) {
                return Rejected.because(
                        Reason.INVALID, Problem.error("/reason", "action/reason-missing", action.title()));
            }
            EventRecorder recorder = new EventRecorder(sop, state, at);
            recorder.happen(new CaseEvent.ActionLeft(at, action, Optional.of(by), Text.of(reason)));
            return recorder.accepted();
        }
    }
}
