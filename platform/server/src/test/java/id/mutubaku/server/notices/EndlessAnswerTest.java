package id.mutubaku.server.notices;

import static id.mutubaku.server.client.Running.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.mutubaku.casework.webhooks.WebhookJob;
import id.mutubaku.casework.webhooks.WebhookKeys;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Copies;
import id.mutubaku.server.client.Running;
import id.mutubaku.store.jobs.Cycle;
import id.mutubaku.store.jobs.Job;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tells a webhook that accepts and then never ends its answer: its connections are closed, and it can be told again. */
final class EndlessAnswerTest {
    /** More than a client keeps connections to one host. */
    private static final int DELIVERIES = 8;

    private final CountDownLatch closed = new CountDownLatch(DELIVERIES);

    @Test
    void receiverThatNeverEndsItsAnswer_isToldAgainAndAgain_andItsConnectionsAreClosed(@TempDir Path folder)
            throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::answerForEver);
        receiver.setExecutor(threads);
        receiver.start();
        Vertx vertx = Vertx.vertx();
        try {
            Path definitions = definitions(folder, receiver.getAddress().getPort());
            String key = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);
            WebhookJob webhook = new WebhookJob(
                    vertx, Running.read(definitions), new WebhookKeys(Map.of("KUNCI", key)), InstantSource.system());

            for (int delivery = 0; delivery < DELIVERIES; delivery++) {
                await(webhook.run(job(delivery)));
            }

            assertTrue(closed.await(20, TimeUnit.SECONDS), closed.getCount() + " connections are open still");
        } finally {
            await(vertx.close());
            receiver.stop(0);
            threads.shutdownNow();
        }
    }

    private static Path definitions(Path folder, int port) throws IOException {
        Copies.copy(Running.DEFINITIONS, folder);
        Path file = folder.resolve("banten/region.json");
        ObjectNode region = (ObjectNode) JsonMapping.MAPPER.readTree(Files.readString(file));
        region.withArrayProperty("webhooks")
                .addObject()
                .put("url", "http://127.0.0.1:" + port + "/")
                .put("secret", "KUNCI");
        Files.writeString(file, region.toPrettyString());
        return folder;
    }

    private static Job job(int delivery) {
        String body = "{\"secret\": \"KUNCI\", \"event\": {\"id\": \"" + delivery + "\", \"type\": \"uji\"}}";
        String key = "webhook/B-1/" + delivery + "/KUNCI";
        return new Job("banten", UUID.randomUUID(), WebhookJob.KIND, "B-1", key, body, 1, Cycle.of("R1/PT1M"), "KUNCI");
    }

    private void answerForEver(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream answer = exchange.getResponseBody()) {
            while (!Thread.interrupted()) {
                answer.write(new byte[8192]);
            }
        } catch (IOException cut) {
            closed.countDown();
        }
    }
}
