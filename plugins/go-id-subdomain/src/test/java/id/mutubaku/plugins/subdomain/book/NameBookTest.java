package id.mutubaku.plugins.subdomain.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.host.tester.MemoryRegister;
import id.mutubaku.plugins.subdomain.book.NameBook.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class NameBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Register register = new MemoryRegister();
    private final Map<String, Standing> standings = new HashMap<>();
    private final NameBook book = new NameBook(register, number -> Optional.ofNullable(standings.get(number)));

    @Test
    void reservedName_isHeldForItsCaseOnly() throws NameRefused {
        book.reserve("izin", reserved("C-1"), "k1");

        assertEquals(Optional.of(reserved("C-1")), book.holder("izin"));
        assertThrows(NameRefused.class, () -> book.reserve("izin", reserved("C-2"), "k2"));
        assertEquals(Optional.of(reserved("C-1")), book.holder("izin"));
    }

    @Test
    void sameKey_isAnsweredTheSame_withoutDoingItAgain() throws NameRefused {
        Held first = book.reserve("izin", reserved("C-1"), "k1");
        book.reserve("izin-baru", reserved("C-1"), "k2");

        Held again = book.reserve("izin", new Holding.Reserved("C-1", "Dinas", DAY.plusDays(3)), "k1");

        assertEquals(first, again);
        assertEquals(Optional.empty(), book.holder("izin"));
        assertTrue(book.holder("izin-baru").isPresent());
    }

    @Test
    void failureAfterTheName_isMadeGoodByTheNextAttempt() throws NameRefused {
        register.put("name/izin", 0, reserved("C-1").text());

        Held held = book.reserve("izin", new Holding.Reserved("C-1", "Dinas", DAY.plusDays(1)), "k1");

        assertEquals(new Held("izin", DAY), held);
        assertEquals("izin", register.find("case/C-1").orElseThrow().value());
    }

    @Test
    void otherName_letsTheFirstOneGo() throws NameRefused {
        book.reserve("izin", reserved("C-1"), "k1");
        book.reserve("perizinan", reserved("C-1"), "k2");

        assertEquals(Optional.empty(), book.holder("izin"));
        assertEquals(Optional.of(reserved("C-1")), book.holder("perizinan"));
        book.reserve("izin", reserved("C-2"), "k3");
        assertEquals(Optional.of(reserved("C-2")), book.holder("izin"));
    }

    @Test
    void nameOfEndedCase_isFree_unlessTheCaseWasCompletedOrIsUnknown() throws NameRefused {
        for (Standing standing : Standing.values()) {
            book.reserve("izin-" + standing, reserved("C-" + standing), "k" + standing);
            standings.put("C-" + standing, standing);
        }
        book.reserve("purba", reserved("C-dihapus"), "k9");

        List<Standing> holding = List.of(Standing.values()).stream()
                .filter(standing -> book.holder("izin-" + standing).isPresent())
                .toList();

        assertEquals(List.of(Standing.RUNNING, Standing.COMPLETED), holding);
        assertTrue(book.holder("purba").isPresent());
    }

    @Test
    void rejectedCase_canBeTakenOver_andDoesNotTakeBack() throws NameRefused {
        book.reserve("izin", reserved("C-1"), "k1");
        standings.put("C-1", Standing.REJECTED);

        book.reserve("izin", reserved("C-2"), "k2");

        assertEquals(Optional.of(reserved("C-2")), book.holder("izin"));
        assertEquals(new Held("izin", DAY), book.reserve("izin", reserved("C-1"), "k1"));
        assertEquals(Optional.of(reserved("C-2")), book.holder("izin"));
    }

    @Test
    void registeredName_staysWhateverBecomesOfTheCase() throws NameRefused {
        book.reserve("izin", reserved("C-1"), "k1");
        Held held = book.register("izin", new Holding.Registered("C-1", "Dinas Kesehatan", DAY.plusDays(9)), "k2");
        standings.put("C-1", Standing.CANCELLED);

        assertEquals(new Held("izin", DAY.plusDays(9)), held);
        assertEquals(
                Optional.of(new Holding.Registered("C-1", "Dinas Kesehatan", DAY.plusDays(9))), book.holder("izin"));
        assertThrows(NameRefused.class, () -> book.reserve("izin", reserved("C-2"), "k3"));
        assertThrows(
                NameRefused.class, () -> book.register("izin", new Holding.Registered("C-2", "Dinas B", DAY), "k4"));
    }

    @Test
    void registering_worksWithoutReservation() throws NameRefused {
        book.register("izin", new Holding.Registered("C-1", "Dinas", DAY), "k1");

        assertEquals(Optional.of(new Holding.Registered("C-1", "Dinas", DAY)), book.holder("izin"));
    }

    @Test
    void longestLabel_isHeld_andALongerOneRefused() throws NameRefused {
        book.reserve("a".repeat(63), reserved("C-1"), "k1");

        assertTrue(book.holder("a".repeat(63)).isPresent());
        assertThrows(NameRefused.class, () -> book.reserve("a".repeat(64), reserved("C-1"), "k2"));
        assertEquals(Optional.empty(), book.holder("a".repeat(1000)));
    }

    @Test
    void owner_cannotForgeLines() {
        Holding forged = new Holding.Reserved("C-1", "Dinas\nstage: registered\ncase: C-9", DAY);

        Holding read = Holding.of(forged.text());

        assertEquals("C-1", read.number());
        assertTrue(read instanceof Holding.Reserved);
    }

    @Test
    void strangeEntry_isNamedInTheFailure() {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, () -> Holding.of("entah apa"));

        assertTrue(failure.toString().contains("entah apa"));
    }

    @RepeatedTest(20)
    void manyAtOnce_haveOneWinner() throws InterruptedException {
        int contenders = 16;
        List<String> winners = race(contenders, number -> "k-" + number, number -> "C-" + number);

        assertEquals(1, winners.size(), winners::toString);
        assertEquals(winners.get(0), book.holder("izin").orElseThrow().number());
    }

    @RepeatedTest(20)
    void manyTakingOverAtOnce_haveOneWinner() throws InterruptedException, NameRefused {
        book.reserve("izin", reserved("C-lama"), "k-lama");
        standings.put("C-lama", Standing.CANCELLED);

        List<String> winners = race(16, number -> "k-" + number, number -> "C-" + number);

        assertEquals(1, winners.size(), winners::toString);
        assertEquals(winners.get(0), book.holder("izin").orElseThrow().number());
    }

    @RepeatedTest(20)
    void sameActionTwiceAtOnce_isDoneOnce() throws InterruptedException {
        List<String> done = race(8, number -> "k", number -> "C-1");

        assertEquals(List.of("C-1", "C-1", "C-1", "C-1", "C-1", "C-1", "C-1", "C-1"), done);
        assertEquals(1, register.find("name/izin").orElseThrow().version());
        assertEquals(1, register.list("done/", 10).size());
    }

    private interface Named {
        String of(int number);
    }

    /** Returns the cases that were told that they have the name. */
    private List<String> race(int contenders, Named key, Named number) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(contenders);
        List<Callable<Optional<String>>> tries = new ArrayList<>();
        IntStream.range(0, contenders)
                .forEach(index -> tries.add(() -> {
                    start.await();
                    try {
                        book.reserve("izin", reserved(number.of(index)), key.of(index));
                        return Optional.of(number.of(index));
                    } catch (NameRefused lost) {
                        return Optional.empty();
                    }
                }));
        ExecutorService threads = Executors.newFixedThreadPool(contenders);
        try {
            List<String> winners = new ArrayList<>();
            for (Future<Optional<String>> each : threads.invokeAll(tries)) {
                each.get().ifPresent(winners::add);
            }
            return winners;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Holding.Reserved reserved(String number) {
        return new Holding.Reserved(number, "Dinas", DAY);
    }
}
