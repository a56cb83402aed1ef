package id.mutubaku.casework.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.jobs.JobFailure;
import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.Region.Webhook;
import id.mutubaku.store.commit.NewJob;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.jobs.Job;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Posts an event to a program of the region.
 *
 * <p>A webhook is known by the name of its secret, so that a job finds it also after its address was corrected.
 */
public final class WebhookJob implements JobKind {
    /** The name of this kind. */
    public static final String KIND = "webhook";

    private static final int PATIENCE_SECONDS = 10;
    private static final int AT_ONCE = 64;
    private static final int AT_ONCE_OF_RECEIVER = 4;

    /** Bytes of an answer that are read, though nobody wants them, so that its connection can be used again. */
    private static final int LONGEST_ANSWER = 65_536;

    private final HttpClient client;
    private final SopRepository sops;
    private final WebhookKeys keys;
    private final InstantSource clock;

    public WebhookJob(Vertx vertx, SopRepository sops, WebhookKeys keys, InstantSource clock) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS))
                .setIdleTimeout(PATIENCE_SECONDS));
        this.sops = sops;
        this.keys = keys;
        this.clock = clock;
    }

    /** Lists the jobs that tell a region's webhooks of an event. */
    public static List<NewJob> jobs(
            Region region, Supplier<URI> address, CaseState after, CaseEvent event, long sequence, String cycle) {
        String type = CaseJson.type(event);
        Map<String, NewJob> jobs = new LinkedHashMap<>();
        for (Webhook webhook : region.webhooks()) {
            if (webhook.events().isEmpty() || webhook.events().contains(type)) {
                ObjectNode body = JsonMapping.MAPPER.createObjectNode();
                body.put("secret", webhook.secret())
                        .set("event", CloudEvents.of(address.get(), after, event, sequence));
                String key = KIND + "/" + after.number() + "/" + sequence + "/" + webhook.secret();
                jobs.putIfAbsent(webhook.secret(), new NewJob(KIND, key, body.toString(), cycle));
            }
        }
        return List.copyOf(jobs.values());
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public OptionalInt atOnceOfReceiver() {
        return OptionalInt.of(AT_ONCE_OF_RECEIVER);
    }

    private Optional<Webhook> webhook(String region, String secret) {
        return sops.region(region).stream()
                .flatMap(each -> each.webhooks().stream())
                .filter(each -> each.secret().equals(secret))
                .findFirst();
    }

    @Override
    public Future<Void> run(Job job) {
        JsonNode body = CaseJson.read(job.body(), JsonNode.class);
        String secret = body.path("secret").asText();
        Webhook webhook =
                webhook(job.region(), secret).orElseThrow(() -> new JobFailure("job-error.no-webhook", secret));
        byte[] key = keys.key(secret);
        String id = body.path("event").path("id").asText();
        String event = body.path("event").toString();
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(webhook.url())
                        .setFollowRedirects(false))
                .compose(request -> post(request, key, id, event))
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .compose(status -> status / 100 == 2
                        ? Future.succeededFuture()
                        : Future.failedFuture(
                                new JobFailure("job-error.answered", webhook.url(), String.valueOf(status))));
    }

    private Future<Integer> post(HttpClientRequest request, byte[] key, String id, String event) {
        long now = clock.instant().getEpochSecond();
        return request.putHeader("content-type", "application/cloudevents+json; charset=utf-8")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", String.valueOf(now))
                .putHeader("webhook-signature", Signature.of(key, id, now, event))
                .send(event)
                .map(WebhookJob::ended);
    }

    /** Takes the status. What follows is read, so that the connection can be used again; if it is long, that is closed. */
    private static int ended(HttpClientResponse response) {
        AtomicInteger read = new AtomicInteger();
        response.handler(part -> {
            if (read.addAndGet(part.length()) > LONGEST_ANSWER) {
                response.request().reset();
            }
        });
        response.end()
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .onFailure(endless -> response.request().reset());
        return response.statusCode();
    }
}
