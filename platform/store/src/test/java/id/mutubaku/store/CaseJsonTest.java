package id.mutubaku.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes random facts and reads them back; a failure names its seed: {@code -Dmutubaku.seed=…} tries that one again. */
final class CaseJsonTest {
    private static final int TRIES = Integer.getInteger("mutubaku.tries", 40);
    private static final Long SEED = Long.getLong("mutubaku.seed");

    static Class<?>[] kinds() {
        return CaseEvent.class.getPermittedSubclasses();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void event_isReadBackAsItWasWritten(Class<? extends CaseEvent> kind) {
        each(random -> {
            CaseEvent event = new RandomFacts(random).record(kind);
            assertEquals(event, CaseJson.event(CaseJson.type(event), CaseJson.write(event)));
        });
    }

    @Test
    void state_isReadBackAsItWasWritten() {
        each(random -> {
            CaseState state = new RandomFacts(random).record(CaseState.class);
            assertEquals(state, CaseJson.state(CaseJson.write(state)));
        });
    }

    private static void each(Trial trial) {
        if (SEED != null) {
            trial.run(new Random(SEED));
            return;
        }
        Random seeds = new Random();
        for (int count = 0; count < TRIES; count++) {
            long seed = seeds.nextLong();
            try {
                trial.run(new Random(seed));
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("Try it again with -Dmutubaku.seed=" + seed, wrong);
            }
        }
    }

    /** Is what is tried. */
    @FunctionalInterface
    private interface Trial {
        void run(Random random);
    }
}
