package id.mutubaku.casework.plugins.context;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Register;
import id.mutubaku.host.tester.MemoryRegister;
import id.mutubaku.host.tester.RegisterContract;
import id.mutubaku.store.database.Database;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the register in the database to what the one in memory does, and to what one call may take. */
final class DatabaseRegisterTest {
    private static Pool pool;

    @BeforeAll
    static void open() {
        pool = TestPostgres.newDatabase("plugin_register");
        await(Database.migrate(pool));
    }

    @AfterAll
    static void close() {
        await(pool.close());
    }

    @TestFactory
    Stream<DynamicTest> registerInTheDatabase_keepsTheContract() {
        return RegisterContract.rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().accept(new DatabaseRegister(pool, "contoh", rule.getKey()))));
    }

    @TestFactory
    Stream<DynamicTest> rationedRegister_keepsTheContract() {
        return RegisterContract.rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().accept(rationed(new DatabaseRegister(pool, "berjatah", rule.getKey())))));
    }

    @Test
    void registers_areApart_byRegionAndByPlugin() {
        Register here = new DatabaseRegister(pool, "di-sini", "satu");

        here.put("a", 0, "x");

        assertEquals(List.of(), new DatabaseRegister(pool, "di-sana", "satu").list("", 10));
        assertEquals(List.of(), new DatabaseRegister(pool, "di-sini", "dua").list("", 10));
        assertEquals(1, here.list("", 10).size());
    }

    @Test
    void callThatAsksWithoutEnd_isStopped() {
        Register register = rationed(new MemoryRegister());
        for (int request = 0; request < CallQuota.REQUESTS; request++) {
            register.find("a");
        }

        assertThrows(IllegalStateException.class, () -> register.find("a"));
    }

    @Test
    void callThatWritesWithoutEnd_isStopped() {
        Register kept = new MemoryRegister();
        Register register = rationed(kept);
        String half = "x".repeat(500_000);
        int written = 0;
        for (; written < CallQuota.CHARACTERS / half.length() - 1; written++) {
            assertTrue(register.put("n" + written, 0, half));
        }

        assertThrows(IllegalStateException.class, () -> {
            register.put("last", 0, half);
            register.put("beyond", 0, half);
        });
        assertEquals(false, kept.find("beyond").isPresent());
    }

    @Test
    void callThatReadsWithoutEnd_isStopped() {
        Register kept = new MemoryRegister();
        kept.put("a", 0, "x".repeat(1_000_000));
        Register register = rationed(kept);
        for (int read = 0; read < CallQuota.CHARACTERS / 1_000_000; read++) {
            register.list("", 1);
        }

        assertThrows(IllegalStateException.class, () -> register.find("a"));
    }

    /** A plugin's own threads are many; at the database they come two at a time. */
    @Test
    void threadsOfAPlugin_areLetInFewAtATime() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(CallQuota.AT_ONCE + 1);
        CountDownLatch over = new CountDownLatch(1);
        CallQuota quota = new CallQuota(new Semaphore(CallQuota.AT_ONCE));
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 20; thread++) {
            threads.add(new Thread(() -> quota.ask(() -> {
                inside.countDown();
                return assertDoesNotThrowInterrupted(over);
            })));
        }
        threads.forEach(Thread::start);

        assertEquals(false, inside.await(500, TimeUnit.MILLISECONDS));
        assertEquals(1, inside.getCount());

        over.countDown();
        for (Thread thread : threads) {
            thread.join(5000);
        }
        assertEquals(0, inside.getCount());
    }

    private static boolean assertDoesNotThrowInterrupted(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static Register rationed(Register register) {
        return new QuotaRegister(register, new CallQuota(new Semaphore(CallQuota.AT_ONCE)));
    }
}
