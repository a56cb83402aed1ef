package id.mutubaku.engine.cases.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.RandomBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes definitions at random. Half of them are of nested blocks (a step, a choice, a loop, a refusal, parallel paths);
 * in the others any arrow may lead anywhere, and no paths are parallel. A step may fill a form, need a document, wait,
 * call the SOP that is one deeper, be done by several, be kept separate, ask a plugin to act, or tell somebody that it is
 * late.
 */
final class RandomSops {
    static final int DEEPEST_CALL = 2;
    private static final int MOST_STEPS = 7;

    private final Random random;
    private final int depth;
    private final List<ObjectNode> steps = new ArrayList<>();

    private RandomSops(Random random, int depth) {
        this.random = random;
        this.depth = depth;
    }

    /** Makes the definition of {@code contoh/p} with the depth, which may call that of the next depth. */
    static ObjectNode definition(Random random, int depth) {
        RandomSops made = new RandomSops(random, depth);
        if (random.nextBoolean()) {
            made.step().put("next", new RandomBlocks(random, "e1", made::step).leadingTo("e0"));
        } else {
            made.wild();
        }
        return made.json();
    }

    /** Returns another version of a definition: other people, times and words, and some steps have another id. */
    static ObjectNode changed(Random random, ObjectNode definition, int version) {
        ObjectNode changed = definition.deepCopy().put("version", version);
        for (JsonNode step : changed.path("steps")) {
            ObjectNode edited = (ObjectNode) step;
            boolean first = step.equals(changed.path("steps").path(0));
            if (!first && random.nextInt(4) == 0) {
                performers(random, edited, first);
            }
            if (random.nextInt(4) == 0) {
                edited.putObject("time").put("raw", "3 jam");
            }
            if (random.nextInt(4) == 0) {
                rename(changed, step.path("id").asText(), step.path("id").asText() + "-v" + version);
            }
        }
        return changed;
    }

    /** Returns the id that a step had before any version gave it another. */
    static String original(String id) {
        return id.replaceFirst("-v\\d+$", "");
    }

    private static void rename(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                if (property.getValue().isTextual()) {
                    property.setValue(renamed(property.getValue(), from, to));
                }
                rename(property.getValue(), from, to);
            });
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, renamed(array.path(index), from, to));
                rename(array.path(index), from, to);
            }
        }
    }

    private static JsonNode renamed(JsonNode value, String from, String to) {
        return value.isTextual() && value.asText().equals(from) ? JsonNodeFactory.instance.textNode(to) : value;
    }

    private ObjectNode json() {
        ObjectNode definition = JsonNodeFactory.instance.objectNode();
        definition.put("id", "p" + depth).put("region", "contoh").put("version", 1);
        definition.put("title", "P").putObject("document").put("title", "P");
        ArrayNode actors = definition.putArray("actors");
        actors.addObject().put("id", "pemohon").put("name", "Pemohon").put("kind", "applicant");
        actors.addObject().put("id", "vendor").put("name", "Vendor").put("kind", "external");
        for (int actor = 0; actor < 3; actor++) {
            actors.addObject().put("id", "a" + actor).put("name", "A" + actor).put("kind", "official");
        }
        ArrayNode documents = definition.putArray("documents");
        for (String id : List.of("d", "g")) {
            ObjectNode document = documents.addObject().put("id", id).put("name", id.toUpperCase(Locale.ROOT));
            document.put("kind", "letter").put("from", "upload").put("maxMegabytes", 1);
            document.putArray("accept").add("application/pdf");
        }
        definition.putObject("forms").set("f", form());
        definition.putArray("steps").addAll(steps);
        ArrayNode ends = definition.putArray("ends");
        ends.addObject().put("id", "e0").put("kind", "completed").put("title", "E0");
        ends.addObject()
                .put("id", "e1")
                .put("kind", "rejected")
                .put("title", "E1")
                .put("reasonRequired", true);
        return definition;
    }

    /** Makes a form in which one answer makes another one necessary. */
    private static ObjectNode form() {
        ObjectNode form =
                JsonNodeFactory.instance.objectNode().put("type", "object").put("title", "F");
        ObjectNode fields = form.putObject("properties");
        fields.putObject("n").put("type", "integer").put("title", "N").put("maximum", 7);
        fields.putObject("t").put("type", "string").put("title", "T").put("format", "date");
        fields.putObject("x").put("type", "string").put("title", "X");
        ObjectNode when = form.putObject("if");
        when.putArray("required").add("n");
        when.putObject("properties").putObject("n").put("minimum", 5);
        form.putObject("then").putArray("required").add("x");
        return form;
    }

    private ObjectNode step() {
        ObjectNode step = JsonNodeFactory.instance.objectNode();
        boolean first = steps.isEmpty();
        step.put("id", "s" + steps.size()).put("activity", "Bekerja " + steps.size());
        performers(random, step, first && depth == 0);
        if (random.nextInt(2) == 0) {
            step.put("form", "f");
        }
        if (random.nextInt(3) == 0) {
            step.putArray(random.nextBoolean() ? "requires" : "produces")
                    .addObject()
                    .put("document", random.nextBoolean() ? "d" : "g");
        }
        if (random.nextInt(2) == 0) {
            step.putObject("time").put("raw", random.nextBoolean() ? "1 – 4 jam" : "2 hari");
            if (random.nextBoolean()) {
                ObjectNode late = step.putArray("escalations").addObject().put("after", "P1D");
                late.putArray("tell").add("a0");
            }
        }
        if (depth < DEEPEST_CALL && random.nextInt(4) == 0) {
            step.putObject("call").put("sop", "contoh/p" + (depth + 1));
        } else if (!first && random.nextInt(5) == 0) {
            until(step.putObject("until"));
        }
        if (random.nextInt(5) == 0) {
            step.putArray("actions").addObject().put("use", "alat/buat").put("title", "Membuat");
        }
        if (!first && random.nextInt(6) == 0) {
            step.putArray("separateFrom").add("s" + random.nextInt(steps.size()));
        }
        steps.add(step);
        return step;
    }

    private static void performers(Random random, ObjectNode step, boolean opensCases) {
        ArrayNode actors = step.putArray("actors");
        if (opensCases || random.nextInt(6) == 0) {
            actors.addObject().put("actor", "pemohon");
        } else if (random.nextInt(8) == 0) {
            actors.addObject().put("actor", "vendor");
        } else {
            int most = 1 + random.nextInt(2);
            int from = random.nextInt(3);
            for (int count = 0; count < most; count++) {
                actors.addObject().put("actor", "a" + (from + count) % 3);
            }
        }
    }

    private void until(ObjectNode until) {
        switch (random.nextInt(4)) {
            case 0 -> until.put("date", "2026-12-" + (10 + random.nextInt(20)));
            case 1 -> until.put("field", "/data/f/t");
            case 2 -> until.put("budgetYear", "next");
            default -> message(until.put("message", "pesan"));
        }
    }

    private void message(ObjectNode until) {
        if (random.nextBoolean()) {
            until.put("from", "vendor");
        }
        if (random.nextBoolean()) {
            until.putObject("time").put("raw", "3 hari");
            ObjectNode late = until.putArray("escalations").addObject().put("after", "PT4H");
            late.putArray("tell").add("a1");
        }
        if (random.nextInt(3) == 0) {
            until.put("form", "f");
        }
        if (random.nextInt(3) == 0) {
            until.put("decides", true);
        }
    }

    private void wild() {
        int count = 1 + random.nextInt(MOST_STEPS);
        for (int made = 0; made < count; made++) {
            step();
        }
        for (ObjectNode step : steps) {
            if (random.nextInt(3) == 0) {
                RandomBlocks.choice(step, anywhere(), anywhere());
            } else {
                step.put("next", anywhere());
            }
        }
    }

    private String anywhere() {
        int target = random.nextInt(steps.size() + 2);
        return target < steps.size() ? "s" + target : "e" + (target - steps.size());
    }
}
