package id.mutubaku.server.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Lets a process run out of memory. */
final class MemoryGuardTest {

    @Test
    void processWithoutMemory_ends_andRunsItsShutdownHooks() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hungry.class.getName())
                .redirectErrorStream(true)
                .start();

        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(180, TimeUnit.SECONDS));
        assertEquals(MemoryGuard.EXIT_CODE, process.exitValue(), said);
        assertTrue(said.contains("selesai dengan tertib"), said);
        assertTrue(said.contains("no memory left"), said);
    }

    /** A process that eats on an event loop, as a request does. */
    static final class Hungry {
        private Hungry() {}

        public static void main(String[] arguments) throws InterruptedException {
            MemoryGuard.install();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("selesai dengan tertib")));
            Vertx vertx = Vertx.vertx();
            vertx.exceptionHandler(MemoryGuard::saw);
            vertx.runOnContext(now -> {
                List<byte[]> eaten = new ArrayList<>();
                while (eaten.size() < Integer.MAX_VALUE) {
                    eaten.add(new byte[1 << 20]);
                }
            });
            new CountDownLatch(1).await();
        }
    }
}
