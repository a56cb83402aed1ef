package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.OpenStep;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.cases.documents.Results;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The command to attach a file to a case, for a step that the person can complete now, or in place of a result's file.
 *
 * @param at when
 * @param by who
 * @param file what
 */
public record AttachDocument(Instant at, Requester by, AttachedDocument file) implements CaseCommand {

    @Override
    public Decision decide(Sop sop, CaseState state) {
        Results results = new Results(sop, state);
        if (results.mayReplace(file.document(), by.actors())) {
            return results.find(file.document())
                    .map(document -> DocumentRules.problemsOf(file, document))
                    .filter(problems -> !problems.isEmpty())
                    .<Decision>map(problems -> new Rejected(Reason.INVALID, problems))
                    .orElseGet(() -> attached(sop, state));
        }
        if (!state.isRunning()) {
            return Rejected.because(Reason.NOT_NOW, Problem.error("", "case/ended", state.number()));
        }
        List<StepVisit> asking = state.work().stream()
                .filter(visit -> by.among(visit.performers()).isPresent())
                .filter(visit -> asks(sop, visit))
                .toList();
        if (asking.isEmpty()) {
            return Rejected.because(Reason.NOT_YOURS, Problem.error("", "document/not-asked", file.document()));
        }
        Optional<StepVisit> free = asking.stream()
                .filter(visit -> !visit.isHeldByAnother(by.person()))
                .findFirst();
        if (free.isEmpty()) {
            return OpenStep.held(asking.get(0));
        }
        SopDefinition definition = sop.at(free.get().place()).definition();
        Step step = sop.step(free.get().place());
        List<Problem> problems = DocumentRules.problemsOf(List.of(file), definition, step);
        if (!problems.isEmpty()) {
            return new Rejected(Reason.INVALID, problems);
        }
        return attached(sop, state);
    }

    private Decision attached(Sop sop, CaseState state) {
        EventRecorder recorder = new EventRecorder(sop, state, at);
        recorder.attach(List.of(file));
        return recorder.accepted();
    }

    /** Tells whether a visit takes the document: where it is for a correction, only what is marked. */
    private boolean asks(Sop sop, StepVisit visit) {
        boolean corrected = visit.correction()
                .map(correction -> correction
                        .marked(Mark.Kind.DOCUMENT)
                        .contains(file.part().document()))
                .orElse(true);
        return corrected
                && DocumentRules.askedAt(sop.at(visit.place()).definition(), sop.step(visit.place()))
                        .anyMatch(asked ->
                                asked.document().id().equals(file.part().document()));
    }
}
