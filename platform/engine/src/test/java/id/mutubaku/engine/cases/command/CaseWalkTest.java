package id.mutubaku.engine.cases.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Walks random cases of random SOPs; see {@link CaseWalk}. A failure names its seed: {@code -Dmutubaku.seed=…} walks
 * that case again, {@code -Dmutubaku.walks=…} walks more of them.
 */
final class CaseWalkTest {
    private static final int WALKS = Integer.getInteger("mutubaku.walks", 150);
    private static final int ENOUGH_FOR_EVERY_COMMAND = 1_000;
    private static final Long SEED = Long.getLong("mutubaku.seed");

    @Test
    void everyWalk_replaysToWhatItWas_andNeverLeavesACaseWithNothingToDo() {
        if (SEED != null) {
            walk(SEED);
            return;
        }
        Random seeds = new Random();
        Map<String, Integer> accepted = new TreeMap<>();
        for (int count = 0; count < WALKS; count++) {
            walk(seeds.nextLong()).forEach((command, times) -> accepted.merge(command, times, Integer::sum));
        }
        if (WALKS >= ENOUGH_FOR_EVERY_COMMAND) {
            assertEquals(commands(), accepted.keySet(), "every command is accepted now and then");
        }
    }

    private static Map<String, Integer> walk(long seed) {
        try {
            return new CaseWalk(seed).run();
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError("Walk it again with -Dmutubaku.seed=" + seed, wrong);
        }
    }

    private static Set<String> commands() {
        Set<String> names = new TreeSet<>();
        for (Class<?> command : CaseCommand.class.getPermittedSubclasses()) {
            Class<?>[] kinds = command.isInterface() ? command.getPermittedSubclasses() : new Class<?>[] {command};
            for (Class<?> kind : kinds) {
                names.add(kind.getSimpleName());
            }
        }
        return names;
    }
}
