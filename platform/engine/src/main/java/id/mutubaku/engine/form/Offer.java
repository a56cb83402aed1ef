package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.choice.ListChoice;
import id.mutubaku.engine.choice.OfferedChoices;
import id.mutubaku.engine.choice.OfferedChoices.Matches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a field with choices from a list offers at one place of a form.
 *
 * @param choices of the list; absent where the list offers none, and only what stands in the case can be chosen
 * @param chosen the answer, where it is one of the choices
 * @param standing what the case has kept, where the list no longer has it
 * @param search what somebody looks for
 */
record Offer(
        Optional<OfferedChoices> choices, Optional<ListChoice> chosen, Optional<ListChoice> standing, String search) {
    /** As many are shown at once; in longer lists people search. */
    static final int FEW = 50;

    /** Writes the choices into the schema of the field, in place of the keyword. */
    void into(ObjectNode field) {
        field.remove(FormKeywords.CHOICES);
        List<ListChoice> shown = new ArrayList<>();
        choices.ifPresent(all -> shown.addAll(
                all.hasMoreThan(FEW) ? searched(all, field) : all.matching("").part(0, FEW)));
        standing.stream().filter(kept -> !shown.contains(kept)).forEach(shown::add);
        chosen.stream().filter(kept -> !shown.contains(kept)).forEach(kept -> shown.add(0, kept));
        write(shown, field.putArray("oneOf"));
    }

    private List<ListChoice> searched(OfferedChoices all, ObjectNode field) {
        Matches matches = all.matching(search);
        field.putObject(FormKeywords.OFFERED).put("search", search).put("matches", matches.size());
        return matches.part(0, FEW);
    }

    /** Two villages of one name are told apart by their codes. */
    private static void write(List<ListChoice> shown, ArrayNode oneOf) {
        for (ListChoice choice : shown) {
            boolean alone = shown.stream()
                    .noneMatch(other -> !other.equals(choice) && other.label().equals(choice.label()));
            String title = alone ? choice.label() : choice.label() + " (" + choice.value() + ")";
            oneOf.addObject().put("const", choice.value()).put("title", title);
        }
    }
}
