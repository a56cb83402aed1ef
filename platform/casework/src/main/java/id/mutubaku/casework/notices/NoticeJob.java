package id.mutubaku.casework.notices;

import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.casework.mail.MailJob;
import id.mutubaku.casework.mail.Notice;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.jobs.Job;
import id.mutubaku.store.notices.NoticeStore;
import id.mutubaku.store.notices.NoticeStore.Addressees;
import id.mutubaku.store.work.WorkStore;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.List;

/** The job that looks up who holds the posts that are to be told, and puts one mail to each in the place of the notice. */
public final class NoticeJob implements JobKind {
    static final String KIND = "notice";

    private final NoticeStore store;
    private final InstantSource clock;

    public NoticeJob(Pool pool, InstantSource clock) {
        this.store = new NoticeStore(pool);
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
        Addressees addressees = new Addressees(actors, accounts, notice.emails(), notice.except());
        return store.fanOut(job.region(), job.id(), addressees, MailJob.KIND, clock.instant());
    }
}
