package id.mutubaku.store.commit;

import id.mutubaku.engine.cases.access.CaseSubject;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.store.commit.CaseChange.Receipt;
import id.mutubaku.store.facts.Snapshot;
import id.mutubaku.store.work.RegisterWords;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a commit that concern the case itself: its row, its events, its line in the register, its files, its receipt. */
final class CaseParts {
    private CaseParts() {}

    /** Writes the row of a case that is opened; a number that is taken lets nothing through. */
    static final String OPENING = """
            insert into sop_case as c
              (region, number, v, version, sop, applicant, status, state, last_hash, tracking_code, opened_at, changed_at,
               answers, wake_at)
            select :region::text, :number::text, :v::smallint, :version::bigint, :sop::text, :applicant::text,
                   :status::text, :state::text, :hash::bytea, :trackingCode::text, :at::timestamptz, :at::timestamptz,
                   :answers::bigint[], :wakeAt::timestamptz
             where true{conditions}
            on conflict (region, number) do nothing
            returning c.region, c.number, c.sop, c.applicant, c.opened_at
            """;

    /** Writes the row of a running case; one that was changed since it was read lets nothing through. */
    static final String CHANGE = """
            update sop_case c
               set v = :v::smallint, version = :version::bigint, status = :status::text, state = :state::text,
                   last_hash = :hash::bytea, changed_at = :at::timestamptz, answers = :answers::bigint[],
                   wake_at = case when :keepsWake::boolean then c.wake_at else :wakeAt::timestamptz end
             where c.region = :region::text and c.number = :number::text and c.version = :before::bigint{conditions}
            returning c.region, c.number, c.sop, c.applicant, c.opened_at
            """;

    /** What the row of the case is made of. */
    static final Map<String, Function<Commit, @Nullable Object>> ROW = Map.ofEntries(
            Map.entry("region", commit -> commit.state().region()),
            Map.entry("number", commit -> commit.state().number()),
            Map.entry("v", commit -> Snapshot.VERSION),
            Map.entry("before", commit -> commit.change().before().state().version()),
            Map.entry("version", commit -> commit.state().version()),
            Map.entry("sop", commit -> commit.state().sop()),
            Map.entry("applicant", commit -> commit.state().applicant().name()),
            Map.entry("status", Commit::status),
            Map.entry("state", Commit::snapshot),
            Map.entry("hash", commit -> commit.after().lastHash().bytes()),
            Map.entry("trackingCode", commit -> commit.after().trackingCode()),
            Map.entry("at", commit -> commit.row().at()),
            Map.entry("answers", Commit::answerRows),
            Map.entry("keepsWake", Commit::keepsWake),
            Map.entry("wakeAt", commit -> commit.after().wakeAt()));

    static final CommitPart EVENTS = CommitPart.following(
            commit -> true,
            """
            happened as (
              insert into case_event (region, number, seq, v, at, body, hash)
              select g.region, g.number, :sequence::bigint, :eventVersion::smallint, :at::timestamptz, :body::text,
                     :hash::bytea
                from guard g
            )
            """,
            Map.of(
                    "sequence", commit -> commit.row().sequence(),
                    "eventVersion", commit -> commit.row().version(),
                    "body", commit -> commit.row().body()));

    static final CommitPart REGISTER = CommitPart.following(
            Commit::opens,
            """
            registered as (
              insert into case_register
                (region, number, sop, applicant, account, about, opened_at, words, status, ended_at)
              select g.region, g.number, g.sop, g.applicant, :account::text, :about::text, g.opened_at,
                     array_to_tsvector(:words::text[]), :status::text, :endedAt::timestamptz
                from guard g
            )
            """,
            Map.of(
                    "endedAt", Commit::endedAt,
                    "account", commit -> commit.state().applicant().account(),
                    "about", commit -> new CaseSubject(commit.change().sop(), commit.state()).words(),
                    "words",
                            commit -> Stream.concat(
                                            RegisterWords.of(
                                                    commit.state().number(),
                                                    commit.state().applicant().name(),
                                                    commit.state().sop(),
                                                    commit.change()
                                                            .sop()
                                                            .definition()
                                                            .title())
                                                    .stream(),
                                            commit.newWords().stream())
                                    .distinct()
                                    .toArray(String[]::new)));

    /** Says in the register how a case ended, and by which more words it is found. */
    static final CommitPart REGISTERED_ANEW = CommitPart.following(
            commit -> !commit.opens()
                    && (commit.endedAt().isPresent() || !commit.newWords().isEmpty()),
            """
            registered_anew as (
              update case_register r
                 set status = :status::text, ended_at = coalesce(:endedAt::timestamptz, r.ended_at),
                     words = r.words || array_to_tsvector(:newWords::text[])
                from guard g
               where r.region = g.region and r.number = g.number
            )
            """,
            Map.of(
                    "endedAt",
                    Commit::endedAt,
                    "newWords",
                    commit -> commit.newWords().toArray(String[]::new)));

    /** Attaches staged files. One that another command is attaching is waited for, and is then no longer to be had. */
    static final CommitPart DOCUMENTS = new CommitPart(
            commit -> !commit.attached().isEmpty(),
            """
            staged as materialized (
              select d.id
                from document d
               where d.region = :region::text and d.id = any(:files::uuid[]) and d.number is null
               order by d.id
                 for update
            )
            """,
            "(select count(*) from staged) = cardinality(:files::uuid[])",
            """
            attached as (
              update document d
                 set number = g.number, document = x.document
                from guard g, unnest(:files::uuid[], :documents::text[]) as x (id, document)
               where d.region = g.region and d.id = x.id and d.number is null
            )
            """,
            Map.of(
                    "files",
                            commit -> commit.attached().stream()
                                    .map(document -> UUID.fromString(document.content()))
                                    .toArray(UUID[]::new),
                    "documents",
                            commit -> commit.attached().stream()
                                    .map(AttachedDocument::document)
                                    .toArray(String[]::new)));

    static final CommitPart RECEIPT = CommitPart.following(
            commit -> commit.change().receipt().isPresent(),
            """
            receipt as (
              insert into command_receipt (region, principal, key, request_digest, number, version, answer)
              select g.region, :principal::text, :key::text, :digest::text, g.number, :version::bigint, :answer::text
                from guard g
            )
            """,
            Map.of(
                    "principal", commit -> commit.change().receipt().map(Receipt::principal),
                    "key", commit -> commit.change().receipt().map(Receipt::key),
                    "digest", commit -> commit.change().receipt().map(Receipt::requestDigest),
                    "answer", commit -> commit.change().receipt().map(Receipt::answer)));
}
