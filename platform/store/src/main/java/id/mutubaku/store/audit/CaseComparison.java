package id.mutubaku.store.audit;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.store.audit.CaseProof.Rebuilt;
import id.mutubaku.store.facts.Answers;
import id.mutubaku.store.facts.EventRow;
import id.mutubaku.store.facts.HashChain;
import id.mutubaku.store.facts.Snapshot;
import id.mutubaku.store.facts.Snapshot.CaseKey;
import id.mutubaku.store.facts.StoredRow;
import id.mutubaku.store.sql.Row;
import id.mutubaku.store.sql.Rows;
import id.mutubaku.store.work.WorkRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds what the rows of a case say against what its events say. */
final class CaseComparison {
    private final CaseState state;
    private final Rebuilt rebuilt;
    private final List<Problem> problems = new ArrayList<>();

    CaseComparison(Rebuilt rebuilt) {
        this.rebuilt = rebuilt;
        this.state = rebuilt.stored().state();
    }

    List<Problem> problems() {
        return problems;
    }

    /** Compares the row of the case, and its line in the register. */
    void row(Row row, List<StoredRow> events) {
        same("version", state.version(), row.number("version"));
        same("sop", state.sop(), row.text("sop"));
        same("applicant", state.applicant().name(), row.text("applicant"));
        same("status", rebuilt.stored().status(), row.text("status"));
        same("last_hash", rebuilt.stored().lastHash(), HashChain.Link.of(row.bytes("last_hash")));
        same("opened_at", rebuilt.first().at(), row.instant("opened_at"));
        same("changed_at", rebuilt.last().at(), row.instant("changed_at"));
        same("register", Optional.of(state.sop()), row.maybeText("registered_sop"));
        same("register", Optional.of(state.applicant().name()), row.maybeText("registered_applicant"));
        same("register", Optional.of(rebuilt.stored().status()), row.maybeText("registered_status"));
        snapshot(row, events);
        boolean oversleeps = state.wakesAt().isPresent()
                && row.maybeInstant("wake_at")
                        .filter(wake -> !wake.isAfter(state.wakesAt().get()) || !row.flag("sleeps"))
                        .isEmpty();
        if (oversleeps) {
            differs("wake_at", state.wakesAt(), row.maybeInstant("wake_at"));
        }
    }

    private void snapshot(Row row, List<StoredRow> events) {
        try {
            Snapshot snapshot = Snapshot.of(row.integer("v"), row.text("state"));
            CaseKey key = new CaseKey(state.region(), state.number(), state.version(), state.sop());
            Set<Long> rows = Set.copyOf(row.numbers("answers"));
            List<EventRow> answers = events.stream()
                    .map(StoredRow::row)
                    .filter(each -> rows.contains(each.sequence()))
                    .toList();
            CaseState stored = snapshot.state(key, Answers.read(answers));
            if (!stored.equals(state)) {
                differs(
                        "state",
                        Snapshot.of(state, Map.of()).json(),
                        Snapshot.of(stored, Map.of()).json());
            }
        } catch (IllegalStateException unreadable) {
            problems.add(Problem.error("/state", "audit/unreadable-state"));
        }
    }

    /** Compares the inboxes. */
    void work(Rows rows, Predicate<String> isApplicant) {
        Set<String> expected =
                WorkRow.of(state, isApplicant).stream().map(this::line).collect(Collectors.toCollection(TreeSet::new));
        Set<String> stored = rows.stream().map(CaseComparison::line).collect(Collectors.toCollection(TreeSet::new));
        expected.stream()
                .filter(line -> !stored.contains(line))
                .forEach(line -> problems.add(Problem.error("/work", "audit/work-missing", line)));
        stored.stream()
                .filter(line -> !expected.contains(line))
                .forEach(line -> problems.add(Problem.error("/work", "audit/work-unknown", line)));
    }

    private String line(WorkRow row) {
        return line(
                row.key().place(),
                row.key().visit(),
                row.key().actor(),
                row.inbox(),
                row.kind().word(),
                row.stage().word(),
                state.sop(),
                row.activity(),
                state.applicant().name(),
                row.openedAt(),
                row.due(),
                row.remindAt(),
                row.holder().flatMap(Person::account),
                row.holder().map(Person::name),
                row.awaitingJson());
    }

    private static String line(Row row) {
        return line(
                row.text("place"),
                row.integer("visit"),
                row.text("actor"),
                row.text("inbox"),
                row.text("kind"),
                row.text("stage"),
                row.text("sop"),
                row.text("activity"),
                row.text("applicant"),
                row.instant("opened_at"),
                row.maybeInstant("due_at"),
                row.maybeInstant("remind_at"),
                row.maybeText("holder"),
                row.maybeText("holder_name"),
                row.maybeText("awaiting"));
    }

    /** Writes columns as one text; a time to the microsecond, as the database keeps it. */
    private static String line(Object... columns) {
        return List.of(columns).stream()
                .map(column -> column instanceof Optional<?> optional
                        ? optional.<Object>map(value -> value).orElse("-")
                        : column)
                .map(column -> column instanceof Instant time
                        ? time.truncatedTo(java.time.temporal.ChronoUnit.MICROS)
                        : column)
                .map(String::valueOf)
                .collect(Collectors.joining(" | "));
    }

    /** Compares the files: what the events say of them, what the rows say, and the bytes themselves. */
    void documents(Rows rows, List<AttachedDocument> attached) {
        Map<String, Row> stored =
                rows.stream().collect(Collectors.toMap(row -> row.uuid("id").toString(), Function.identity()));
        for (AttachedDocument document : attached) {
            Row row = stored.get(document.content());
            if (row == null) {
                problems.add(
                        Problem.error("/documents", "audit/file-missing", document.document(), document.content()));
            } else if (!row.text("digest").equals(document.sha256())
                    || !row.text("sha256").equals(document.sha256())
                    || row.number("stored") != document.bytes()
                    || row.number("bytes") != document.bytes()) {
                problems.add(
                        Problem.error("/documents", "audit/file-differs", document.document(), document.content()));
            }
        }
    }

    private void same(String what, Object expected, Object stored) {
        if (!expected.equals(stored)) {
            differs(what, expected, stored);
        }
    }

    private void differs(String what, Object expected, Object stored) {
        problems.add(Problem.error("/" + what, "audit/differs", what, words(expected), words(stored)));
    }

    private static String words(Object value) {
        Object plain = value instanceof Optional<?> optional
                ? optional.<Object>map(each -> each).orElse("-")
                : value;
        return plain instanceof HashChain.Link link ? link.hex() : String.valueOf(plain);
    }
}
