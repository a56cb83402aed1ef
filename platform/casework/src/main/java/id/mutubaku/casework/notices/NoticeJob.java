package id.mutubaku.casework.notices;

import id.mutubaku.casework.jobs.Job;
import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.casework.mail.MailJob;
import id.mutubaku.casework.mail.Notice;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.work.WorkStore;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** Looks up who holds the posts that are to be told, and puts one mail to each in the place of the notice. */
public final class NoticeJob implements JobKind {
    static final String KIND = "notice";

    private final Pool pool;
    private final InstantSource clock;

    public NoticeJob(Pool pool, InstantSource clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Future<Void> run(Job job) {
        Notice notice = CaseJson.read(job.body(), Notice.class);
        String account = WorkStore.inboxOf("");
        List<String> actors =
                notice.to().stream().filter(inbox -> !inbox.startsWith(account)).toList();
        List<String> accounts = notice.to().stream()
                .filter(inbox -> inbox.startsWith(account))
                .map(inbox -> inbox.substring(account.length()))
                .toList();
        return pool.preparedQuery(NoticeSql.FAN_OUT)
                .execute(Tuple.tuple()
                        .addString(job.region())
                        .addUUID(job.id())
                        .addArrayOfString(actors.toArray(String[]::new))
                        .addArrayOfString(accounts.toArray(String[]::new))
                        .addArrayOfString(notice.emails().toArray(String[]::new))
                        .addString(MailJob.KIND)
                        .addString(notice.except().orElse(null))
                        .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }
}
