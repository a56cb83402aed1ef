package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.OpenStep;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.documents.Attaching;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.cases.documents.Results;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.DocumentType;
import java.time.Instant;
import java.util.List;

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
                    .map(document -> attached(sop, state, document))
                    .orElseThrow();
        }
        if (!state.isRunning()) {
            return Rejected.because(Reason.NOT_NOW, Problem.error("", "case/ended", state.number()));
        }
        Attaching attaching = new Attaching(sop, state, by.actors());
        List<StepVisit> taking = attaching.visits(file.document());
        if (taking.isEmpty()) {
            return Rejected.because(Reason.NOT_YOURS, Problem.error("", "document/not-asked", file.document()));
        }
        List<StepVisit> asking = taking.stream()
                .filter(visit -> attaching.asks(visit, file.document(), at))
                .toList();
        if (asking.isEmpty()) {
            return notNeeded(type(sop, taking.get(0)));
        }
        return asking.stream()
                .filter(visit -> !visit.isHeldByAnother(by.person()))
                .findFirst()
                .map(visit -> attached(sop, state, type(sop, visit)))
                .orElseGet(() -> OpenStep.held(asking.get(0)));
    }

    private DocumentType type(Sop sop, StepVisit visit) {
        return sop.at(visit.place())
                .definition()
                .document(file.part().document())
                .orElseThrow();
    }

    private Decision notNeeded(DocumentType document) {
        return Rejected.because(
                Reason.INVALID,
                Problem.error(Pointers.of("documents", file.document()), "document/not-needed", document.name()));
    }

    private Decision attached(Sop sop, CaseState state, DocumentType document) {
        List<Problem> problems = DocumentRules.problemsOf(file, document);
        return problems.isEmpty() ? attached(sop, state) : new Rejected(Reason.INVALID, problems);
    }

    private Decision attached(Sop sop, CaseState state) {
        EventRecorder recorder = new EventRecorder(sop, state, at);
        recorder.attach(List.of(file));
        return recorder.accepted();
    }
}
