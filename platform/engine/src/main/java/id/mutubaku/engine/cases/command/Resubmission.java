package id.mutubaku.engine.cases.command;

import com.fasterxml.jackson.core.JsonPointer;
import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.OpenStep;
import id.mutubaku.engine.cases.StepData;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Correction.Change;
import id.mutubaku.model.cases.work.Correction.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The return of what was sent back for correction: what was marked, and what a corrected answer asks for in addition. */
record Resubmission(CompleteStep asked, OpenStep open, Correction correction) {

    Decision decide(Sop sop, CaseState state) {
        String form = open.step().form().map(asked.place()::formKey).orElse("");
        Map<String, Object> before = state.data().getOrDefault(form, Map.of());
        EventRecorder recorder = new EventRecorder(sop, state, asked.at());
        recorder.attach(asked.files());
        FormContext context = sop.formContext(new CaseMoment(asked.place(), recorder.state(), asked.at()))
                .computed(asked.plugins().computed());
        Optional<StepData> corrected = Optional.empty();
        List<Problem> problems = new ArrayList<>();
        if (asked.data().isPresent()) {
            Map<String, Object> given = asked.data().get();
            StepData merged = merged(before, given, context);
            corrected = Optional.of(merged);
            problems.addAll(notMarked(given, merged));
            problems.addAll(merged.problems());
            problems.addAll(obstacles(given));
        }
        problems.addAll(filesNotMarked());
        problems.addAll(DocumentRules.problemsOf(asked.files(), open.run().definition(), open.step()));
        asked.branch()
                .map(given ->
                        Problem.error("/branch", "step/no-branches", open.step().id(), given))
                .ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new Rejected(Reason.INVALID, problems);
        }
        return submitted(recorder, form, before, corrected);
    }

    private Decision submitted(
            EventRecorder recorder, String form, Map<String, Object> before, Optional<StepData> corrected) {
        Map<String, Object> after = corrected.map(StepData::answers).orElse(before);
        Person person = asked.by().as(open.actor());
        corrected
                .filter(data -> !data.answers().equals(before))
                .ifPresent(data -> recorder.happen(data.recorded(asked.at(), person, form)));
        List<Change> changes = new ArrayList<>(fieldChanges(form, before, after));
        changes.addAll(fileChanges(recorder.state()));
        recorder.happen(new CaseEvent.CorrectionSubmitted(
                asked.at(),
                person,
                open.actor(),
                asked.place(),
                open.visit().visit(),
                asked.note(),
                changes,
                recorder.used(open.visit())));
        return recorder.accepted();
    }

    /**
     * Takes of what was given the marked fields, and those that the form asks for, or shows at all, only since others
     * were corrected.
     */
    private StepData merged(Map<String, Object> before, Map<String, Object> given, FormContext context) {
        Set<String> shownBefore = judged(before, context).shown();
        Set<String> open = new TreeSet<>(correction.marked(Mark.Kind.FIELD));
        StepData merged = judged(taken(before, given, open), context);
        while (open.addAll(wanted(merged, shownBefore))) {
            merged = judged(taken(before, given, open), context);
        }
        return merged;
    }

    private StepData judged(Map<String, Object> data, FormContext context) {
        return StepData.of(open.run(), open.step(), data, context);
    }

    private static Set<String> wanted(StepData judged, Set<String> shownBefore) {
        Set<String> wanted = judged.problems().stream()
                .map(problem -> JsonPointer.compile(problem.pointer()).tail())
                .filter(field -> field != null && !field.matches())
                .map(JsonPointer::getMatchingProperty)
                .collect(Collectors.toCollection(TreeSet::new));
        judged.shown().stream().filter(name -> !shownBefore.contains(name)).forEach(wanted::add);
        return wanted;
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

    /** Refuses other fields than those marked; one that is given back unchanged, or that is not taken, does no harm. */
    private static List<Problem> notMarked(Map<String, Object> given, StepData merged) {
        return given.keySet().stream()
                .filter(name -> !merged.passedOver().contains(name))
                .filter(name ->
                        !Objects.equals(given.get(name), merged.answers().get(name)))
                .map(name -> Problem.error(Pointers.of("data", name), "correction/not-marked", name))
                .toList();
    }

    /** Returns what checks find wrong with what was corrected; what was not asked for, nobody could put right here. */
    private List<Problem> obstacles(Map<String, Object> given) {
        return asked.plugins().obstacles(open.step(), asked.place()).stream()
                .filter(problem -> given.keySet().stream()
                        .map(name -> Pointers.of("data", name))
                        .anyMatch(field -> (problem.pointer() + "/").startsWith(field + "/")))
                .toList();
    }

    private List<Problem> filesNotMarked() {
        Set<String> documents = correction.marked(Mark.Kind.DOCUMENT);
        return asked.files().stream()
                .map(AttachedDocument::document)
                .filter(key -> !documents.contains(FilePart.documentOf(key)))
                .map(document -> Problem.error(Pointers.of("documents", document), "correction/not-marked", document))
                .toList();
    }

    private static List<Change> fieldChanges(String form, Map<String, Object> before, Map<String, Object> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Change(
                        Mark.Kind.FIELD,
                        form,
                        name,
                        Optional.ofNullable(before.get(name)),
                        Optional.ofNullable(after.get(name))))
                .toList();
    }

    /** Lists the marked files that are others now, also those that were attached before the rest was sent. */
    private List<Change> fileChanges(CaseState now) {
        Set<String> keys = new TreeSet<>(correction.files().keySet());
        for (String document : correction.marked(Mark.Kind.DOCUMENT)) {
            keys.add(document);
            now.files(document).forEach(file -> keys.add(file.document()));
        }
        return keys.stream()
                .map(document -> new Change(
                        Mark.Kind.DOCUMENT,
                        "",
                        document,
                        Optional.ofNullable(correction.files().get(document)),
                        Optional.ofNullable(now.documents().get(document)).map(AttachedDocument::content)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
