package id.mutubaku.server.plugins;

import static id.mutubaku.server.client.Running.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.crash.Ledger;
import id.mutubaku.server.walk.Facts;
import id.mutubaku.server.walk.FormData;
import id.mutubaku.server.walk.Paths;
import id.mutubaku.server.walk.People;
import id.mutubaku.server.walk.Walk;
import id.mutubaku.store.jobs.Incident;
import id.mutubaku.store.jobs.JobStore;
import id.mutubaku.workshop.Keys;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets one region use nine plugins, each of which misbehaves in its own way, while the other regions work.
 *
 * <p>Phases take turns, so that what else the machine does falls on all alike: the region is quiet; it is used hard, but
 * its plugins are off; it is used as hard, and they are on. {@code -Dmutubaku.hostile.seconds=N} makes each phase N
 * seconds long rather than three; then the ratios that it prints mean something. Run alone, the load meets plugins that
 * the host has not given a rest yet.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("slow")
final class HostilePluginsTest {
    private static final int SECONDS = Integer.getInteger("mutubaku.hostile.seconds", 3);
    /** Far more than the second that a check may take: the machine may have other things to do. */
    private static final int SLOWEST_MILLIS = 30_000;

    private static final int ROUNDS = 2;
    private static final int CLIENTS = 3;
    private static final long PAUSE_MILLIS = 20;
    private static final String QUIET = "quiet";
    private static final String BUSY = "busy";
    private static final String HOSTILE = "hostile";
    private static final String CASES = "/api/v1/" + UsedDefinitions.REGION + "/cases";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static PluginServer server;

    @SuppressWarnings("NullAway.Init")
    private static Pool pool;

    @SuppressWarnings("NullAway.Init")
    private static SopRepository sops;

    private final long seed = System.nanoTime();

    @BeforeAll
    static void installAll() throws IOException {
        UsedDefinitions definitions = new UsedDefinitions(folder.resolve("definitions"));
        for (Misbehaviour each : Misbehaviour.values()) {
            definitions
                    .using("setujui", "checks", each.plugin() + "/periksa")
                    .using("kumpulkan", "actions", each.plugin() + "/kerja");
        }
        sops = Running.read(definitions.folder());
        Keys keys = new Keys(folder).key(PluginServer.TRUSTED);
        String database = Running.shared().newDatabase("hostile_plugins");
        pool = Running.shared().pool(database);
        server = PluginServer.start(
                folder.resolve("data"), definitions.folder(), database, PluginServer.trusting(folder, keys));
        Api admin = server.admin();
        for (Misbehaviour each : Misbehaviour.values()) {
            PluginServer.install(admin, keys.signed(each.jar(folder), PluginServer.TRUSTED))
                    .expect(201);
            PluginServer.choose(admin, UsedDefinitions.REGION, each.plugin(), Map.of("enabled", true))
                    .expect(200);
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.close();
        await(pool.close());
        soon("no thread of a plugin is left", () -> threads() == 0);
    }

    @Test
    @Order(1)
    void misbehaviour_standsInTheReportAndAsIncident_andNamesThePlugin() throws InterruptedException {
        Answer opened = server.as("kasi.banten")
                .post(CASES)
                .json(Map.of("sop", UsedDefinitions.SOP, "data", data("kumpulkan")))
                .send()
                .expect(201);
        String address = opened.header("Location");
        Api kabid = server.as("kabid.banten");
        long asked = System.nanoTime();
        JsonNode indonesian =
                kabid.get(address + "/steps/setujui/checks").send().expect(200).json();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
        JsonNode english = kabid.get(address + "/steps/setujui/checks")
                .header("Accept-Language", "en")
                .send()
                .expect(200)
                .json();

        assertTrue(
                millis < SLOWEST_MILLIS,
                "checks of which the slow may take 1 second each took " + millis + " ms together");
        for (Misbehaviour each : Misbehaviour.values()) {
            says(remark(indonesian, each), each, each.sentence(Language.ID));
            says(remark(english, each), each, each.sentence(Language.EN));
        }
        soon("each action is an incident", () -> incidents(opened).size() == Misbehaviour.values().length);
        for (Misbehaviour each : Misbehaviour.values()) {
            says(incident(opened, each, Language.ID), each, each.detail(Language.ID));
            says(incident(opened, each, Language.EN), each, each.detail(Language.EN));
        }
        kabid.post(address + "/steps/setujui/complete")
                .json(Map.of("branch", "setuju", "data", data("setujui")))
                .send()
                .expect(200);
        String kept = server.as("kasi.banten")
                .get(address + "/events")
                .send()
                .expect(200)
                .text();
        Stream.of(Misbehaviour.values()).forEach(each -> assertTrue(kept.contains(each.plugin() + "/periksa"), kept));
    }

    @Test
    @Order(2)
    void otherRegions_loseNothing_whileOneIsUsedHard() throws InterruptedException, ExecutionException {
        Tempo others = new Tempo(PAUSE_MILLIS);
        Tempo hostile = new Tempo(PAUSE_MILLIS);
        Ledger ledger = new Ledger();
        ExecutorService threads = Executors.newFixedThreadPool(2 * CLIENTS);
        List<Future<?>> walks = new ArrayList<>();
        try {
            People people = new People(Api.at(server.port(), others));
            signInAll(people, others);
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(seed + client);
                walks.add(threads.submit(() -> walkOn(people, others(), random, ledger, ledger)));
            }
            others.phase("warming up");
            TimeUnit.SECONDS.sleep(SECONDS);
            for (int round = 0; round < ROUNDS; round++) {
                others.phase(QUIET);
                TimeUnit.SECONDS.sleep(SECONDS);
                switchAll(false, others);
                others.phase(BUSY);
                useHard(threads, new Tempo(PAUSE_MILLIS), ledger);
                switchAll(true, others);
                others.phase(HOSTILE);
                useHard(threads, hostile, ledger);
            }
            others.phase("ending");
            ledger.close();
            for (Future<?> walk : walks) {
                walk.get();
            }
        } finally {
            threads.shutdownNow();
        }
        report(others, hostile, ledger);
        assertEquals(0, others.broken(), "answers of 500 and more in other regions");
        assertEquals(0, hostile.broken(), "answers of 500 and more in the region itself");
        assertTrue(hostile.millis("", 1) < SLOWEST_MILLIS, "an answer took " + hostile.millis("", 1) + " ms");
        checkAll(ledger);
    }

    private static void switchAll(boolean on, Tempo others) {
        others.phase("switching");
        Api admin = server.admin();
        for (Misbehaviour each : Misbehaviour.values()) {
            PluginServer.choose(admin, UsedDefinitions.REGION, each.plugin(), Map.of("enabled", on))
                    .expect(200);
        }
    }

    /** Opens cases and decides them, as quickly as the checks let one, for a phase; its walks end with it. */
    private void useHard(ExecutorService threads, Tempo hostile, Ledger ledger)
            throws InterruptedException, ExecutionException {
        Ledger until = new Ledger();
        Sop sop =
                sops.latest(UsedDefinitions.REGION + "/" + UsedDefinitions.SOP).orElseThrow();
        People people = new People(Api.at(server.port(), hostile));
        List<Future<?>> walks = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Random random = new Random(seed - client);
            walks.add(
                    threads.submit(() -> walkOn(people, List.of(sop), random, until, new Both(ledger, until, people))));
        }
        TimeUnit.SECONDS.sleep(SECONDS);
        until.close();
        for (Future<?> walk : walks) {
            walk.get();
        }
    }

    /** Writes down what is acknowledged, and asks the checks of each case besides. */
    private record Both(Ledger ledger, Ledger until, People people) implements Walk.Witness {
        @Override
        public void opened(String region, String number) {
            ledger.opened(region, number);
            until.opened(region, number);
            people.as("kabid", region)
                    .get(CASES + "/" + number + "/steps/setujui/checks")
                    .send()
                    .expect(200);
        }

        @Override
        public void completed(String region, String number, Place place) {
            ledger.completed(region, number, place);
            until.completed(region, number, place);
        }
    }

    private static void walkOn(People people, List<Sop> sops, Random random, Ledger until, Walk.Witness witness) {
        try {
            while (!until.isClosed()) {
                Sop sop = sops.get(random.nextInt(sops.size()));
                List<Paths.Path> paths = Paths.of(sop);
                Walk.Style style = new Walk.Style(random.nextBoolean(), true);
                new Walk(people, sop, paths.get(random.nextInt(paths.size())), style, witness).walk();
            }
        } catch (Ledger.Enough enough) {
            // The case stays where it stands.
        }
    }

    private static List<Sop> others() {
        return sops.regions().stream()
                .filter(region -> !region.id().equals(UsedDefinitions.REGION))
                .flatMap(region -> sops.latestOf(region.id()).stream())
                .toList();
    }

    /** Passwords are hashed slowly on purpose; that is not what is measured. */
    private static void signInAll(People people, Tempo tempo) {
        tempo.phase("signing in");
        others().forEach(sop ->
                sop.actors().forEach(actor -> people.as(actor, sop.region().id())));
    }

    private void checkAll(Ledger ledger) {
        Facts facts = new Facts(pool);
        Map<String, List<String>> stored = new TreeMap<>();
        ledger.acknowledged().keySet().forEach(each -> {
            String region = each.substring(0, each.indexOf('/'));
            stored.put(each, completed(facts.check(region, each.substring(region.length() + 1))));
        });
        assertEquals(ledger.acknowledged(), stored, "seed " + seed);
        assertTrue(stored.keySet().stream().anyMatch(each -> each.startsWith(UsedDefinitions.REGION)));
        assertTrue(stored.keySet().stream().anyMatch(each -> !each.startsWith(UsedDefinitions.REGION)));
    }

    private static List<String> completed(List<CaseEvent> events) {
        return events.stream()
                .filter(CaseEvent.StepCompleted.class::isInstance)
                .map(event -> ((CaseEvent.StepCompleted) event).place().path())
                .toList();
    }

    private static void report(Tempo others, Tempo hostile, Ledger ledger) {
        System.out.printf(
                "%nOther regions, p50/p95/p99 ms: %s while the region is quiet (%d answers), %s while it is used without"
                        + " its plugins (%d), %s with them (%d). p95 with them is %.2f times that of quiet, %.2f times"
                        + " that without them. The region itself, p50/p95/p99 ms: %s (%d). %d cases, all there.%n",
                times(others, QUIET),
                others.answers(QUIET),
                times(others, BUSY),
                others.answers(BUSY),
                times(others, HOSTILE),
                others.answers(HOSTILE),
                others.millis(HOSTILE, 0.95) / others.millis(QUIET, 0.95),
                others.millis(HOSTILE, 0.95) / others.millis(BUSY, 0.95),
                times(hostile, ""),
                hostile.answers(""),
                ledger.acknowledged().size());
    }

    private static String times(Tempo tempo, String phase) {
        return "%.1f/%.1f/%.1f (%.2f processors)"
                .formatted(
                        tempo.millis(phase, 0.5),
                        tempo.millis(phase, 0.95),
                        tempo.millis(phase, 0.99),
                        tempo.processors(phase));
    }

    private static Map<String, Object> data(String step) {
        Sop sop =
                sops.latest(UsedDefinitions.REGION + "/" + UsedDefinitions.SOP).orElseThrow();
        String form = sop.definition().step(step).orElseThrow().form().orElseThrow();
        return FormData.of(sop.form(form).orElseThrow(), List.of(), false);
    }

    private static String remark(JsonNode reports, Misbehaviour bad) {
        for (JsonNode report : reports) {
            if (report.path("use").asText().equals(bad.plugin() + "/periksa")) {
                assertEquals(false, report.path("done").asBoolean(), report.toString());
                return report.path("remark").asText();
            }
        }
        throw new AssertionError("Expected a report of " + bad + " in " + reports);
    }

    private static List<Incident> incidents(Answer opened) {
        String number = opened.json().path("number").asText();
        return await(new JobStore(pool).incidents(UsedDefinitions.REGION)).stream()
                .filter(incident -> incident.number().equals(number))
                .toList();
    }

    private static String incident(Answer opened, Misbehaviour bad, Language language) {
        return incidents(opened).stream()
                .map(incident -> String.valueOf(incident.error().arguments(language)[0]))
                .filter(said -> said.contains(bad.plugin() + " 1.0.0"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected an incident that names " + bad.plugin()));
    }

    /** On a busy machine a call may be over before it has come as far as to misbehave; that is said then. */
    private static void says(String sentence, Misbehaviour bad, String expected) {
        assertTrue(sentence.contains(bad.plugin() + " 1.0.0"), bad + ": " + sentence);
        assertTrue(
                Stream.of(expected, "dalam 1 detik", "within 1 seconds").anyMatch(sentence::contains),
                bad + ": " + sentence);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getThreadGroup)
                .filter(group -> group != null
                        && group.getParent() != null
                        && group.getParent().getName().equals("plugins"))
                .count();
    }

    private static void soon(String what, BooleanSupplier done) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < until, "Expected soon: " + what);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
