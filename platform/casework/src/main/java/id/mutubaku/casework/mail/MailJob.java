package id.mutubaku.casework.mail;

import id.mutubaku.casework.jobs.JobFailure;
import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.digest.Digest;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.jobs.Job;
import id.mutubaku.ui.mail.MailText;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import java.net.URI;
import java.util.Optional;

/** Sends one mail to one address. A repetition carries the same {@code Message-ID}. */
public final class MailJob implements JobKind {
    /** The name of this kind. */
    public static final String KIND = "mail";

    private static final int ID_CHARACTERS = 40;

    private final Optional<MailClient> client;
    private final SopRepository sops;
    private final CaseMail mails;
    private final String host;

    /**
     * Prepares to send.
     *
     * @param smtp where mail is handed in; without it every mail fails, and says so
     * @param address the public address of this platform, whose host names mails and, at need, their sender
     */
    public MailJob(Vertx vertx, Optional<SmtpAddress> smtp, SopRepository sops, CaseMail mails, URI address) {
        this.client = smtp.map(server -> MailClient.create(vertx, server.config()));
        this.sops = sops;
        this.mails = mails;
        this.host = address.getHost();
    }

    /** Says what is to be sent to whom. */
    private record Letter(String email, Notice notice) {}

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Future<Void> run(Job job) {
        Letter letter = CaseJson.read(job.body(), Letter.class);
        MailClient smtp = client.orElseThrow(() -> new JobFailure("job-error.no-smtp"));
        return mails.write(job.region(), job.number(), letter.notice())
                .compose(text -> smtp.sendMail(message(job, letter, text))
                        .recover(failure -> Future.failedFuture(refusal(failure))))
                .mapEmpty();
    }

    /** Says why a mail could not be sent; what the server refuses for good (5xx) it will refuse again. */
    private static Throwable refusal(Throwable failure) {
        String said = Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
        JobFailure refused = new JobFailure("job-error.said", said);
        boolean permanent = failure instanceof IllegalArgumentException
                || (failure instanceof SMTPException answer && answer.isPermanent());
        return permanent ? refused.forGood() : refused;
    }

    private MailMessage message(Job job, Letter letter, MailText text) {
        Region region =
                sops.region(job.region()).orElseThrow(() -> new JobFailure("job-error.no-region", job.region()));
        return new MailMessage()
                .setFrom(sender(region))
                .setTo(letter.email())
                .setSubject(text.subject())
                .setText(text.body())
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("From", FromHeader.of(region.agency(), sender(region)))
                        .add("Message-ID", "<" + id(job) + "@" + host + ">")
                        .add("Auto-Submitted", "auto-generated"));
    }

    private String sender(Region region) {
        return Optional.ofNullable(region.contact().get("email")).orElse("no-reply@" + host);
    }

    private static String id(Job job) {
        return Digest.hex(job.region() + "/" + job.key()).substring(0, ID_CHARACTERS);
    }
}
