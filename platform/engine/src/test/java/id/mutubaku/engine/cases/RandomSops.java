package id.mutubaku.engine.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.definition.Sop;
import java.util.Random;

/** Makes SOPs at random: any arrow may lead anywhere, a step may fill a form, need a document, decide, or call. */
final class RandomSops {
    private static final int MOST_STEPS = 7;

    private RandomSops() {}

    /** Makes an SOP that may call a second one, which may call a third. */
    static Sop sop(Random random) {
        return Sops.linked(
                "contoh/p0",
                definition(random, 0).toString(),
                definition(random, 1).toString(),
                definition(random, 2).toString());
    }

    private static ObjectNode definition(Random random, int depth) {
        ObjectNode definition = JsonNodeFactory.instance.objectNode();
        definition
                .put("id", "p" + depth)
                .put("region", "contoh")
                .put("version", 1)
                .put("title", "P");
        definition.putObject("document").put("title", "P");
        ArrayNode actors = definition.putArray("actors");
        actors.addObject().put("id", "pemohon").put("name", "Pemohon").put("kind", "applicant");
        for (int actor = 0; actor < 3; actor++) {
            actors.addObject().put("id", "a" + actor).put("name", "A" + actor).put("kind", "official");
        }
        ObjectNode document = definition.putArray("documents").addObject();
        document.put("id", "d")
                .put("name", "D")
                .put("kind", "letter")
                .put("from", "upload")
                .put("maxMegabytes", 1);
        document.putArray("accept").add("application/pdf");
        ObjectNode form = definition
                .putObject("forms")
                .putObject("f")
                .put("type", "object")
                .put("title", "F");
        form.putObject("properties")
                .putObject("n")
                .put("type", "integer")
                .put("title", "N")
                .put("maximum", 7);
        int steps = 1 + random.nextInt(MOST_STEPS);
        ArrayNode list = definition.putArray("steps");
        for (int step = 0; step < steps; step++) {
            step(random, list.addObject(), step, steps, depth);
        }
        ArrayNode ends = definition.putArray("ends");
        ends.addObject().put("id", "e0").put("kind", "completed").put("title", "E0");
        ends.addObject()
                .put("id", "e1")
                .put("kind", "rejected")
                .put("title", "E1")
                .put("reasonRequired", true);
        return definition;
    }

    private static void step(Random random, ObjectNode step, int index, int steps, int depth) {
        step.put("id", "s" + index).put("activity", "Bekerja");
        step.putArray("actors")
                .addObject()
                .put("actor", index == 0 && depth == 0 ? "pemohon" : "a" + random.nextInt(3));
        if (random.nextInt(3) == 0) {
            step.put("form", "f");
        }
        if (random.nextInt(3) == 0) {
            step.putArray(random.nextBoolean() ? "requires" : "produces")
                    .addObject()
                    .put("document", "d");
        }
        if (random.nextInt(3) == 0) {
            step.putObject("time").put("raw", "1 jam");
        }
        if (depth < 2 && random.nextInt(4) == 0) {
            step.putObject("call").put("sop", "contoh/p" + (depth + 1));
        }
        if (random.nextInt(3) == 0) {
            ArrayNode branches = step.putArray("branches");
            for (int branch = 0; branch < 2 + random.nextInt(2); branch++) {
                branches.addObject()
                        .put("id", "b" + branch)
                        .put("label", "B" + branch)
                        .put("to", target(random, steps));
            }
        } else {
            step.put("next", target(random, steps));
        }
    }

    private static String target(Random random, int steps) {
        int target = random.nextInt(steps + 2);
        return target < steps ? "s" + target : "e" + (target - steps);
    }
}
