package id.mutubaku.workshop.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A form in the full language of definitions, made by chance: every kind of field, conditions and formulas over the
 * fields before, rules, pages, and what JSON Schema itself can say. Its first field is {@code nama}, always required.
 */
public final class RandomForm {
    private static final int MOST_FIELDS = 12;
    private static final int FEWEST_TO_PAGE = 5;

    private final Random random;
    private final RandomConditions conditions;
    private final ObjectNode form = JsonMapping.MAPPER.createObjectNode();
    private final ObjectNode fields;
    private final List<RandomField> made = new ArrayList<>();

    /** Makes the form of a seed. */
    public RandomForm(long seed) {
        this.random = new Random(seed);
        this.conditions = new RandomConditions(random, made);
        form.put("type", "object").put("title", "Formulir " + seed);
        this.fields = form.putObject("properties");
        add(RandomField.NAME);
        int count = 2 + random.nextInt(MOST_FIELDS);
        for (int index = 0; index < count; index++) {
            add(RandomField.any(random, "isian" + index, made));
        }
        require();
        tighten();
        rules();
        pages();
    }

    /** Returns the schema. */
    public ObjectNode schema() {
        return form;
    }

    private void add(RandomField field) {
        ObjectNode schema = field.schema().deepCopy();
        boolean first = made.isEmpty();
        if (!first && field.mayDepend() && random.nextInt(3) == 0) {
            schema.set("x-show-if", conditions.any(2));
        }
        if (!first && field.mayBeDemanded() && random.nextInt(4) == 0) {
            schema.set("x-require-if", conditions.any(1));
        }
        fields.set(field.name(), schema);
        made.add(field);
    }

    private void require() {
        ArrayNode required = form.putArray("required").add(RandomField.NAME.name());
        made.stream()
                .skip(1)
                .filter(field -> field.isAlwaysDemanded() || (field.mayBeDemanded() && random.nextInt(3) == 0))
                .forEach(field -> required.add(field.name()));
    }

    /** Lets an answer to a choice demand or narrow others, as JSON Schema says it. */
    private void tighten() {
        List<RandomField> choices = of(RandomField.Kind.CHOICE);
        List<RandomField> numbers = of(RandomField.Kind.WHOLE);
        List<RandomField> texts = of(RandomField.Kind.LINE);
        if (!choices.isEmpty() && random.nextBoolean()) {
            ObjectNode condition = form.putArray("allOf").addObject();
            condition.set(
                    "if",
                    json("{'properties': {'%s': {'const': 'a'}}, 'required': ['%s']}", choices.get(0), choices.get(0)));
            ObjectNode then = condition.putObject("then");
            if (!numbers.isEmpty()) {
                then.putObject("properties").putObject(numbers.get(0).name()).put("minimum", 3);
            }
            if (choices.size() > 1) {
                then.withObject("properties")
                        .putObject(choices.get(1).name())
                        .putArray("enum")
                        .add("b")
                        .add("c");
            }
            if (!texts.isEmpty() || numbers.isEmpty()) {
                then.putArray("required").add((texts.isEmpty() ? RandomField.NAME : texts.get(0)).name());
            }
        }
        if (texts.size() > 1 && random.nextInt(3) == 0) {
            form.putObject("dependentRequired")
                    .putArray(texts.get(0).name())
                    .add(texts.get(1).name());
        }
    }

    private void rules() {
        List<RandomField> dates = of(RandomField.Kind.DATE);
        List<RandomField> numbers = of(RandomField.Kind.WHOLE);
        ArrayNode rules = JsonMapping.MAPPER.createArrayNode();
        if (dates.size() > 1 && random.nextBoolean()) {
            rules.add(json(
                    "{'must': {'$atMost': [{'answer': '%s'}, {'answer': '%s'}]}, 'at': '%2$s', 'say': 'Terbalik.'}",
                    dates.get(0), dates.get(1)));
        }
        if (numbers.size() > 1 && random.nextBoolean()) {
            rules.add(json(
                    "{'must': {'$less': [{'answer': '%s'}, {'add': [{'answer': '%s'}, 5]}]}, 'at': '%1$s', 'say': 'Terlalu banyak.'}",
                    numbers.get(0), numbers.get(1)));
        }
        if (!rules.isEmpty()) {
            form.set("x-rules", rules);
        }
    }

    private void pages() {
        List<RandomField> paged =
                made.stream().filter(field -> !field.isPledge()).toList();
        if (paged.size() < FEWEST_TO_PAGE || random.nextInt(3) > 0) {
            return;
        }
        int half = paged.size() / 2;
        ArrayNode pages = form.putArray("x-pages");
        page(pages, "satu", paged.subList(0, half));
        page(pages, "dua", paged.subList(half, paged.size()));
        if (random.nextBoolean()) {
            ((ObjectNode) pages.get(1)).set("show-if", new RandomConditions(random, paged.subList(0, half)).any(1));
        }
    }

    private static void page(ArrayNode pages, String id, List<RandomField> asked) {
        ArrayNode names =
                pages.addObject().put("id", id).put("title", "Halaman " + id).putArray("fields");
        asked.forEach(field -> names.add(field.name()));
    }

    private List<RandomField> of(RandomField.Kind kind) {
        return made.stream().filter(field -> field.kind() == kind).toList();
    }

    static ObjectNode json(String text, RandomField... named) {
        Object[] names = new Object[named.length];
        for (int index = 0; index < named.length; index++) {
            names[index] = named[index].name();
        }
        return parsed(names.length == 0 ? text : text.formatted(names));
    }

    /** Reads an object in which single quotes stand for double ones. */
    public static ObjectNode parsed(String text) {
        try {
            JsonNode read = JsonMapping.MAPPER.readTree(text.replace('\'', '"'));
            return (ObjectNode) read;
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
