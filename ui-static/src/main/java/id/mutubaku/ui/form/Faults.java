package id.mutubaku.ui.form;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the field that a problem is about, by the problem's pointer. */
final class Faults {
    private static final String DATA = "/data/";
    private static final String DOCUMENTS = "/documents/";

    private Faults() {}

    /** Returns what is wrong with each field, by the name it posts under. */
    static Map<String, String> byName(List<Problem> problems, Language language) {
        Map<String, String> byName = new HashMap<>();
        problems.forEach(problem -> byName.putIfAbsent(name(problem.pointer()), problem.sentence(language)));
        byName.remove("");
        return byName;
    }

    /** Links problems to the fields of a page, those of its fields first and in their order. */
    static List<ProblemView> linked(List<? extends FieldView> drawn, List<Problem> problems, Language language) {
        Map<String, String> places = new LinkedHashMap<>();
        drawn.forEach(field -> addPlaces(field, "", places));
        List<String> order = List.copyOf(places.keySet());
        return problems.stream()
                .map(problem -> linked(problem, places, language))
                .sorted(Comparator.comparingInt(view -> order.indexOf(view.field()) & Integer.MAX_VALUE))
                .toList();
    }

    /** Returns the name under which what a pointer means is posted; empty for a pointer to nothing that is. */
    static String name(String pointer) {
        if (pointer.startsWith(DATA)) {
            return pointer.substring(DATA.length()).replace('/', '.');
        }
        if (pointer.startsWith(DOCUMENTS)) {
            return Uploads.PREFIX + FilePart.documentOf(pointer.substring(DOCUMENTS.length()));
        }
        return pointer.isEmpty() ? "" : pointer.substring(1);
    }

    private static ProblemView linked(Problem problem, Map<String, String> places, Language language) {
        String sentence = problem.sentence(language);
        String name = name(problem.pointer());
        return Optional.ofNullable(places.get(name))
                .map(place -> new ProblemView(name, place + sentence))
                .orElse(new ProblemView("", sentence));
    }

    /** Keeps each field's name with the words that tell it from fields of the same label in other groups. */
    private static void addPlaces(FieldView field, String around, Map<String, String> places) {
        places.put(field.name(), around);
        if (field instanceof FieldView.Group group) {
            group.fields().forEach(inner -> addPlaces(inner, field.label() + ": ", places));
        }
        if (field instanceof FieldView.Repeat repeat) {
            repeat.items()
                    .forEach(item -> item.fields()
                            .forEach(inner -> addPlaces(inner, repeat.thing() + " " + item.number() + ": ", places)));
        }
    }
}
