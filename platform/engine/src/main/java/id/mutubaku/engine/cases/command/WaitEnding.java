package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.OpenStep;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.StepData;
import id.mutubaku.engine.cases.command.StepWaiting.Brought;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The end of the wait of one step: what came is kept, and a step that it decides is completed.
 *
 * @param message that came; absent where somebody ends the wait by hand
 * @param filled the data that it brings, as its form judges them; absent where it brings none
 */
record WaitEnding(Instant at, Requester by, Optional<String> message, Brought brought, Optional<StepData> filled) {

    /** Refuses for all problems, or accepts what was recorded. */
    static Decision decided(EventRecorder recorder, List<Problem> problems) {
        return problems.isEmpty() ? recorder.accepted() : new Rejected(Reason.INVALID, problems);
    }

    /** Records it, and returns what is wrong with it. */
    List<Problem> into(EventRecorder recorder, Sop sop, OpenStep open) {
        Place place = open.visit().place();
        recorder.happen(new CaseEvent.WaitEnded(
                at, Optional.of(by.as(open.actor())), place, open.visit().visit(), message, brought.note()));
        open.step()
                .until()
                .flatMap(Step.Until::form)
                .ifPresent(form -> filled.ifPresent(
                        data -> recorder.happen(data.recorded(at, by.as(open.actor()), place.formKey(form)))));
        return brought.branch().isEmpty() ? List.of() : decide(recorder, sop, open);
    }

    private List<Problem> decide(EventRecorder recorder, Sop sop, OpenStep open) {
        if (open.step().until().filter(Step.Until::decides).isEmpty()) {
            return List.of(
                    Problem.error("/branch", "wait/undecided", open.visit().activity()));
        }
        StepVisit opened = recorder.state().openAt(open.visit().place()).orElseThrow();
        CompleteStep completion = new CompleteStep(
                at, by, opened.place(), brought.branch(), Optional.empty(), brought.note(), List.of(), PluginWork.NONE);
        return completion.into(recorder, sop, new OpenStep(open.run(), open.step(), opened, open.actor()));
    }
}
