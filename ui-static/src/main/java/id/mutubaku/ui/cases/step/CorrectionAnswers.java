package id.mutubaku.ui.cases.step;

import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.StepVisit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The answers that a correction is about, of all that a draft or a posted form holds. */
public final class CorrectionAnswers {
    private CorrectionAnswers() {}

    /** Keeps of what was read those answers that were posted or are marked: the page asked for no others. */
    public static Map<String, Object> posted(Map<String, Object> read, Set<String> names, Correction correction) {
        Set<String> marked = marked(correction);
        return only(read, field -> marked.contains(field) || isAmong(names, field));
    }

    /** Keeps of a draft, where it is that of a correction, what is marked and what nobody had answered before. */
    public static Map<String, Object> kept(Map<String, Object> draft, VisibleCase seen, StepVisit visit) {
        if (visit.correction().isEmpty()) {
            return draft;
        }
        Set<String> marked = marked(visit.correction().get());
        Set<String> standing = StepForm.standing(seen.state(), visit, seen.sop().step(visit.place()))
                .keySet();
        return only(draft, field -> marked.contains(field) || !standing.contains(field));
    }

    /** Returns the fields that are marked. */
    static Set<String> marked(Correction correction) {
        return correction.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.FIELD)
                .map(Mark::name)
                .collect(Collectors.toSet());
    }

    private static boolean isAmong(Set<String> names, String field) {
        return names.stream().anyMatch(name -> name.equals(field) || name.startsWith(field + "."));
    }

    private static Map<String, Object> only(Map<String, Object> data, Predicate<String> such) {
        Map<String, Object> only = new LinkedHashMap<>(data);
        only.keySet().removeIf(such.negate());
        return only;
    }
}
