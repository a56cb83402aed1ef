package id.mutubaku.engine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.function.Supplier;

/** Leads steps to one another in nested blocks: a step, a choice, a loop, a refusal, parallel paths. */
public final class RandomBlocks {
    private static final int DEEPEST = 2;

    private final Random random;
    private final String rejected;
    private final Supplier<ObjectNode> steps;

    /**
     * Prepares to make blocks.
     *
     * @param rejected id of the end of a refusal
     * @param steps makes the next step, which leads nowhere yet
     */
    public RandomBlocks(Random random, String rejected, Supplier<ObjectNode> steps) {
        this.random = random;
        this.rejected = rejected;
        this.steps = steps;
    }

    /** Makes one to three blocks that lead to a target, and returns the id of the first step. */
    public String leadingTo(String to) {
        return blocks(0, to);
    }

    private String blocks(int depth, String to) {
        String first = to;
        for (int block = random.nextInt(3); block >= 0; block--) {
            first = block(depth, first);
        }
        return first;
    }

    private String block(int depth, String to) {
        ObjectNode step = steps.get();
        int kind = depth < DEEPEST ? random.nextInt(7) : random.nextInt(3);
        if (kind < 2) {
            step.put("next", to);
        } else if (kind == 2) {
            choice(step, to, rejected);
        } else if (kind == 3) {
            choice(step, blocks(depth + 1, to), to);
        } else if (kind == 4) {
            choice(step, to, blocks(depth + 1, step.path("id").asText()));
        } else {
            fork(step, depth, to);
        }
        return step.path("id").asText();
    }

    /** Lets a step choose between two ways. */
    public static void choice(ObjectNode step, String one, String other) {
        ArrayNode branches = step.putArray("branches");
        branches.addObject().put("id", "b0").put("label", "B0").put("to", one);
        branches.addObject().put("id", "b1").put("label", "B1").put("to", other);
    }

    private void fork(ObjectNode step, int depth, String to) {
        ObjectNode join = steps.get();
        join.put("next", to);
        String joined = join.path("id").asText();
        ObjectNode fork = step.putObject("fork").put("join", joined);
        ArrayNode paths = fork.putArray("to");
        for (int path = 2 + random.nextInt(2); path > 0; path--) {
            paths.add(blocks(depth + 1, joined));
        }
    }
}
