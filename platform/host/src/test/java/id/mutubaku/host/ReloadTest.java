package id.mutubaku.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.workshop.Workshop;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loads and closes a plugin many times, and looks for class loaders that stay.
 *
 * <p>{@code -Dmutubaku.rounds=N} does so N times rather than ten.
 */
@Tag("slow")
final class ReloadTest {
    private static final int RELOADS = Integer.getInteger("mutubaku.rounds", 10);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    @Test
    void reloads_leaveNoClassLoader() throws Exception {
        List<WeakReference<ClassLoader>> loaders = reload(plugin(""), RELOADS);

        assertEquals(0, left(loaders));
    }

    /** Shows that the test above can fail. */
    @Test
    void classLoaderThatIsHeld_isSeen() throws Exception {
        List<WeakReference<ClassLoader>> loaders =
                reload(plugin("System.getProperties().put(\"held\" + System.nanoTime(), Ours.class);"), 3);
        try {
            assertEquals(3, left(loaders));
        } finally {
            System.getProperties().keySet().removeIf(key -> key.toString().startsWith("held"));
        }
        assertEquals(0, left(loaders));
    }

    @Test
    void faults_leaveNoClassLoaderEither() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (String body : List.of(
                "throw new Own();",
                "while (true) { }",
                "System.exit(1);",
                "Thread.sleep(100000);",
                "Runtime.getRuntime().addShutdownHook(new Thread(() -> { }));",
                "while (true) { all.add(new byte[10000]); }")) {
            loaders.addAll(reload(plugin(body), 3));
        }

        assertEquals(0, left(loaders));
    }

    private Path plugin(String more) throws Exception {
        return new Workshop(folder)
                .declaring("\"settings\": {\"type\": \"object\", \"properties\": {\"limit\": {\"type\": \"integer\"}}}")
                .declaring("\"hosts\": [\"localhost\"]")
                .type("Ours", "record Ours(int limit, Optional<Kind> kind) { enum Kind { A, B } }")
                .type("Own", "class Own extends RuntimeException { }")
                .check(
                        "nama",
                        """
                        Ours ours = context.settings(Ours.class);
                        context.logger().log(System.Logger.Level.DEBUG, "log {0}", ours);
                        LOCAL.set(ours);
                        org.slf4j.LoggerFactory.getLogger(Ours.class).debug("log {}", ours);
                        Executors.newFixedThreadPool(2).submit(() -> new Ours(1, Optional.empty())).get();
                        new Timer(true).schedule(new TimerTask() { public void run() { } }, 1);
                        try {
                            context.web().send(java.net.http.HttpRequest.newBuilder(
                                java.net.URI.create("http://localhost:1/")).build());
                        } catch (java.io.IOException nobodyThere) {
                        }
                        List<byte[]> all = new ArrayList<>();
                        if (ours != null) {
                        """ + more + "} return List.of(Finding.passed(\"R1\", Text.of(\"baik\")));",
                        "\"seconds\": 1, \"megabytes\": 64",
                        "static final ThreadLocal<Ours> LOCAL = new ThreadLocal<>();")
                .jar();
    }

    private static List<WeakReference<ClassLoader>> reload(Path jar, int times) throws PluginRefused {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            Watching watching = new Watching(new ArrayList<>());
            try (LoadedPlugin plugin = LoadedPlugin.load(jar, "0.1.0")) {
                plugin.check("nama", Calls.SUBJECT, watching);
            }
            assertTrue(watching.loaders().size() > 0, "the plugin was called");
            loaders.add(watching.loaders().get(0));
        }
        return loaders;
    }

    private static long left(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        long left = loaders.size();
        for (int round = 0; round < 40 && left > 0; round++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
            left = loaders.stream().filter(loader -> loader.get() != null).count();
        }
        return left;
    }

    /** Sees from which class loader it is asked. */
    private record Watching(List<WeakReference<ClassLoader>> loaders) implements CallContext {
        @Override
        public Map<String, Object> settings() {
            loaders.add(new WeakReference<>(Thread.currentThread().getContextClassLoader()));
            return Map.of("limit", 1, "kind", "A");
        }

        @Override
        public Register register() {
            return Calls.LENT.register();
        }

        @Override
        public byte[] read(String document) {
            return new byte[0];
        }

        @Override
        public Optional<Standing> standing(String number) {
            return Optional.empty();
        }

        @Override
        public Path folder() {
            return Path.of("target");
        }
    }
}
