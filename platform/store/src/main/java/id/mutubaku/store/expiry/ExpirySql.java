package id.mutubaku.store.expiry;

import java.util.List;

/** The statements that remove what has expired, by name; each takes how many it may remove. */
final class ExpirySql {
    private ExpirySql() {}

    static final String DRAFTS = """
            delete from draft
             where ctid = any(array(select ctid from draft where expires_at <= now() limit $1::integer))
            """;

    /** Files that were staged more than a day ago, and that no case and no draft has. */
    static final String STAGED_FILES = """
            delete from document
             where number is null and ctid = any(array(
               select d.ctid
                 from document d
                where d.number is null and d.staged_at < now() - interval '1 day'
                  and not exists (select 1 from draft f where f.region = d.region and f.files @> array[d.id])
                limit $1::integer))
            """;

    static final String SESSIONS = """
            delete from session
             where ctid = any(array(select ctid from session where expires_at <= now() limit $1::integer))
            """;

    /** What was answered to commands with an idempotency key: whoever repeats one does so within hours. */
    static final String RECEIPTS = """
            delete from command_receipt
             where ctid = any(array(
               select ctid from command_receipt where at < now() - interval '7 days' limit $1::integer))
            """;

    /** What was seen of work that is done. */
    static final String SEEN = """
            delete from work_seen
             where ctid = any(array(
               select s.ctid
                 from work_seen s
                where not exists (
                  select 1 from work_item w
                   where w.region = s.region and w.number = s.number and w.place = s.place and w.visit = s.visit)
                limit $1::integer))
            """;

    /** Drafts go first, since they hold files. */
    static final List<String> STATEMENTS = List.of(DRAFTS, STAGED_FILES, SESSIONS, RECEIPTS, SEEN);
}
