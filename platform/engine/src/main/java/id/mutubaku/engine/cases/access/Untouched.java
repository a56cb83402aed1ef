package id.mutubaku.engine.cases.access;

import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.cases.JsonData;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was sent back for correction, by marks or by a decision, and is about to be sent again as it was. */
public record Untouched(Sop sop, CaseState state, StepVisit visit) {

    /**
     * Returns a problem that names what is as it was, for who sends it to think again; nothing is wrong with it.
     *
     * @param given the answers; absent where there are none
     * @param files documents for which there is a new file
     */
    public List<Problem> problems(Optional<Map<String, Object>> given, Set<String> files) {
        Map<String, Object> answers = given.map(JsonData::copyOf).orElseGet(this::standing);
        List<String> names = visit.correction()
                .map(correction -> marked(correction, answers, files))
                .orElseGet(() -> isSentBack() && isUnchanged(answers, files) ? List.of(visit.activity()) : List.of());
        return names.isEmpty()
                ? List.of()
                : List.of(Problem.error("", "correction/untouched", String.join(", ", names)));
    }

    private List<String> marked(Correction correction, Map<String, Object> answers, Set<String> files) {
        Returnable names = new Returnable(sop, state);
        return correction.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.FIELD
                        ? Objects.equals(answers.get(mark.name()), standing().get(mark.name()))
                        : files.stream().map(FilePart::documentOf).noneMatch(mark.name()::equals)
                                && isSameFile(correction, mark.name()))
                .map(names::name)
                .toList();
    }

    private boolean isSameFile(Correction correction, String document) {
        Set<String> before = correction.files().entrySet().stream()
                .filter(file -> FilePart.documentOf(file.getKey()).equals(document))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return state.files(document).stream()
                .map(AttachedDocument::content)
                .collect(Collectors.toSet())
                .equals(before);
    }

    /** Tells whether a decision led back here, where something can be changed. */
    private boolean isSentBack() {
        Step step = sop.step(visit.place());
        return visit.reason().isPresent()
                && visit.visit() > 1
                && !step.isDecision()
                && (step.form().isPresent() || !documents().isEmpty());
    }

    private boolean isUnchanged(Map<String, Object> answers, Set<String> files) {
        boolean attached = documents().stream()
                .flatMap(document -> state.files(document).stream())
                .anyMatch(file -> !file.attachedAt().isBefore(visit.openedAt()));
        return files.isEmpty() && !attached && answers.equals(standing());
    }

    private Set<String> documents() {
        return DocumentRules.askedAt(sop.at(visit.place()).definition(), sop.step(visit.place()))
                .map(asked -> asked.document().id())
                .collect(Collectors.toSet());
    }

    private Map<String, Object> standing() {
        return sop.step(visit.place())
                .form()
                .map(visit.place()::formKey)
                .map(key -> state.data().getOrDefault(key, Map.of()))
                .orElse(Map.of());
    }
}
