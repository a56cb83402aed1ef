package id.mutubaku.server.part;

import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.casework.jobs.JobRunner;
import id.mutubaku.casework.mail.CaseMail;
import id.mutubaku.casework.mail.MailJob;
import id.mutubaku.casework.mail.TemplateFolder;
import id.mutubaku.casework.notices.Delivery;
import id.mutubaku.casework.notices.NoticeJob;
import id.mutubaku.casework.notices.Notices;
import id.mutubaku.casework.notices.Shortcomings;
import id.mutubaku.casework.webhooks.WebhookJob;
import id.mutubaku.casework.webhooks.WebhookKeys;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.server.option.Outgoing;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.process.Lifecycle;
import id.mutubaku.store.jobs.JobStore;
import id.mutubaku.ui.mail.MailTemplates;
import id.mutubaku.ui.page.Messages;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Holds what tells people and programs of cases. */
public record Messaging(
        Notices notices,
        Supplier<URI> address,
        JobStore jobs,
        JobRunner runner,
        List<JobKind> kinds,
        Shortcomings shortcomings) {
    /** Jobs have so long to end; what has not is given back to be done by another node, or after the next start. */
    private static final Duration END = Duration.ofSeconds(5);

    /**
     * Puts it together.
     *
     * @param here where this node listens; its port counts once it does
     */
    static Messaging of(Storage storage, SopRepository sops, PlatformOptions options, Supplier<URI> here) {
        Vertx vertx = storage.vertx();
        Pool pool = storage.pool();
        InstantSource clock = options.clock();
        Outgoing outgoing = options.outgoing();
        Delivery delivery = new Delivery(
                outgoing.smtp(),
                outgoing.address().<Supplier<URI>>map(given -> () -> given).orElse(here),
                outgoing.address().isPresent(),
                outgoing.cycle());
        Messages messages = Messages.load();
        MailTemplates templates = new MailTemplates(messages, TemplateFolder.read(options.definitions()));
        WebhookKeys keys = new WebhookKeys(outgoing.environment());
        CaseMail mails = new CaseMail(sops, storage.cases(), templates, messages, delivery.address());
        JobStore jobs = new JobStore(pool);
        JobRunner runner = new JobRunner(
                vertx, jobs, sops.regions().stream().map(Region::id).toList());
        return new Messaging(
                new Notices(delivery, runner::wake),
                delivery.address(),
                jobs,
                runner,
                List.of(
                        new NoticeJob(pool, clock),
                        new MailJob(
                                vertx,
                                delivery.smtp(),
                                sops,
                                mails,
                                delivery.address().get()),
                        new WebhookJob(vertx, sops, keys, clock)),
                new Shortcomings(vertx, pool, delivery, keys, templates, sops.regions()));
    }

    /** Lets jobs come to their end when all ends, whether they have begun by then or not. */
    public void endWith(Lifecycle lifecycle) {
        lifecycle.started("jobs", END, () -> runner.stop(END));
    }

    /** Starts to do jobs, of its own kinds and of others. */
    void start(List<JobKind> others) {
        runner.start(Stream.concat(kinds.stream(), others.stream()).toList());
    }
}
