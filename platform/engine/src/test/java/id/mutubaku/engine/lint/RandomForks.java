package id.mutubaku.engine.lint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.RandomBlocks;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes definitions of nested blocks (a step, a choice, a loop, parallel paths), and then bends some of their arrows. */
final class RandomForks {
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
        start.put("next", new RandomBlocks(random, "ditolak", made::step).leadingTo("selesai"));
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
