package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.OpenStep;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.access.Returnable;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The commands about the correction of what was filled in or attached in earlier steps. */
public sealed interface StepReturning extends CaseCommand {

    /**
     * The command to return what is wrong to those who filled it in; the step waits until all of it has come back.
     *
     * @param marks what is to be corrected, each an answer or a file that stands in the case
     * @param note what is said about all of it; needed where a mark has no remark
     */
    record Return(Instant at, Requester by, Place place, List<Mark> marks, Optional<String> note)
            implements StepReturning {
        public Return {
            marks = marks.stream()
                    .map(mark -> new Mark(
                            mark.kind(), mark.form(), mark.name(), mark.remark().strip()))
                    .toList();
            note = note.map(String::strip).filter(text -> !text.isEmpty());
        }

        @Override
        public Decision decide(Sop sop, CaseState state) {
            return OpenStep.mine(sop, state, place, Stage.OPEN, by, open -> {
                if (sop.isApplicant(open.actor())) {
                    return Rejected.because(Reason.NOT_YOURS, Problem.error("", "return/by-applicant"));
                }
                if (open.visit().correction().isPresent()) {
                    return Rejected.because(Reason.NOT_NOW, Problem.error("", "return/of-correction"));
                }
                Map<Place, List<Mark>> places = new LinkedHashMap<>();
                List<Problem> problems = problems(new Returnable(sop, state), places);
                return problems.isEmpty() ? returned(sop, state, open, places) : new Rejected(Reason.INVALID, problems);
            });
        }

        private List<Problem> problems(Returnable returnable, Map<Place, List<Mark>> places) {
            List<Problem> problems = new ArrayList<>();
            if (marks.isEmpty()) {
                problems.add(Problem.error("/marks", "return/no-marks"));
            }
            for (int index = 0; index < marks.size(); index++) {
                Mark mark = marks.get(index);
                String pointer = Pointers.of("marks", String.valueOf(index));
                Optional<Place> origin = returnable.origin(mark).filter(from -> !from.equals(place));
                if (origin.isEmpty()) {
                    problems.add(Problem.error(pointer, "return/unknown", mark.name()));
                    continue;
                }
                if (mark.remark().isEmpty() && note.isEmpty()) {
                    problems.add(Problem.error(pointer, "return/no-remark", returnable.name(mark)));
                }
                places.computeIfAbsent(origin.get(), each -> new ArrayList<>()).add(mark);
            }
            return problems;
        }

        private Decision returned(Sop sop, CaseState state, OpenStep open, Map<Place, List<Mark>> places) {
            Person person = by.as(open.actor());
            EventRecorder recorder = new EventRecorder(sop, state, at);
            recorder.stopClock(open.visit(), open.actor());
            recorder.happen(new CaseEvent.StepReturned(
                    at, person, open.actor(), place, open.visit().visit(), note, marks));
            places.forEach((origin, marked) -> recorder.askCorrection(
                    origin, new Correction(place, person, note.orElse(""), marked, files(state, marked))));
            return recorder.accepted();
        }

        private static Map<String, String> files(CaseState state, List<Mark> marked) {
            Map<String, String> files = new TreeMap<>();
            for (Mark mark : marked) {
                if (mark.kind() == Mark.Kind.DOCUMENT) {
                    state.files(mark.name()).forEach(file -> files.put(file.document(), file.content()));
                }
            }
            return files;
        }
    }

    /** The command to wait no longer for a correction, and to go on with what is there. */
    record Recall(Instant at, Requester by, Place place, String reason) implements StepReturning {
        public Recall {
            reason = reason.strip();
        }

        @Override
        public Decision decide(Sop sop, CaseState state) {
            return OpenStep.mine(sop, state, place, Stage.RETURNED, by, open -> {
                if (reason.isEmpty()) {
                    return Rejected.because(Reason.INVALID, Problem.error("/reason", "reason/missing"));
                }
                EventRecorder recorder = new EventRecorder(sop, state, at);
                recorder.recall(open.visit(), Optional.of(by.as(open.actor())), reason);
                return recorder.accepted();
            });
        }
    }
}
