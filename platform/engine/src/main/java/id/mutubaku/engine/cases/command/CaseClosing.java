package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.definition.End;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The commands that end a case before its SOP does. */
public sealed interface CaseClosing extends CaseCommand {

    /** Id of the end to which an applicant brings a case by cancelling it. */
    String CANCELLED = "dibatalkan-pemohon";

    /** Id of the end to which an office brings a case by closing it. */
    String CLOSED = "ditutup-kantor";

    /** The cancelling of a case, as the applicant. */
    record Cancel(Instant at, Requester by, String reason) implements CaseClosing {
        @Override
        public Decision decide(Sop sop, CaseState state) {
            Optional<String> actor = by.among(List.copyOf(sop.applicants()));
            return CaseClosing.end(sop, state, at, actor.map(by::as), reason, CANCELLED, "Dibatalkan oleh pemohon");
        }
    }

    /** The closing of a case, as an official who has it; as any official of the SOP while nobody in the office has it. */
    record Close(Instant at, Requester by, String reason) implements CaseClosing {
        @Override
        public Decision decide(Sop sop, CaseState state) {
            List<String> offices = sop.actors().stream()
                    .filter(actor -> sop.isOfficial(List.of(actor)))
                    .toList();
            List<String> having = offices.stream()
                    .filter(actor -> state.open().stream()
                            .anyMatch(visit -> visit.performers().contains(actor)))
                    .toList();
            Optional<String> actor = by.among(having.isEmpty() ? offices : having);
            return CaseClosing.end(sop, state, at, actor.map(by::as), reason, CLOSED, "Ditutup oleh kantor");
        }
    }

    private static Decision end(
            Sop sop, CaseState state, Instant at, Optional<Person> by, String reason, String end, String title) {
        if (!state.isRunning()) {
            return Rejected.because(Reason.NOT_NOW, Problem.error("", "case/ended", state.number()));
        }
        if (by.isEmpty()) {
            return Rejected.because(Reason.NOT_YOURS, Problem.error("", "case/not-yours-to-end"));
        }
        if (reason.isBlank()) {
            return Rejected.because(Reason.INVALID, Problem.error("/reason", "reason/missing"));
        }
        CaseEnding ending = new CaseEnding(end, End.Kind.CANCELLED, title, Optional.of(reason.strip()), at);
        EventRecorder recorder = new EventRecorder(sop, state, at);
        recorder.end(ending, by);
        return recorder.accepted();
    }
}
