package id.mutubaku.store.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.store.facts.Snapshot.CaseKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
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
            EventRow row = EventRow.of(1, List.of(event));
            assertEquals(List.of(event), row.events(), row::body);
        });
    }

    @Test
    void state_isReadBackAsItWasWritten() {
        each(random -> {
            CaseState state = new RandomFacts(random).record(CaseState.class);
            Snapshot written =
                    Snapshot.of(UpCasters.SNAPSHOT, Snapshot.of(state, Map.of()).json());
            assertEquals(state, written.state(key(state), Map.of()));
        });
    }

    @Test
    void snapshot_leavesOutTheAnswersThatStandInEvents() {
        each(random -> {
            CaseState state = new RandomFacts(random).record(CaseState.class);
            Map<String, Long> rows = new HashMap<>();
            state.data().keySet().forEach(form -> rows.put(form, (long) rows.size() + 1));
            Snapshot written =
                    Snapshot.of(UpCasters.SNAPSHOT, Snapshot.of(state, rows).json());

            assertEquals(rows, written.answers());
            assertEquals(state, written.state(key(state), state.data()));
        });
    }

    @Test
    void eventsOfOneCommand_nameEachPersonOnce_andReadAsTheyWere() {
        each(random -> {
            List<CaseEvent> events = Stream.of(kinds())
                    .<CaseEvent>map(kind -> (CaseEvent) new RandomFacts(random).record(kind))
                    .toList();
            assertEquals(events, EventRow.of(7, events).events());
        });
    }

    private static CaseKey key(CaseState state) {
        return new CaseKey(state.region(), state.number(), state.version(), state.sop());
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

    /** What is tried. */
    @FunctionalInterface
    private interface Trial {
        void run(Random random);
    }
}
