package id.mutubaku.workshop.form;

import static id.mutubaku.workshop.form.RandomForm.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** The conditions on fields that stand before, made by chance. */
final class RandomConditions {
    private final Random random;
    private final List<RandomField> before;

    /**
     * Takes the fields.
     *
     * @param before those so far; the list may grow
     */
    RandomConditions(Random random, List<RandomField> before) {
        this.random = random;
        this.before = before;
    }

    /** Makes a condition of others, so deep at most. */
    ObjectNode any(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 1 -> parts("$any", depth);
            case 2 -> parts("$all", depth);
            case 3 -> {
                ObjectNode not = json("{}");
                not.set("$not", any(depth - 1));
                yield not;
            }
            default -> simple();
        };
    }

    private ObjectNode parts(String word, int depth) {
        ObjectNode several = json("{}");
        several.putArray(word).add(any(depth - 1)).add(any(depth - 1));
        return several;
    }

    private ObjectNode simple() {
        List<RandomField> answered = before.stream()
                .filter(field -> field.kind() != RandomField.Kind.TEXT)
                .toList();
        RandomField field = answered.get(random.nextInt(answered.size()));
        return switch (field.kind()) {
            case CHOICE -> json(random.nextBoolean() ? "{'%s': ['a', 'b']}" : "{'%s': 'c'}", field);
            case TICKS -> json("{'%s': 'b'}", field);
            case BOX -> json("{'%s': " + random.nextBoolean() + "}", field);
            case WHOLE, RESULT ->
                json(random.nextBoolean() ? "{'$atLeast': [{'answer': '%s'}, 4]}" : "{'%s': {'maximum': 6}}", field);
            case DATE -> json("{'$less': [{'answer': '%s'}, {'today': true}]}", field);
            default -> json("{'$given': ['%s']}", field);
        };
    }
}
