package id.mutubaku.server.crash;

import static id.mutubaku.server.client.Running.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Copies;
import id.mutubaku.server.client.PostOffice;
import id.mutubaku.server.client.PostOffice.Letter;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.client.WebhookListener;
import id.mutubaku.server.client.WebhookListener.Delivery;
import id.mutubaku.server.walk.Paths;
import id.mutubaku.server.walk.People;
import id.mutubaku.server.walk.Walk;
import id.mutubaku.store.cases.CaseStore;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server, at moments left to chance, while it writes mail and posts webhooks.
 *
 * <p>{@code -Dmutubaku.kills=N} kills it N times rather than twice.
 */
final class OutboxCrashTest {
    private static final int KILLS = Integer.getInteger("mutubaku.kills", 2);
    private static final int CLIENTS = 4;
    /** Actions wait for their plugins, of which this server has none. */
    private static final String UNDONE = "select count(*) from job where kind <> 'action'";

    private static final long PATIENCE_NANOS = Duration.ofMinutes(2).toNanos();

    private final Ledger ledger = new Ledger();
    private final long seed = System.nanoTime();

    @Test
    void everyNotification_arrives_andARepetitionIsRecognisable_howeverOftenTheServerIsKilled(@TempDir Path folder)
            throws IOException, InterruptedException, ExecutionException {
        Path definitions = folder.resolve("definitions");
        Copies.copy(Running.DEFINITIONS, definitions);
        try (PostOffice office = new PostOffice();
                WebhookListener listener = new WebhookListener(OutboxCrashTest::slowly)) {
            SopRepository sops = Running.read(definitions);
            sops.regions()
                    .forEach(region ->
                            Copies.addWebhook(definitions, region.id(), listener.url(), "WEBHOOK_KEY", List.of()));
            List<String> arguments =
                    List.of("--definitions=" + definitions, "--address=https://sop.contoh.go.id", "--retry=R20/PT1S");
            Map<String, String> environment = Map.of("WEBHOOK_KEY", "kunci", "MUTUBAKU_SMTP", office.url());
            try (ServerProcess server = new ServerProcess(folder.resolve("data"), arguments, environment)) {
                server.start();
                giveEveryoneAnAddress(server.database());
                walkAndKill(server, sops);
                check(server.database(), sops, office, listener);
            }
        }
    }

    /** Answers after a while, so that a kill finds somebody waiting for the answer. */
    private static int slowly(Delivery delivery) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(30));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        return 200;
    }

    private void walkAndKill(ServerProcess server, SopRepository repository)
            throws IOException, InterruptedException, ExecutionException {
        List<Sop> sops = repository.regions().stream()
                .flatMap(region -> repository.latestOf(region.id()).stream())
                .toList();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        People people = new People(Api.at(server.port(), new Stubborn()));
        List<Future<?>> walks = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Random random = new Random(seed + client);
            walks.add(clients.submit(() -> walkOn(people, sops, random)));
        }
        try {
            Random random = new Random(seed);
            for (int kill = 0; kill < KILLS; kill++) {
                Thread.sleep(1500 + random.nextInt(1500));
                server.kill();
                server.start();
            }
            ledger.close();
            for (Future<?> walk : walks) {
                walk.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private void walkOn(People people, List<Sop> sops, Random random) {
        try {
            while (!ledger.isClosed()) {
                Sop sop = sops.get(random.nextInt(sops.size()));
                List<Paths.Path> paths = Paths.of(sop);
                Walk.Style style = new Walk.Style(false, true);
                new Walk(people, sop, paths.get(random.nextInt(paths.size())), style, ledger).walk();
            }
        } catch (Ledger.Enough enough) {
            // The case stays where it stands.
        }
    }

    private void check(String database, SopRepository sops, PostOffice office, WebhookListener listener)
            throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            Pool pool = pool(vertx, database);
            long start = System.nanoTime();
            while (!one(pool, UNDONE).equals("0")) {
                assertTrue(
                        System.nanoTime() - start < PATIENCE_NANOS,
                        () -> "left undone: " + one(pool, "select string_agg(j::text, '; ') from job j"));
                Thread.sleep(100);
            }
            Set<String> events = new TreeSet<>();
            Map<String, Integer> mails = new TreeMap<>();
            await(pool.query("select region, number from sop_case").execute())
                    .forEach(
                            row -> expect(pool, sops, row.getString("region"), row.getString("number"), events, mails));
            checkWebhooks(events, listener.deliveries());
            checkMails(mails, office.letters());
            System.out.printf(
                    "%d events posted (%d repeated) and %d mails sent (%d repeated) after %d kills%n",
                    events.size(),
                    listener.deliveries().size() - events.size(),
                    mails.values().stream().mapToInt(Integer::intValue).sum(),
                    office.letters().size()
                            - mails.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum(),
                    KILLS);
        } finally {
            await(vertx.close());
        }
    }

    /** Reckons from the events of a case what must have been posted and written, by address. */
    private static void expect(
            Pool pool,
            SopRepository sops,
            String region,
            String number,
            Set<String> events,
            Map<String, Integer> mails) {
        List<CaseEvent> happened = await(new CaseStore(pool).events(region, number)).stream()
                .map(CaseStore.StoredEvent::event)
                .toList();
        CaseEvent.CaseOpened opened = (CaseEvent.CaseOpened) happened.get(0);
        Optional<String> applicant = opened.applicant().account();
        String address = opened.applicant()
                .email()
                .or(() -> applicant.map(OutboxCrashTest::address))
                .orElseThrow();
        Set<String> asking = sops.latest(opened.sop()).orElseThrow().applicants();
        Optional<String> doer = opened.by().account();
        for (int index = 0; index < happened.size(); index++) {
            CaseEvent event = happened.get(index);
            events.add(number + "/" + (index + 1));
            if (event instanceof CaseEvent.StepCompleted completed) {
                doer = completed.by().account();
            }
            if (event instanceof CaseEvent.CaseOpened || event instanceof CaseEvent.CaseEnded) {
                mails.merge(address, 1, Integer::sum);
            }
            for (String actor : arrival(happened, event)) {
                Optional<String> account = asking.contains(actor) ? applicant : Optional.of(actor + "." + region);
                if (!account.equals(doer)) {
                    mails.merge(asking.contains(actor) ? address : address(actor + "." + region), 1, Integer::sum);
                }
            }
        }
    }

    /** Lists who performs the step that an event brings the case to. */
    private static List<String> arrival(List<CaseEvent> happened, CaseEvent event) {
        if (event instanceof CaseEvent.StepOpened opened
                && opened.visit().stage() == StepVisit.Stage.OPEN
                && !isLeftAtOnce(happened, opened)) {
            return opened.visit().performers();
        }
        return event instanceof CaseEvent.CalleeEnded back
                ? happened.stream()
                        .filter(CaseEvent.StepOpened.class::isInstance)
                        .map(earlier -> ((CaseEvent.StepOpened) earlier).visit())
                        .filter(visit -> visit.place().equals(back.caller()))
                        .findFirst()
                        .map(StepVisit::performers)
                        .orElseThrow()
                : List.of();
    }

    private static boolean isLeftAtOnce(List<CaseEvent> happened, CaseEvent.StepOpened arrival) {
        return happened.stream()
                .filter(CaseEvent.StepCompleted.class::isInstance)
                .map(CaseEvent.StepCompleted.class::cast)
                .anyMatch(left -> left.place().equals(arrival.visit().place())
                        && left.visit() == arrival.visit().visit()
                        && left.at().equals(arrival.at()));
    }

    private static String address(String account) {
        return account + "@surat.go.id";
    }

    private static void checkWebhooks(Set<String> events, List<Delivery> deliveries) {
        Map<String, Set<String>> bodies = deliveries.stream()
                .collect(Collectors.groupingBy(
                        Delivery::id, TreeMap::new, Collectors.mapping(Delivery::body, Collectors.toSet())));
        assertEquals(events, bodies.keySet());
        bodies.forEach((id, said) -> assertEquals(1, said.size(), () -> id + " said different things: " + said));
    }

    private static void checkMails(Map<String, Integer> mails, List<Letter> letters) {
        Map<String, Integer> arrived = new TreeMap<>();
        new TreeSet<>(letters.stream()
                        .map(letter -> letter.to() + " " + letter.id())
                        .toList())
                .forEach(letter -> arrived.merge(letter.substring(0, letter.indexOf(' ')), 1, Integer::sum));
        assertEquals(mails, arrived);
        letters.stream()
                .collect(Collectors.groupingBy(Letter::id, Collectors.toSet()))
                .forEach((id, said) -> assertEquals(1, said.size(), () -> id + " said different things: " + said));
    }

    private static void giveEveryoneAnAddress(String database) {
        Vertx vertx = Vertx.vertx();
        try {
            await(pool(vertx, database)
                    .query("update account set email = username || '@surat.go.id'")
                    .execute());
        } finally {
            await(vertx.close());
        }
    }

    private static Pool pool(Vertx vertx, String database) {
        return PgBuilder.pool()
                .connectingTo(PgConnectOptions.fromUri(database))
                .using(vertx)
                .build();
    }

    private static String one(Pool pool, String statement) {
        return Running.text(await(pool.query(statement).execute()));
    }
}
