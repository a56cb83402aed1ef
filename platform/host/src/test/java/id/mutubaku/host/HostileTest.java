package id.mutubaku.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.execution.PluginThreads;
import id.mutubaku.host.execution.outcome.Fault;
import id.mutubaku.host.tester.PluginTester;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries what a bad plugin can do; each gives its fault, its neighbour goes on answering, and the machine lives. */
@Timeout(60)
@Tag("slow")
final class HostileTest {
    private static final String LIMITED = "\"seconds\": %d, \"megabytes\": 64";
    private static final String FINE = "return List.of(Finding.passed(\"R1\", Text.of(\"baik\")));";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    static Stream<Arguments> misbehaviour() {
        return Stream.of(
                Arguments.of(
                        "throw new java.io.IOException(\"katalog  hilang\");", Fault.Kind.THROWN, "katalog hilang"),
                Arguments.of("throw new IllegalStateException();", Fault.Kind.THROWN, "IllegalStateException"),
                Arguments.of("throw new Evil();", Fault.Kind.THROWN, "Evil"),
                Arguments.of("throw new RuntimeException(\"x\".repeat(5000));", Fault.Kind.THROWN, "xxx …"),
                Arguments.of("throw new AssertionError(\"janji\");", Fault.Kind.ERROR, "AssertionError: janji"),
                Arguments.of("deeper(0);" + FINE, Fault.Kind.ERROR, "StackOverflowError"),
                Arguments.of("System.exit(3);" + FINE, Fault.Kind.EXIT, "mematikan platform"),
                Arguments.of("try { System.exit(3); } catch (Throwable t) { }" + FINE, Fault.Kind.EXIT, "mematikan"),
                Arguments.of("Runtime.getRuntime().halt(3);" + FINE, Fault.Kind.EXIT, "mematikan"),
                Arguments.of("IntConsumer end = System::exit; end.accept(3);" + FINE, Fault.Kind.EXIT, "mematikan"),
                Arguments.of(
                        "IntConsumer end = Runtime.getRuntime()::halt; end.accept(3);" + FINE,
                        Fault.Kind.EXIT,
                        "mematikan"),
                Arguments.of(
                        "Thread t = new Thread(() -> System.exit(3)); t.start(); t.join();" + FINE,
                        Fault.Kind.EXIT,
                        "mematikan"),
                Arguments.of("while (true) { }", Fault.Kind.TIME, "dalam 1 detik"),
                Arguments.of("while (true) { try { spin(); } catch (Throwable t) { } }", Fault.Kind.TIME, "1 detik"),
                Arguments.of("fib(200);" + FINE, Fault.Kind.TIME, "1 detik"),
                Arguments.of("twice(60);" + FINE, Fault.Kind.TIME, "1 detik"),
                Arguments.of("Thread.sleep(Long.MAX_VALUE);" + FINE, Fault.Kind.TIME, "1 detik"),
                Arguments.of("Looping.touch();" + FINE, Fault.Kind.TIME, "1 detik"),
                Arguments.of(
                        "return new ArrayList<Finding>() { public Iterator<Finding> iterator() { while (true) { } } };",
                        Fault.Kind.TIME,
                        "1 detik"),
                Arguments.of("throw new Endless();", Fault.Kind.TIME, "1 detik"),
                Arguments.of(
                        "List<byte[]> all = new ArrayList<>(); while (true) { all.add(new byte[1000]); }",
                        Fault.Kind.MEMORY,
                        "lebih dari 64 MB"),
                Arguments.of("while (true) { new byte[100000].clone(); }", Fault.Kind.MEMORY, "64 MB"),
                Arguments.of("byte[] huge = new byte[Integer.MAX_VALUE - 8];" + FINE, Fault.Kind.MEMORY, "64 MB"),
                Arguments.of("long[][] huge = new long[100000][1000000];" + FINE, Fault.Kind.MEMORY, "64 MB"),
                Arguments.of("String s = \"x\"; while (true) { s = s + s; }", Fault.Kind.MEMORY, "64 MB"),
                Arguments.of(
                        "Thread t = new Thread(() -> { List<byte[]> all = new ArrayList<>();"
                                + " while (true) { all.add(new byte[1000]); } }); t.start(); t.join();" + FINE,
                        Fault.Kind.MEMORY,
                        "64 MB"),
                Arguments.of(
                        "for (int n = 0; n < 40; n++) { new Thread(() -> { while (true) { } }).start(); }"
                                + " Thread.sleep(60000);" + FINE,
                        Fault.Kind.THREADS,
                        "lebih dari 16 utas"));
    }

    @ParameterizedTest
    @MethodSource("misbehaviour")
    void misbehaviour_isAFaultThatNamesThePlugin(String body, Fault.Kind kind, String said) throws Exception {
        try (LoadedPlugin bad = LoadedPlugin.load(bad(body, seconds(kind)), "0.1.0");
                LoadedPlugin good = LoadedPlugin.load(good(), "0.1.0")) {
            CompletionStage<CallResult<List<Finding>>> asked = bad.checkAsync("buruk", Calls.SUBJECT, Calls.LENT);

            while (!asked.toCompletableFuture().isDone()) {
                assertEquals("baik", Calls.sentence(good.check("nama", Calls.SUBJECT, Calls.LENT)));
                assertEquals("baik", Calls.sentence(bad.check("baik", Calls.SUBJECT, Calls.LENT)));
            }
            Fault fault = Calls.fault(asked.toCompletableFuture().join());
            assertEquals(kind, fault.kind(), fault.sentence().id());
            assertTrue(
                    fault.sentence().id().startsWith("Plugin jahat 6.6.6 "),
                    fault.sentence().id());
            assertTrue(
                    fault.sentence().id().contains("\"buruk\""),
                    fault.sentence().id());
            assertTrue(fault.detail().id().contains(said), fault.detail().id());
            boolean thrown = kind == Fault.Kind.THROWN || kind == Fault.Kind.ERROR;
            assertTrue(
                    !thrown || !fault.sentence().id().contains(said),
                    fault.sentence().id());
            assertTrue(
                    fault.sentence().en().startsWith("Plugin jahat 6.6.6 "),
                    fault.sentence().en());
            assertTrue(fault.sentence().id().length() < 700, fault.sentence().id());
            soon("the threads of the call end", () -> running("jahat-6.6.6") == 0);
            assertEquals("baik", Calls.sentence(bad.check("baik", Calls.SUBJECT, Calls.LENT)));
        }
    }

    private Path good() throws IOException {
        return new Workshop(folder).check("nama", FINE).classes();
    }

    /** The limit of the call in seconds: a second where it is to be met, else more than a busy machine needs. */
    private static int seconds(Fault.Kind kind) {
        return kind == Fault.Kind.TIME ? 1 : 30;
    }

    private Path bad(String body, int seconds) throws IOException {
        return new Workshop(folder)
                .named("jahat", "6.6.6")
                .type("Evil", "class Evil extends RuntimeException { public String getMessage() { throw this; } }")
                .type("Endless", "class Endless extends Exception { public String getMessage() { while (true) { } } }")
                .type(
                        "Looping",
                        "class Looping { static boolean on = true; static { while (on) { } } static void touch() { } }")
                .check("baik", FINE)
                .check("buruk", "if (subject != null) {" + body + "} " + FINE, LIMITED.formatted(seconds), """
                        static int deeper(int depth) { return deeper(depth + 1) + 1; }
                        static void spin() { while (true) { } }
                        static long fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
                        static void twice(int n) { if (n > 0) { try { twice(n - 1); } finally { twice(n - 1); } } }
                        """)
                .classes();
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of("return null;", "findings tidak ada (null)."),
                Arguments.of("return Arrays.asList(FINE, null);", "findings[1] tidak ada (null)."),
                Arguments.of("return Collections.nCopies(501, FINE);", "findings berisi lebih dari 500 butir."),
                Arguments.of(
                        "return List.of(new Finding(\"R\", Optional.empty(), null, T, List.of(), NO, NO));",
                        "findings[0].verdict tidak ada"),
                Arguments.of("return List.of(Finding.passed(\" \", T));", "findings[0].rule kosong."),
                Arguments.of(
                        "return List.of(Finding.passed(\"R\".repeat(61), T));",
                        "findings[0].rule sepanjang 61 huruf, padahal paling panjang 60."),
                Arguments.of(
                        "return List.of(FINE.titled(Text.of(\"x\".repeat(201))));",
                        "findings[0].title.id sepanjang 201"),
                Arguments.of(
                        "return List.of(Finding.passed(\"R\", new Text(\"a\", null)));",
                        "findings[0].sentence.en tidak ada"),
                Arguments.of(
                        "return List.of(Finding.passed(\"R\", Text.of(\"x\".repeat(2001))));",
                        "findings[0].sentence.id sepanjang 2001"),
                Arguments.of(
                        "return List.of(FINE.by(Collections.nCopies(21, T)));",
                        "findings[0].evidence berisi lebih dari 20 butir."),
                Arguments.of(
                        "return List.of(FINE.at(\"pengajuan/nama\"));",
                        "findings[0].pointer berisi \"pengajuan/nama\", yang bukan penunjuk JSON"),
                Arguments.of("return List.of(FINE.at(\"/a~2\"));", "bukan penunjuk JSON"),
                Arguments.of(
                        "return List.of(new Finding(\"R\", Optional.empty(), Finding.Verdict.PASSED, T, List.of(), null, NO));",
                        "findings[0].pointer tidak ada"),
                Arguments.of("return List.of(FINE.recommending(\"\"));", "findings[0].recommends kosong."),
                Arguments.of("return List.of((Finding) null);", "null"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsense_isAFaultThatSaysWhatIsWrong(String body, String said) throws Exception {
        Path classes = new Workshop(folder)
                .named("jahat", "6.6.6")
                .check(
                        "buruk",
                        body,
                        "",
                        "static final Text T = Text.of(\"t\"); static final Finding FINE ="
                                + " Finding.passed(\"R\", T); static final Optional<String> NO = Optional.empty();")
                .classes();

        try (LoadedPlugin bad = LoadedPlugin.load(classes, "0.1.0")) {
            Fault fault = Calls.fault(bad.check("buruk", Calls.SUBJECT, Calls.LENT));

            boolean thrown = body.contains("(Finding) null"); // List.of takes no null: the plugin's own mistake.
            assertEquals(
                    thrown ? Fault.Kind.THROWN : Fault.Kind.NONSENSE,
                    fault.kind(),
                    fault.sentence().id());
            assertTrue(
                    thrown || fault.sentence().id().contains(said),
                    fault.sentence().id());
        }
    }

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of("return null;", "outcome tidak ada"),
                Arguments.of("return Outcome.done(null);", "outcome.sentence tidak ada"),
                Arguments.of(
                        "return new Outcome(T, Collections.nCopies(51, new Fact(\"a\", T, \"v\")), List.of());",
                        "outcome.facts berisi lebih dari 50"),
                Arguments.of(
                        "return new Outcome(T, List.of(new Fact(\"a\", T, \"v\"), new Fact(\"a\", T, \"w\")), List.of());",
                        "outcome.facts[1].key mengulang \"a\""),
                Arguments.of(
                        "return new Outcome(T, List.of(new Fact(\"clone-url\", T, \"v\")), List.of());",
                        "\"clone-url\", yang tidak berbentuk lower camel case"),
                Arguments.of(
                        "return new Outcome(T, List.of(new Fact(\"a\", T, \"v\".repeat(2001))), List.of());",
                        "outcome.facts[0].value sepanjang 2001"),
                Arguments.of(
                        "return new Outcome(T, List.of(), List.of(new NewDocument(\"d\", \"../d.pdf\", \"application/pdf\", new byte[0])));",
                        "\"../d.pdf\", yang bukan nama berkas"),
                Arguments.of(
                        "return new Outcome(T, List.of(), List.of(new NewDocument(\"d\", \"d.pdf\", \"pdf\", new byte[0])));",
                        "\"pdf\", padahal dokumen SOP hanya menerima PDF"),
                Arguments.of(
                        "return new Outcome(T, List.of(), List.of(new NewDocument(\"d\", \"d.yaml\", \"application/yaml\", new byte[0])));",
                        "\"application/yaml\", padahal dokumen SOP hanya menerima PDF"),
                Arguments.of(
                        "return new Outcome(T, List.of(), List.of(new NewDocument(\"d\", \"d.pdf\", \"application/pdf\", null)));",
                        "outcome.documents[0].content tidak ada"));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void nonsenseOutcome_isAFault(String body, String said) throws Exception {
        Path classes = new Workshop(folder)
                .named("jahat", "6.6.6")
                .action("buruk", "Text T = Text.of(\"t\");" + body)
                .classes();

        try (LoadedPlugin bad = LoadedPlugin.load(classes, "0.1.0")) {
            Fault fault = Calls.fault(bad.run("buruk", Calls.SUBJECT, "k", Calls.LENT));

            assertEquals(Fault.Kind.NONSENSE, fault.kind(), fault.sentence().id());
            assertTrue(fault.sentence().id().contains(said), fault.sentence().id());
        }
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of("return null;", "choices tidak ada"),
                Arguments.of(
                        "return List.of(new Choice(\"a\", T), new Choice(\"a\", T));",
                        "choices[1].value mengulang \"a\""),
                Arguments.of("return List.of(new Choice(\"a\".repeat(201), T));", "choices[0].value sepanjang 201"),
                Arguments.of(
                        "return List.of(new Choice(\"a\", Text.of(\"t\".repeat(201))));",
                        "choices[0].title.id sepanjang 201"),
                Arguments.of(
                        "return java.util.stream.IntStream.range(0, 1001).mapToObj(n -> new Choice(\"\" + n, T)).toList();",
                        "choices berisi lebih dari 1000 butir."));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void nonsenseChoices_areAFault(String body, String said) throws Exception {
        Path classes = new Workshop(folder)
                .named("jahat", "6.6.6")
                .lookup("buruk", "Text T = Text.of(\"t\");" + body)
                .classes();

        try (LoadedPlugin bad = LoadedPlugin.load(classes, "0.1.0")) {
            Fault fault = Calls.fault(bad.choices("buruk", Calls.SUBJECT, Calls.LENT));

            assertEquals(Fault.Kind.NONSENSE, fault.kind(), fault.sentence().id());
            assertTrue(fault.sentence().id().contains(said), fault.sentence().id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return null;",
                "return Optional.of(List.of(1));",
                "return Optional.of(0.0 / 0.0);",
                "return Optional.of(new java.math.BigDecimal(\"1e999999999\"));",
                "return Optional.of(\"x\".repeat(2001));"
            })
    void nonsenseValue_isAFault(String body) throws Exception {
        Path classes = new Workshop(folder)
                .named("jahat", "6.6.6")
                .computation("buruk", body, "")
                .classes();

        try (LoadedPlugin bad = LoadedPlugin.load(classes, "0.1.0")) {
            Fault fault = Calls.fault(bad.compute("buruk", Calls.SUBJECT, Calls.LENT));

            assertEquals(Fault.Kind.NONSENSE, fault.kind(), fault.sentence().id());
            assertTrue(fault.sentence().id().contains("value"), fault.sentence().id());
        }
    }

    static Stream<Arguments> beginnings() {
        return Stream.of(
                Arguments.of("static boolean on = true; static { while (on) { } }", "plugin/start-time"),
                Arguments.of("boolean on = true; { while (on) { } }", "plugin/start-time"),
                Arguments.of("{ if (true) throw new IllegalStateException(\"belum\"); }", "plugin/start-failed"),
                Arguments.of("static { if (true) throw new IllegalStateException(\"belum\"); }", "plugin/start-failed"),
                Arguments.of("{ System.exit(1); }", "plugin/start-exit"),
                Arguments.of("static { System.exit(1); }", "plugin/start-exit"),
                Arguments.of(
                        "boolean on = true; static List<byte[]> all = new ArrayList<>(); { while (on) { all.add(new byte[1000]); } }",
                        "plugin/start-memory"));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void extensionThatCannotBeMade_isRefused(String members, String rule) throws Exception {
        Path classes = new Workshop(folder).check("nama", FINE, "", members).classes();

        List<Problem> problems = new ArrayList<>();
        try {
            LoadedPlugin.load(classes, "0.1.0").close();
        } catch (PluginRefused refused) {
            problems.addAll(refused.problems());
        }

        assertEquals(List.of(rule), problems.stream().map(Problem::rule).toList());
        assertEquals("hostile.Offer0", problems.get(0).arguments().get(0));
        soon("its threads end", () -> running("coba-1.0.0") == 0);
    }

    @Test
    void ownThreads_endWithTheCall_butMayWait() throws Exception {
        Path classes = new Workshop(folder)
                .check("utas", """
                        new Thread(() -> { while (true) { } }, "milik-putar").start();
                        new Thread(() -> { while (true) { try { Thread.sleep(5); } catch (Throwable t) { } } }, "milik-tidur").start();
                        ThreadGroup inner = new ThreadGroup("dalam");
                        new Thread(inner, () -> { while (true) { try { spin(); } catch (Throwable t) { } } }, "milik-dalam").start();
                        pool = Executors.newSingleThreadExecutor(task -> new Thread(task, "milik-kolam"));
                        pool.submit(() -> 1).get();
                        """ + FINE, "", "static void spin() { while (true) { } } static ExecutorService pool;")
                .classes();

        LoadedPlugin plugin = LoadedPlugin.load(classes, "0.1.0");
        assertEquals("baik", Calls.sentence(plugin.check("utas", Calls.SUBJECT, Calls.LENT)));

        soon(
                "threads that run end",
                () -> running("milik-putar") + running("milik-tidur") + running("milik-dalam") == 0);
        assertEquals(1, running("milik-kolam"));
        plugin.close();
        soon("threads that wait end with the plugin", () -> running("milik-kolam") == 0);
    }

    @Test
    void deadlocks_areGivenUp_andThePluginRestsForAllWhileTheyLast() throws Exception {
        Path classes = new Workshop(folder)
                .named("jahat", "6.6.6")
                .check("baik", FINE)
                .check("macet", """
                        Object own = new Object();
                        CountDownLatch held = new CountDownLatch(1);
                        Thread holder = new Thread(() -> { synchronized (own) { held.countDown(); synchronized (GATE) { } } });
                        synchronized (GATE) { holder.start(); held.await(); synchronized (own) { } }
                        """ + FINE, LIMITED.formatted(1), "static final Object GATE = new Object();")
                .classes();

        try (LoadedPlugin bad = LoadedPlugin.load(classes, "0.1.0")) {
            for (int stuck = 0; stuck < PluginThreads.ABANDONED; stuck++) {
                Fault fault = Calls.fault(bad.check(
                        "macet", PluginTester.subject("daerah" + stuck).build(), Calls.LENT));
                assertEquals(Fault.Kind.TIME, fault.kind());
            }
            soon("it rests", () -> bad.check("baik", Calls.SUBJECT, Calls.LENT).fold(fine -> false, fault -> true));

            Fault resting = Calls.fault(bad.check("baik", Calls.SUBJECT, Calls.LENT));
            assertEquals(Fault.Kind.RESTING, resting.kind());
            assertTrue(
                    resting.sentence().id().contains("tidak dapat dihentikan"),
                    resting.sentence().id());
        }
    }

    @Test
    void manyCallsOfARegion_areBusyBeyondTheQueue_whileAnotherIsServedAtOnce() throws Exception {
        Path classes = new Workshop(folder)
                .check("lama", "Thread.sleep(700);" + FINE, "\"seconds\": 5", "")
                .check("baik", FINE)
                .classes();

        try (LoadedPlugin plugin = LoadedPlugin.load(classes, "0.1.0")) {
            List<CompletionStage<CallResult<List<Finding>>>> asked = new ArrayList<>();
            for (int call = 0; call < PluginThreads.QUEUE + 12; call++) {
                asked.add(
                        plugin.checkAsync("lama", PluginTester.subject("ramai").build(), Calls.LENT));
            }
            List<Fault.Kind> kinds = new ArrayList<>();
            asked.get(PluginThreads.QUEUE + 11)
                    .toCompletableFuture()
                    .join()
                    .fold(fine -> true, fault -> kinds.add(fault.kind()));
            assertEquals(List.of(Fault.Kind.BUSY), kinds);

            assertEquals("baik", Calls.sentence(plugin.check("baik", Calls.SUBJECT, Calls.LENT)));
            assertTrue(
                    asked.stream().anyMatch(each -> !each.toCompletableFuture().isDone()), "while many still wait");
        }
    }

    @Test
    void faultsInARow_letItRest_inThatRegionOnly() throws Exception {
        Path classes = new Workshop(folder)
                .check("nama", "if (subject.region().id().equals(\"salah\")) throw new Exception(\"x\");" + FINE)
                .classes();

        try (LoadedPlugin plugin = LoadedPlugin.load(classes, "0.1.0")) {
            List<Fault.Kind> kinds = new ArrayList<>();
            for (int call = 0; call < 6; call++) {
                kinds.add(Calls.fault(plugin.check(
                                "nama", PluginTester.subject("salah").build(), Calls.LENT))
                        .kind());
            }

            assertEquals(Fault.Kind.THROWN, kinds.get(4));
            assertEquals(Fault.Kind.RESTING, kinds.get(5));
            assertEquals("baik", Calls.sentence(plugin.check("nama", Calls.SUBJECT, Calls.LENT)));
        }
    }

    @Test
    void whatWasLent_isTakenBackWithTheCall() throws Exception {
        Path classes = new Workshop(folder)
                .check(
                        "simpan",
                        """
                        String said = "";
                        if (OLD.get() == null) { OLD.set(context); }
                        else { try { OLD.get().register(); } catch (IllegalStateException over) { said = over.getMessage(); } }
                        return List.of(Finding.passed("R1", Text.of("-" + said)));
                        """,
                        "",
                        "static final java.util.concurrent.atomic.AtomicReference<PluginContext> OLD ="
                                + " new java.util.concurrent.atomic.AtomicReference<>();")
                .classes();

        try (LoadedPlugin plugin = LoadedPlugin.load(classes, "0.1.0")) {
            plugin.check("simpan", Calls.SUBJECT, Calls.LENT);

            assertEquals(
                    "-This call is over; what it was lent cannot be used any more",
                    Calls.sentence(plugin.check("simpan", Calls.SUBJECT, Calls.LENT)));
        }
    }

    private static long running(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .count();
    }

    private static void soon(String what, BooleanSupplier done) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < until, "Expected soon: " + what);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
