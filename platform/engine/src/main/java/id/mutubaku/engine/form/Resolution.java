package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.choice.ChoiceSource;
import id.mutubaku.engine.choice.ListChoice;
import id.mutubaku.engine.choice.OfferedChoices;
import id.mutubaku.engine.digest.Digest;
import id.mutubaku.engine.formula.Formula;
import id.mutubaku.engine.formula.Scope;
import id.mutubaku.engine.problem.Pointers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The conditions and formulas of a form decided for some answers: field by field, and in lists row by row.
 *
 * <p>Beside the rows that are there, a list has a blank one, named {@value #BLANK}: the form of a row that is added.
 */
final class Resolution {
    static final String BLANK = "-";

    private final ObjectNode answers;
    private final FormContext context;
    private final ChoiceLists lists;
    private final Scope scope;
    private final Map<String, ObjectNode> blanks = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> required = new HashSet<>();
    private final SortedSet<String> appeared = new TreeSet<>();
    private final Map<String, Offer> offers = new HashMap<>();
    private final Map<String, Computed> computed = new HashMap<>();
    private final List<Runnable> refused = new ArrayList<>();

    private Resolution(ObjectNode answers, FormContext context, ChoiceLists lists) {
        this.answers = answers;
        this.context = context;
        this.lists = lists;
        this.scope = context.scope(answers);
    }

    static Resolution of(FormLogic logic, JsonNode answers, FormContext context, ChoiceLists lists) {
        Resolution resolution = new Resolution(answers.deepCopy(), context, lists);
        logic.fields().forEach(field -> resolution.each(field, resolution::settle));
        logic.fields().forEach(field -> resolution.each(field, resolution::demand));
        resolution.refused.forEach(Runnable::run);
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

    /** Returns what a field with choices from a list offers. */
    Optional<Offer> offer(String pointer) {
        return Optional.ofNullable(offers.get(pointer));
    }

    /** Returns what a plugin has answered for a field. */
    Optional<Computed> computed(String pointer) {
        return Optional.ofNullable(computed.get(pointer));
    }

    /** Returns what the lists call the choices among the answers, by pointer. */
    Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        offers.forEach((pointer, offer) -> offer.chosen().ifPresent(chosen -> labels.put(pointer, chosen.label())));
        return labels;
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
            hide(spot);
        } else if (spot.field().choices().isPresent()) {
            offer(spot, spot.field().choices().get(), seen);
        } else {
            appear(spot, "");
            spot.field().compute().ifPresent(formula -> write(spot, result(formula, seen)));
            spot.field()
                    .computation()
                    .flatMap(field -> field.among(context.computed()))
                    .ifPresent(answer -> compute(spot, answer));
            spot.field().fixed().ifPresent(value -> keep(spot, value));
        }
    }

    private void compute(Spot spot, Computed answer) {
        computed.put(spot.at(), answer);
        write(spot, answer.value().orElse(MissingNode.getInstance()));
    }

    /** Lets what is shown and cannot be changed be there without being sent, wherever its group is. */
    private static void keep(Spot spot, JsonNode value) {
        if (spot.around() instanceof ObjectNode group && !group.has(spot.field().name())) {
            group.set(spot.field().name(), value);
        }
    }

    private void hide(Spot spot) {
        hidden.add(spot.at());
        write(spot, MissingNode.getInstance());
    }

    private void appear(Spot spot, String mark) {
        if ((spot.field().showIf().isPresent() || !mark.isEmpty())
                && !spot.pointer().endsWith(BLANK)) {
            appeared.add(spot.at() + mark);
        }
    }

    /** A field whose list has no choice under the other answers asks for nothing. */
    private void offer(Spot spot, ChoiceSource source, Scope seen) {
        Optional<SortedMap<String, String>> narrowing = source.narrowing(seen);
        Optional<OfferedChoices> choices =
                narrowing.flatMap(values -> source.offered(lists, values)).filter(offered -> !offered.isEmpty());
        Optional<ListChoice> standing = narrowing.flatMap(values -> standing(spot, source));
        if (choices.isEmpty() && standing.isEmpty()) {
            hide(spot);
            return;
        }
        appear(spot, source.where().isEmpty() ? "" : "?" + mark(narrowing.orElseThrow()));
        String answer = answer(spot).asText();
        Optional<ListChoice> chosen = standing.filter(kept -> kept.value().equals(answer))
                .or(() ->
                        choices.flatMap(offered -> offered.label(answer)).map(label -> new ListChoice(answer, label)));
        String search = context.searches().getOrDefault(spot.at(), "");
        offers.put(spot.at(), new Offer(choices, chosen, standing, search));
        if (chosen.isEmpty() && !answer(spot).isMissingNode()) {
            refuse(spot);
        }
    }

    private static String mark(SortedMap<String, String> narrowing) {
        return Digest.hex(narrowing.toString()).substring(0, 12);
    }

    private static JsonNode answer(Spot spot) {
        return spot.around().path(spot.field().name());
    }

    /** Returns what the case has kept at a field, while the answers are the same by which its list was narrowed. */
    private Optional<ListChoice> standing(Spot spot, ChoiceSource source) {
        JsonNode kept = context.standing().answers().at(spot.at());
        Scope before = context.scope(context.standing().answers())
                .beside(context.standing().answers().at(spot.pointer()));
        Scope now = scope.beside(spot.around());
        return context.standing()
                .label(spot.at(), kept.asText())
                .filter(label -> source.narrowing(before).equals(source.narrowing(now)))
                .map(label -> new ListChoice(kept.asText(), label));
    }

    /** An answer that is none of the choices decides nothing, and comes back to be refused. */
    private void refuse(Spot spot) {
        JsonNode answer = answer(spot);
        write(spot, MissingNode.getInstance());
        refused.add(() -> write(spot, answer));
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
