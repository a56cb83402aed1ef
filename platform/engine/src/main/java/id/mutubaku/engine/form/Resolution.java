package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.formula.Formula;
import id.mutubaku.engine.formula.Scope;
import id.mutubaku.engine.problem.Pointers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The conditions and formulas of a form decided for some answers: field by field, and in lists row by row.
 *
 * <p>Beside the rows that are there, a list has a blank one, named {@value #BLANK}: the form of a row that is added.
 */
final class Resolution {
    static final String BLANK = "-";

    private final ObjectNode answers;
    private final Scope scope;
    private final Map<String, ObjectNode> blanks = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> required = new HashSet<>();
    private final SortedSet<String> appeared = new TreeSet<>();

    private Resolution(ObjectNode answers, FormContext context) {
        this.answers = answers;
        this.scope = context.scope(answers);
    }

    static Resolution of(FormLogic logic, JsonNode answers, FormContext context) {
        Resolution resolution = new Resolution(answers.deepCopy(), context);
        logic.fields().forEach(field -> resolution.each(field, resolution::settle));
        logic.fields().forEach(field -> resolution.each(field, resolution::demand));
        return resolution;
    }

    /** Returns the answers that count. */
    ObjectNode answers() {
        return answers;
    }

    Scope scope() {
        return scope;
    }

    /** Returns the fields that are shown under a condition. */
    SortedSet<String> appeared() {
        return appeared;
    }

    boolean isHidden(String pointer) {
        return hidden.contains(pointer);
    }

    boolean isRequired(String pointer) {
        return required.contains(pointer);
    }

    /** One place of a field: the group or row that it stands in, which may not be there, and where that is. */
    private record Spot(FieldLogic field, JsonNode around, String pointer) {
        String at() {
            return Pointers.child(pointer, field.name());
        }
    }

    @FunctionalInterface
    private interface Look {
        void at(Spot spot);
    }

    private void each(FieldLogic field, Look look) {
        each(field, field.way(), answers, "", look);
    }

    private void each(FieldLogic field, List<String> way, JsonNode at, String pointer, Look look) {
        if (hidden.contains(pointer)) {
            return;
        }
        if (way.isEmpty()) {
            look.at(new Spot(field, at, pointer));
            return;
        }
        String name = way.get(0);
        List<String> rest = way.subList(1, way.size());
        if (!name.equals(FieldLogic.ROW)) {
            each(field, rest, at.path(name), Pointers.child(pointer, name), look);
            return;
        }
        for (int row = 0; at.isArray() && row < at.size(); row++) {
            each(field, rest, at.get(row), Pointers.child(pointer, row), look);
        }
        String blank = Pointers.child(pointer, BLANK);
        each(field, rest, blanks.computeIfAbsent(blank, added -> answers.objectNode()), blank, look);
    }

    private void settle(Spot spot) {
        Scope seen = scope.beside(spot.around());
        if (spot.field().showIf().filter(condition -> !condition.holds(seen)).isPresent()) {
            hidden.add(spot.at());
            write(spot, MissingNode.getInstance());
        } else {
            appear(spot);
            spot.field().compute().ifPresent(formula -> write(spot, result(formula, seen)));
            spot.field().fixed().ifPresent(value -> keep(spot, value));
        }
    }

    /** Lets what is shown and cannot be changed be there without being sent, wherever its group is. */
    private static void keep(Spot spot, JsonNode value) {
        if (spot.around() instanceof ObjectNode group && !group.has(spot.field().name())) {
            group.set(spot.field().name(), value);
        }
    }

    private void appear(Spot spot) {
        if (spot.field().showIf().isPresent() && !spot.pointer().endsWith(BLANK)) {
            appeared.add(spot.at());
        }
    }

    private static JsonNode result(Formula formula, Scope seen) {
        return formula.result(seen).orElse(MissingNode.getInstance());
    }

    private void write(Spot spot, JsonNode value) {
        if (value.isMissingNode()) {
            if (spot.around() instanceof ObjectNode object) {
                object.remove(spot.field().name());
            }
        } else if (spot.around() instanceof ObjectNode object) {
            object.set(spot.field().name(), value);
        } else if (spot.around().isMissingNode()) {
            answers.withObject(spot.pointer()).set(spot.field().name(), value);
        }
    }

    private void demand(Spot spot) {
        Scope seen = scope.beside(spot.around());
        if (spot.field().requireIf().filter(condition -> condition.holds(seen)).isPresent()
                && !hidden.contains(spot.at())) {
            required.add(spot.at());
        }
    }
}
