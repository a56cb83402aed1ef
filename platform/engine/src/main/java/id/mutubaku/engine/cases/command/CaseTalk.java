package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Disposition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The commands that say something about a case, beside its steps. */
public sealed interface CaseTalk extends CaseCommand {

    /**
     * A comment; that of an applicant is for both sides, whatever was asked.
     *
     * @param audience who may read it
     */
    record Comment(Instant at, Requester by, String text, Audience audience) implements CaseTalk {
        public Comment {
            text = text.strip();
        }

        @Override
        public Decision decide(Sop sop, CaseState state) {
            Optional<String> actor = CaseTalk.actor(sop, by, each -> !sop.isApplicant(each))
                    .or(() -> CaseTalk.actor(sop, by, each -> true));
            if (actor.isEmpty()) {
                return Rejected.because(Reason.NOT_YOURS, Problem.error("", "step/closed-to-you"));
            }
            if (text.isEmpty()) {
                return Rejected.because(Reason.INVALID, Problem.error("/text", "comment/empty"));
            }
            Audience readers = sop.isApplicant(actor.get()) ? Audience.APPLICANT : audience;
            EventRecorder recorder = new EventRecorder(sop, state, at);
            recorder.happen(new CaseEvent.CommentAdded(at, by.as(actor.get()), actor.get(), text, readers));
            return recorder.accepted();
        }
    }

    /**
     * An instruction from one official to another (<em>disposisi</em>).
     *
     * @param to actor who is to follow it up, an office of the SOP
     * @param due until when; not before now
     */
    record Dispose(
            Instant at, Requester by, String to, String instruction, Disposition.Nature nature, Optional<Instant> due)
            implements CaseTalk {
        public Dispose {
            instruction = instruction.strip();
        }

        @Override
        public Decision decide(Sop sop, CaseState state) {
            Optional<String> from = CaseTalk.actor(sop, by, actor -> sop.isOfficial(List.of(actor)));
            if (from.isEmpty()) {
                return Rejected.because(Reason.NOT_YOURS, Problem.error("", "step/closed-to-you"));
            }
            if (!state.isRunning()) {
                return Rejected.because(Reason.NOT_NOW, Problem.error("", "case/ended", state.number()));
            }
            List<Problem> problems = problems(sop);
            if (!problems.isEmpty()) {
                return new Rejected(Reason.INVALID, problems);
            }
            EventRecorder recorder = new EventRecorder(sop, state, at);
            recorder.happen(new CaseEvent.DispositionGiven(
                    at,
                    new Disposition(
                            (int) state.version() + 1,
                            from.get(),
                            by.as(from.get()),
                            to,
                            instruction,
                            nature,
                            due,
                            at)));
            return recorder.accepted();
        }

        private List<Problem> problems(Sop sop) {
            List<Problem> problems = new ArrayList<>();
            if (!sop.isOfficial(List.of(to))) {
                problems.add(Problem.error("/to", "disposition/unknown-actor"));
            }
            if (instruction.isEmpty()) {
                problems.add(Problem.error("/instruction", "disposition/empty"));
            }
            if (due.filter(at::isAfter).isPresent()) {
                problems.add(Problem.error("/due", "disposition/past"));
            }
            return problems;
        }
    }

    /** The report of how a disposition was followed up (<em>tindak lanjut</em>). */
    record FollowUp(Instant at, Requester by, int id, String note) implements CaseTalk {
        public FollowUp {
            note = note.strip();
        }

        @Override
        public Decision decide(Sop sop, CaseState state) {
            Optional<Disposition> disposition = state.dispositions().stream()
                    .filter(each -> each.id() == id)
                    .findFirst();
            if (disposition.isEmpty() || !mayKnow(sop, disposition.get())) {
                return Rejected.because(Reason.NOT_NOW, Problem.error("", "disposition/not-open", String.valueOf(id)));
            }
            String to = disposition.get().to();
            if (by.among(List.of(to)).isEmpty()) {
                return Rejected.because(Reason.NOT_YOURS, Problem.error("", "step/closed-to-you"));
            }
            if (note.isEmpty()) {
                return Rejected.because(Reason.INVALID, Problem.error("/note", "disposition/no-note"));
            }
            EventRecorder recorder = new EventRecorder(sop, state, at);
            recorder.happen(new CaseEvent.DispositionFollowed(at, by.as(to), id, note));
            return recorder.accepted();
        }

        /** Dispositions are for officials, a confidential one for its two sides; to others it is as one that is not there. */
        private boolean mayKnow(Sop sop, Disposition disposition) {
            return CaseTalk.actor(sop, by, each -> !sop.isApplicant(each)).isPresent()
                    && (disposition.nature() != Disposition.Nature.CONFIDENTIAL
                            || by.among(List.of(disposition.from(), disposition.to()))
                                    .isPresent());
        }
    }

    /** Returns as whom of such actors of the case somebody speaks: the first, their own posts before others'. */
    private static Optional<String> actor(Sop sop, Requester by, Predicate<String> such) {
        return by.among(sop.actors().stream().filter(such).toList());
    }
}
