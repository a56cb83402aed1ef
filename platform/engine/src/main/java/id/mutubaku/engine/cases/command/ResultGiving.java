package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.Names;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.cases.documents.Results;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.GivenResult;
import id.mutubaku.model.definition.DocumentType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The commands that give who asks what came of a case, also after it has ended. */
public sealed interface ResultGiving extends CaseCommand {

    /** Returns the id of the document that is given. */
    String document();

    /** Returns who gives it. */
    Requester by();

    /**
     * The command to release a document to who asks.
     *
     * @param signed the signed file, where it is to take the place of the one that is there
     */
    record Release(Instant at, Requester by, String document, Optional<AttachedDocument> signed)
            implements ResultGiving {

        @Override
        public Decision decide(Sop sop, CaseState state) {
            Results results = new Results(sop, state);
            return ResultGiving.decide(
                    this, results, results.releasing(document), (type, actor) -> release(results, type, actor));
        }

        private Decision release(Results results, DocumentType type, String actor) {
            if (results.isInWork(document)) {
                return Rejected.because(Reason.NOT_NOW, Problem.error("", "result/in-work", type.name()));
            }
            List<Problem> problems =
                    signed.map(file -> DocumentRules.problemsOf(file, type)).orElse(List.of());
            if (!problems.isEmpty()) {
                return new Rejected(Reason.INVALID, problems);
            }
            List<AttachedDocument> files =
                    signed.map(List::of).orElseGet(() -> results.state().files(document));
            if (files.isEmpty()) {
                return Rejected.because(Reason.NOT_NOW, Problem.error("", "result/no-file", type.name()));
            }
            if (files.stream().allMatch(results::isGiven)) {
                return Rejected.because(Reason.NOT_NOW, Problem.error("", "result/released", type.name()));
            }
            EventRecorder recorder = new EventRecorder(results.sop(), results.state(), at);
            recorder.attach(signed.stream().toList());
            files.stream()
                    .filter(file -> !results.isGiven(file))
                    .map(file -> new CaseEvent.DocumentReleased(at, by.as(actor), actor, file, type.given()))
                    .forEach(recorder::happen);
            return recorder.accepted();
        }
    }

    /**
     * The command to put on record that a result was handed over on paper.
     *
     * @param receiver who signs for it
     */
    record HandOver(Instant at, Requester by, String document, String receiver) implements ResultGiving {
        public HandOver {
            receiver = receiver.strip();
        }

        @Override
        public Decision decide(Sop sop, CaseState state) {
            Results results = new Results(sop, state);
            return ResultGiving.decide(
                    this, results, results.handingOver(), (type, actor) -> handOver(results, type, actor));
        }

        private Decision handOver(Results results, DocumentType type, String actor) {
            Optional<GivenResult> given = results.given(document);
            if (given.isEmpty()) {
                return Rejected.because(Reason.NOT_NOW, Problem.error("", "result/not-released", type.name()));
            }
            if (given.get().handedOver().isPresent()) {
                return Rejected.because(
                        Reason.NOT_NOW,
                        Problem.error(
                                "",
                                "result/handed-over",
                                type.name(),
                                given.get().handedOver().get().receiver()));
            }
            if (receiver.isEmpty()) {
                return Rejected.because(Reason.INVALID, Problem.error("/receiver", "result/no-receiver"));
            }
            EventRecorder recorder = new EventRecorder(results.sop(), results.state(), at);
            recorder.happen(new CaseEvent.ResultHandedOver(at, by.as(actor), actor, document, receiver));
            return recorder.accepted();
        }
    }

    private static Decision decide(
            ResultGiving command,
            Results results,
            List<String> offices,
            BiFunction<DocumentType, String, Decision> then) {
        Optional<DocumentType> type = results.find(command.document());
        Optional<String> actor = command.by().among(offices);
        if (type.isEmpty()) {
            boolean official = command.by().among(results.handingOver()).isPresent();
            return official
                    ? Rejected.because(Reason.INVALID, Problem.error("", "result/none", command.document()))
                    : Rejected.because(Reason.NOT_YOURS, Problem.error("", "step/closed-to-you"));
        }
        return actor.isEmpty()
                ? Rejected.because(
                        Reason.NOT_YOURS,
                        Problem.error("", "result/not-yours", type.get().name(), Names.of(results.sop(), offices)))
                : then.apply(type.get(), actor.get());
    }
}
