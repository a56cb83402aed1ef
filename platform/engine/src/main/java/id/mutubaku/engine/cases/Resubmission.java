package id.mutubaku.engine.cases;

import com.fasterxml.jackson.core.JsonPointer;
import id.mutubaku.api.cases.AttachedDocument;
import id.mutubaku.api.cases.CaseEvent;
import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.Correction;
import id.mutubaku.api.cases.Correction.Change;
import id.mutubaku.api.cases.Correction.Mark;
import id.mutubaku.api.cases.StepVisit;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Brings back what was returned for correction: what was marked, and what a corrected answer asks for in addition. */
final class Resubmission {
    private final CompleteStep asked;
    private final OpenStep open;
    private final Correction correction;

    private Resubmission(CompleteStep asked, OpenStep open, Correction correction) {
        this.asked = asked;
        this.open = open;
        this.correction = correction;
    }

    static Resubmission of(CompleteStep asked, OpenStep open, Correction correction) {
        return new Resubmission(asked, open, correction);
    }

    Decision decide(Sop sop, CaseState state) {
        String form = open.step().form().map(asked.place()::formKey).orElse("");
        Map<String, Object> before = state.data().getOrDefault(form, Map.of());
        Map<String, Object> after = merged(before);
        List<Problem> problems = new ArrayList<>(notMarked(before));
        if (asked.data().isPresent()) {
            problems.addAll(StepForm.problems(open.run(), open.step(), after));
        }
        problems.addAll(DocumentRules.problemsOf(asked.files(), open.run().definition(), open.step()));
        if (!problems.isEmpty()) {
            return new Rejected(Reason.INVALID, problems);
        }
        Course course = new Course(sop, state, asked.at());
        course.attach(asked.files());
        if (!after.equals(before)) {
            course.happen(new CaseEvent.DataRecorded(asked.at(), asked.by().as(open.actor()), form, after));
        }
        StepVisit visit = open.visit();
        course.happen(new CaseEvent.CorrectionSubmitted(
                asked.at(),
                asked.by().as(open.actor()),
                open.actor(),
                asked.place(),
                visit.visit(),
                changes(form, before, after, state),
                course.used(visit)));
        return course.accepted();
    }

    /** Takes of what was given the marked fields, and those that the form asks for only since these were corrected. */
    private Map<String, Object> merged(Map<String, Object> before) {
        Map<String, Object> given = asked.data().orElse(Map.of());
        Set<String> marked = marked(Mark.Kind.FIELD);
        Map<String, Object> merged = taken(before, given, marked);
        Set<String> wanted = StepForm.problems(open.run(), open.step(), merged).stream()
                .map(problem -> JsonPointer.compile(problem.pointer()).tail())
                .filter(field -> field != null && !field.matches())
                .map(JsonPointer::getMatchingProperty)
                .filter(name -> !marked.contains(name))
                .collect(Collectors.toSet());
        return taken(merged, given, wanted);
    }

    private static Map<String, Object> taken(Map<String, Object> base, Map<String, Object> given, Set<String> names) {
        Map<String, Object> taken = new LinkedHashMap<>(base);
        for (String name : names) {
            if (given.containsKey(name)) {
                taken.put(name, given.get(name));
            } else {
                taken.remove(name);
            }
        }
        return taken;
    }

    /** Refuses other fields and files than those marked; one that is given back unchanged does no harm. */
    private List<Problem> notMarked(Map<String, Object> before) {
        Map<String, Object> after = merged(before);
        List<Problem> problems = new ArrayList<>();
        asked.data().orElse(Map.of()).forEach((name, value) -> {
            if (!Objects.equals(value, after.get(name))) {
                problems.add(Problem.error(Pointers.of("data", name), "correction/not-marked", name));
            }
        });
        Set<String> documents = marked(Mark.Kind.DOCUMENT);
        asked.files().stream()
                .map(AttachedDocument::document)
                .filter(document -> !documents.contains(document))
                .forEach(document -> problems.add(
                        Problem.error(Pointers.of("documents", document), "correction/not-marked", document)));
        return problems;
    }

    private Set<String> marked(Mark.Kind kind) {
        return correction.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(Mark::name)
                .collect(Collectors.toSet());
    }

    private List<Change> changes(String form, Map<String, Object> before, Map<String, Object> after, CaseState state) {
        List<Change> changes = new ArrayList<>();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new Change(
                        Mark.Kind.FIELD,
                        form,
                        name,
                        Optional.ofNullable(before.get(name)),
                        Optional.ofNullable(after.get(name))));
            }
        }
        for (AttachedDocument file : asked.files()) {
            Optional<Object> replaced =
                    Optional.ofNullable(state.documents().get(file.document())).map(AttachedDocument::content);
            changes.add(new Change(Mark.Kind.DOCUMENT, "", file.document(), replaced, Optional.of(file.content())));
        }
        return changes;
    }
}
