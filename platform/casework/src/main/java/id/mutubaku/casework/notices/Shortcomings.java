package id.mutubaku.casework.notices;

import id.mutubaku.casework.mail.SmtpAddress;
import id.mutubaku.casework.webhooks.WebhookKeys;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.Region.Webhook;
import id.mutubaku.store.jobs.JobStore;
import id.mutubaku.store.jobs.JobStore.Trouble;
import id.mutubaku.store.notices.NoticeStore;
import id.mutubaku.store.notices.NoticeStore.Officials;
import id.mutubaku.ui.mail.MailTemplates;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settings that cannot work, found before anybody waits for a mail that nobody will send. */
public final class Shortcomings {
    private static final int PATIENCE_MILLIS = 3000;

    private final NoticeStore notices;
    private final JobStore jobs;
    private final Delivery delivery;
    private final WebhookKeys keys;
    private final MailTemplates templates;
    private final List<Region> regions;
    private final NetClient probe;

    /** Prepares to look. */
    public Shortcomings(
            Vertx vertx,
            Pool pool,
            Delivery delivery,
            WebhookKeys keys,
            MailTemplates templates,
            Collection<Region> regions) {
        this.notices = new NoticeStore(pool);
        this.jobs = new JobStore(pool);
        this.delivery = delivery;
        this.keys = keys;
        this.templates = templates;
        this.regions = List.copyOf(regions);
        this.probe = vertx.createNetClient(new NetClientOptions().setConnectTimeout(PATIENCE_MILLIS));
    }

    /**
     * Says what cannot work.
     *
     * @param region whose it is; empty for the platform's
     * @param key of the sentence
     * @param arguments of the sentence
     */
    public record Shortcoming(Optional<Region> region, String key, List<Object> arguments) {
        static Shortcoming of(Region region, String key, Object... arguments) {
            return new Shortcoming(Optional.of(region), key, List.of(arguments));
        }

        static Shortcoming ofPlatform(String key, Object... arguments) {
            return new Shortcoming(Optional.empty(), key, List.of(arguments));
        }
    }

    /** Looks at everything anew. */
    public Future<List<Shortcoming>> find() {
        List<Future<List<Shortcoming>>> found = new ArrayList<>();
        found.add(platform());
        for (Region region : regions) {
            found.add(Future.succeededFuture(settings(region)));
            found.add(readers(region));
            found.add(jobs.trouble(region.id()).map(trouble -> failing(region, trouble)));
        }
        return Future.all(found)
                .map(all -> all.<List<Shortcoming>>list().stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private Future<List<Shortcoming>> platform() {
        List<Shortcoming> found = new ArrayList<>();
        if (!delivery.addressGiven()) {
            found.add(Shortcoming.ofPlatform(
                    "notifications.no-address", delivery.address().get()));
        }
        if (delivery.smtp().isEmpty()) {
            found.add(Shortcoming.ofPlatform("notifications.no-smtp"));
            return Future.succeededFuture(found);
        }
        SmtpAddress smtp = delivery.smtp().get();
        return probe.connect(smtp.port(), smtp.host())
                .onSuccess(socket -> socket.close())
                .map(reached -> found)
                .otherwise(failure -> {
                    found.add(Shortcoming.ofPlatform(
                            "notifications.smtp-away", smtp, String.valueOf(failure.getMessage())));
                    return found;
                });
    }

    private List<Shortcoming> settings(Region region) {
        List<Shortcoming> found = new ArrayList<>();
        Set<String> secrets = new HashSet<>();
        for (Webhook webhook : region.webhooks()) {
            if (!keys.has(webhook.secret())) {
                found.add(Shortcoming.of(region, "notifications.no-secret", webhook.url(), webhook.secret()));
            }
            if (!secrets.add(webhook.secret())) {
                found.add(Shortcoming.of(region, "notifications.same-secret", webhook.url(), webhook.secret()));
            }
        }
        templates.faults().stream()
                .filter(fault -> fault.region().equals(region.id()))
                .forEach(fault ->
                        found.add(Shortcoming.of(region, "notifications.template", fault.name(), fault.why())));
        return found;
    }

    private Future<List<Shortcoming>> readers(Region region) {
        return notices.officials(region.id()).map(officials -> readers(region, officials));
    }

    private List<Shortcoming> readers(Region region, Officials officials) {
        int others = officials.all() - officials.reachable();
        if (delivery.smtp().isEmpty() && officials.reachable() > 0) {
            return List.of(Shortcoming.of(region, "notifications.unsent", officials.reachable()));
        }
        return delivery.smtp().isPresent() && others > 0
                ? List.of(Shortcoming.of(region, "notifications.no-email", others))
                : List.of();
    }

    private static List<Shortcoming> failing(Region region, List<Trouble> trouble) {
        return trouble.stream()
                .map(each -> Shortcoming.of(region, "notifications.failing." + each.kind(), each.jobs(), each.error()))
                .toList();
    }
}
