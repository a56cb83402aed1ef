package id.mutubaku.plugins.agenda.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Register;
import id.mutubaku.host.tester.MemoryRegister;
import id.mutubaku.plugins.agenda.number.AgendaBook.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AgendaBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final MemoryRegister register = new MemoryRegister();

    @Test
    void letters_getNumbersInTurn_andKeepThem() {
        AgendaBook book = new AgendaBook(register, "masuk");
        for (int letter = 1; letter <= 300; letter++) {
            assertEquals(new Given(letter, DAY), book.give("k" + letter, DAY, "n"));
        }

        assertEquals(new Given(17, DAY), book.give("k17", DAY.plusDays(9), "n"));
    }

    @Test
    void years_andBooks_countApart() {
        AgendaBook book = new AgendaBook(register, "masuk");
        book.give("a", LocalDate.of(2026, 12, 31), "n");
        book.give("b", LocalDate.of(2026, 12, 31), "n");

        assertEquals(1, book.give("c", LocalDate.of(2027, 1, 1), "n").sequence());
        assertEquals(new Given(2, LocalDate.of(2026, 12, 31)), book.give("b", LocalDate.of(2027, 1, 1), "n"));
        assertEquals(3, book.give("d", LocalDate.of(2026, 12, 31), "n").sequence());
        assertEquals(1, new AgendaBook(register, "keluar").give("a", DAY, "n").sequence());
    }

    @Test
    void runThatDiesAnywhere_isGoneOnWith_andLeavesNoGap() {
        int steps = 0;
        for (boolean isDone : new boolean[] {false, true}) {
            for (int at = 0; at < 12; at++) {
                MemoryRegister fresh = new MemoryRegister();
                AgendaBook others = new AgendaBook(fresh, "masuk");
                IntStream.rangeClosed(1, 3).forEach(each -> others.give("o" + each, DAY, "n"));
                AgendaBook dying = new AgendaBook(new Dying(fresh, at, isDone), "masuk");
                try {
                    dying.give("mine", DAY, "n");
                    continue;
                } catch (IllegalStateException died) {
                    steps++;
                }
                others.give("o4", DAY, "n");
                Given mine = others.give("mine", LocalDate.of(2027, 1, 1), "n");
                int next = others.give("o5", DAY, "n").sequence();

                // Before anything was written the letter had not come in yet, and comes in next year.
                boolean wasKnown = mine.day().equals(DAY);
                assertTrue(wasKnown ? mine.sequence() == 4 || mine.sequence() == 5 : mine.sequence() == 1, "at " + at);
                assertEquals(wasKnown ? 6 : 5, next, "at " + at);
            }
        }
        assertTrue(steps >= 10, "only " + steps);
    }

    @Test
    void manyAtOnce_alsoWithRepeatsAndDeaths_getEachNumberOnce() throws Exception {
        for (int seed = 0; seed < 10; seed++) {
            assertGapless(seed);
        }
    }

    private static void assertGapless(int seed) throws InterruptedException, ExecutionException {
        MemoryRegister shared = new MemoryRegister();
        Random random = new Random(seed);
        List<Callable<Integer>> runs = new ArrayList<>();
        for (int letter = 0; letter < 200; letter++) {
            String key = "letter " + letter;
            int diesAt = random.nextInt(12);
            boolean isDone = random.nextBoolean();
            runs.add(() -> attempted(shared, key, diesAt, isDone));
            runs.add(() -> new AgendaBook(shared, "masuk").give(key, DAY, "n").sequence());
        }
        Collections.shuffle(runs, random);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Integer> given = new ArrayList<>();
            for (Future<Integer> run : threads.invokeAll(runs)) {
                given.add(run.get());
            }
            assertEquals(
                    IntStream.rangeClosed(1, 200).boxed().toList(),
                    given.stream()
                            .filter(number -> number > 0)
                            .distinct()
                            .sorted()
                            .toList(),
                    "seed " + seed);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns 0 where the run died; somebody else asks for the same letter, too. */
    private static int attempted(Register shared, String key, int diesAt, boolean isDone) {
        try {
            return new AgendaBook(new Dying(shared, diesAt, isDone), "masuk")
                    .give(key, DAY, "n")
                    .sequence();
        } catch (IllegalStateException died) {
            return 0;
        }
    }

    @Test
    void register_thatIsAway_isAFailure() {
        AgendaBook book = new AgendaBook(new Dying(register, 0, false), "masuk");

        assertThrows(IllegalStateException.class, () -> book.give("a", DAY, "n"));
    }

    /** A register whose machine dies at one of its calls, before or after it was done. */
    private static final class Dying implements Register {
        private final Register living;
        private final boolean isDone;
        private int left;

        Dying(Register living, int at, boolean isDone) {
            this.living = living;
            this.left = at;
            this.isDone = isDone;
        }

        @Override
        public Optional<Entry> find(String key) {
            return dying(() -> living.find(key));
        }

        @Override
        public List<Entry> list(String prefix, int limit) {
            return dying(() -> living.list(prefix, limit));
        }

        @Override
        public boolean put(String key, long version, String value) {
            return dying(() -> living.put(key, version, value));
        }

        @Override
        public boolean remove(String key, long version) {
            return dying(() -> living.remove(key, version));
        }

        private <T> T dying(java.util.function.Supplier<T> call) {
            left--;
            if (left == -1 && !isDone) {
                throw new IllegalStateException("died");
            }
            T result = call.get();
            if (left == -1) {
                throw new IllegalStateException("died");
            }
            return result;
        }
    }
}
