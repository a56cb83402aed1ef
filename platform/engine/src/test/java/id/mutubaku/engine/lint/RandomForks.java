package id.mutubaku.engine.lint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.api.definition.SopDefinition;
import id.mutubaku.engine.definition.DefinitionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes definitions of nested blocks (a step, a choice, a loop, parallel paths), and then bends some of their arrows. */
final class RandomForks {
    private static final int DEEPEST = 2;

    private final Random random;
    private final List<ObjectNode> steps = new ArrayList<>();

    private RandomForks(Random random) {
        this.random = random;
    }

    /**
     * Makes a definition.
     *
     * @param bent how many arrows lead somewhere else than the blocks would have it
     */
    static SopDefinition definition(Random random, int bent) {
        RandomForks made = new RandomForks(random);
        ObjectNode start = made.step();
        start.put("next", made.blocks(0, "selesai"));
        for (int arrow = 0; arrow < bent; arrow++) {
            made.bend();
        }
        return DefinitionReader.definition(made.json().toString()).value().orElseThrow();
    }

    private ObjectNode json() {
        ObjectNode definition = JsonNodeFactory.instance.objectNode();
        definition.put("id", "p").put("region", "contoh").put("version", 1).put("title", "P");
        definition.putObject("document").put("title", "P");
        definition
                .putArray("actors")
                .addObject()
                .put("id", "a")
                .put("name", "A")
                .put("kind", "official");
        definition.putArray("steps").addAll(steps);
        ArrayNode ends = definition.putArray("ends");
        ends.addObject().put("id", "selesai").put("kind", "completed").put("title", "S");
        ends.addObject()
                .put("id", "ditolak")
                .put("kind", "rejected")
                .put("title", "T")
                .put("reasonRequired", true);
        return definition;
    }

    private ObjectNode step() {
        ObjectNode step = JsonNodeFactory.instance.objectNode();
        step.put("id", "s" + steps.size()).put("activity", "Bekerja");
        step.putArray("actors").addObject().put("actor", "a");
        steps.add(step);
        return step;
    }

    /** Makes one to three blocks that lead to a target, and returns the id of the first step. */
    private String blocks(int depth, String to) {
        String first = to;
        for (int block = random.nextInt(3); block >= 0; block--) {
            first = block(depth, first);
        }
        return first;
    }

    private String block(int depth, String to) {
        ObjectNode step = step();
        int kind = depth < DEEPEST ? random.nextInt(6) : random.nextInt(3);
        if (kind < 2) {
            step.put("next", to);
        } else if (kind == 2) {
            choice(step, to, "ditolak");
        } else if (kind == 3) {
            choice(step, blocks(depth + 1, to), to);
        } else if (kind == 4) {
            choice(step, to, blocks(depth + 1, step.path("id").asText()));
        } else {
            fork(step, depth, to);
        }
        return step.path("id").asText();
    }

    private static void choice(ObjectNode step, String one, String other) {
        ArrayNode branches = step.putArray("branches");
        branches.addObject().put("id", "a").put("label", "A").put("to", one);
        branches.addObject().put("id", "b").put("label", "B").put("to", other);
    }

    private void fork(ObjectNode step, int depth, String to) {
        ObjectNode join = step();
        join.put("next", to);
        String joined = join.path("id").asText();
        ObjectNode fork = step.putObject("fork").put("join", joined);
        ArrayNode paths = fork.putArray("to");
        for (int path = 2 + random.nextInt(2); path > 0; path--) {
            paths.add(blocks(depth + 1, joined));
        }
    }

    private void bend() {
        ObjectNode step = steps.get(random.nextInt(steps.size()));
        int target = random.nextInt(steps.size() + 2);
        String to = target < steps.size() ? "s" + target : target == steps.size() ? "selesai" : "ditolak";
        if (step.has("next")) {
            step.put("next", to);
        } else if (step.has("branches")) {
            ((ObjectNode) step.path("branches").path(random.nextInt(2))).put("to", to);
        } else if (target < steps.size()) {
            ((ObjectNode) step.path("fork")).put("join", to);
        }
    }
}
