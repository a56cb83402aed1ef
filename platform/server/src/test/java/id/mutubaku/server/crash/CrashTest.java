package id.mutubaku.server.crash;

import static id.mutubaku.server.client.Running.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.walk.Facts;
import id.mutubaku.server.walk.Paths;
import id.mutubaku.server.walk.People;
import id.mutubaku.server.walk.Walk;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the database and the server, at moments left to chance, while eight clients walk cases.
 *
 * <p>{@code -Dmutubaku.kills=N} kills each of the two N times rather than twice.
 */
final class CrashTest {
    private static final int KILLS = Integer.getInteger("mutubaku.kills", 2);
    private static final int CLIENTS = 8;
    private static final int SLOWEST_MILLIS = 15_000;

    private final Ledger ledger = new Ledger();
    private final Stubborn stubborn = new Stubborn();
    private final long seed = System.nanoTime();

    @Test
    void acknowledgedStep_isThereOnce_howeverOftenServerAndDatabaseAreKilled(@TempDir Path folder)
            throws IOException, InterruptedException, ExecutionException {
        try (ServerProcess server = new ServerProcess(folder.resolve("data"))) {
            server.start();
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            List<Future<?>> walks = startWalks(clients, server.port());
            try {
                killAll(server);
                ledger.close();
                for (Future<?> walk : walks) {
                    walk.get();
                }
            } catch (ExecutionException unexpected) {
                throw new AssertionError("The server says: " + server.failures(), unexpected);
            } finally {
                clients.shutdownNow();
            }
            checkAll(server.database());
        }
    }

    private List<Future<?>> startWalks(ExecutorService clients, int port) {
        SopRepository definitions = Running.read(Running.DEFINITIONS);
        List<Sop> sops = definitions.regions().stream()
                .flatMap(region -> definitions.latestOf(region.id()).stream())
                .toList();
        People people = new People(Api.at(port, stubborn));
        List<Future<?>> walks = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Random random = new Random(seed + client);
            walks.add(clients.submit(() -> walkOn(people, sops, random)));
        }
        return walks;
    }

    private void walkOn(People people, List<Sop> sops, Random random) {
        try {
            while (!ledger.isClosed()) {
                Sop sop = sops.get(random.nextInt(sops.size()));
                List<Paths.Path> paths = Paths.of(sop);
                Walk.Style style = new Walk.Style(random.nextBoolean(), random.nextBoolean());
                new Walk(people, sop, paths.get(random.nextInt(paths.size())), style, ledger).walk();
            }
        } catch (Ledger.Enough enough) {
            // The case stays where it stands, so that inboxes are not empty when they are looked at.
        }
    }

    private void killAll(ServerProcess server) throws IOException, InterruptedException {
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(500 + random.nextInt(1500));
            server.killPostmaster();
            Thread.sleep(100);
            server.awaitReady();
        }
        assertEquals(0, stubborn.broken(), "requests without an answer while only the database was killed");
        assertTrue(stubborn.unavailable() > 0, "no request met the killed database");
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(500 + random.nextInt(1500));
            server.kill();
            server.start();
        }
        Thread.sleep(1000);
    }

    private void checkAll(String database) {
        Vertx vertx = Vertx.vertx();
        try {
            Pool pool = PgBuilder.pool()
                    .connectingTo(PgConnectOptions.fromUri(database))
                    .using(vertx)
                    .build();
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertEquals("on", one(pool, "show " + setting), setting);
            }
            Map<String, List<String>> acknowledged = ledger.acknowledged();
            Map<String, List<String>> stored = new TreeMap<>();
            Facts facts = new Facts(pool);
            await(pool.query("select region, number from sop_case").execute())
                    .forEach(row -> stored.put(
                            row.getString("region") + "/" + row.getString("number"),
                            completed(facts.check(row.getString("region"), row.getString("number")))));
            assertEquals(acknowledged, stored, "seed " + seed);
            long waiting = Long.parseLong(one(pool, "select count(*) from work_item"));
            assertTrue(waiting > 0, "no case was left on its way");
            report(stored, waiting);
            assertTrue(stubborn.slowestMillis() < SLOWEST_MILLIS, "an answer took " + stubborn.slowestMillis() + " ms");
        } finally {
            await(vertx.close());
        }
    }

    private void report(Map<String, List<String>> stored, long waiting) {
        int steps = stored.values().stream().mapToInt(List::size).sum();
        System.out.printf(
                "%d acknowledged steps of %d cases are there once each, %d inbox rows agree, after %d kills of"
                        + " PostgreSQL and %d of the server; %d answers were 503, the slowest answer took %d ms%n",
                steps, stored.size(), waiting, KILLS, KILLS, stubborn.unavailable(), stubborn.slowestMillis());
    }

    private static List<String> completed(List<CaseEvent> events) {
        return events.stream()
                .filter(CaseEvent.StepCompleted.class::isInstance)
                .map(event -> ((CaseEvent.StepCompleted) event).place().path())
                .toList();
    }

    private static String one(Pool pool, String statement) {
        return Running.text(await(pool.query(statement).execute()));
    }
}
