package id.mutubaku.store.notices;

import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of notices: who is to be told, and the mails that take the place of a notice. */
public final class NoticeStore {
    private final Db db;

    public NoticeStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * Those whom a notice is to reach.
     *
     * @param posts whose holders are told
     * @param accounts that are told
     * @param emails addresses that are told
     * @param except an account that is not told
     */
    public record Addressees(List<String> posts, List<String> accounts, List<String> emails, Optional<String> except) {
        public Addressees {
            posts = List.copyOf(posts);
            accounts = List.copyOf(accounts);
            emails = List.copyOf(emails);
        }
    }

    /**
     * Puts a job for each address in the place of a notice.
     *
     * @param notice the job that is the notice
     * @param kind of the jobs that send mail
     * @param at when posts have to be held
     */
    public Future<Void> fanOut(String region, UUID notice, Addressees to, String kind, Instant at) {
        return db.in(region)
                .run(
                        NoticeSql.FAN_OUT,
                        notice,
                        to.posts().toArray(String[]::new),
                        to.accounts().toArray(String[]::new),
                        to.emails().toArray(String[]::new),
                        kind,
                        to.except(),
                        at)
                .mapEmpty();
    }

    /**
     * The officials of a region.
     *
     * @param reachable how many of them have an address
     */
    public record Officials(int all, int reachable) {}

    /** Counts those who hold a post, and those of them who can get mail. */
    public Future<Officials> officials(String region) {
        return db.in(region).run(NoticeSql.COUNT_OFFICIALS).map(rows -> {
            Row counted = rows.only();
            return new Officials(counted.integer("officials"), counted.integer("reachable"));
        });
    }
}
