package id.mutubaku.store.audit;

import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.store.audit.CaseProof.Rebuilt;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.facts.StoredCase;
import id.mutubaku.store.facts.StoredRow;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import id.mutubaku.store.sql.Rows;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The audit of cases: each is replayed from its events, the chain of which must hold, and what else the database holds of
 * it is compared with what comes of them. Cases are read one after the other, so that memory does not grow with them.
 */
public final class CaseAudit {
    private static final int AT_ONCE = 200;

    private final Db db;
    private final boolean restoring;
    private final Consumer<Finding> findings;
    private final Map<String, Map<String, Actor.Kind>> actors = new ConcurrentHashMap<>();
    private final AtomicReference<Summary> summary = new AtomicReference<>(new Summary(0, 0, 0, 0, 0));

    /**
     * Prepares an audit.
     *
     * @param restoring whether the row and the inboxes of a case are written anew from its events where they differ and
     *     the chain holds; events are never touched
     * @param findings is told what differs, as soon as it is found
     */
    public CaseAudit(Pool pool, boolean restoring, Consumer<Finding> findings) {
        this.db = new Db(pool);
        this.restoring = restoring;
        this.findings = findings;
    }

    /** Something that differs, in a case. */
    public record Finding(String region, String number, Problem problem) {}

    /**
     * What was looked at.
     *
     * @param findings how much differs
     * @param restored how many cases were written anew from their events
     */
    public record Summary(long cases, long rows, long documents, long findings, long restored) {
        /** Returns what says so in a sentence. */
        public Problem problem() {
            return Problem.error(
                    "",
                    "audit/summary",
                    String.valueOf(cases),
                    String.valueOf(rows),
                    String.valueOf(documents),
                    String.valueOf(findings),
                    String.valueOf(restored));
        }

        Summary and(Summary more) {
            return new Summary(
                    cases + more.cases,
                    rows + more.rows,
                    documents + more.documents,
                    findings + more.findings,
                    restored + more.restored);
        }
    }

    /** Looks at all cases of all regions, in the order of their numbers. */
    public Future<Summary> run() {
        return after(new CaseName("", "")).compose(done -> orphans()).map(done -> summary.get());
    }

    private Future<Void> after(CaseName last) {
        return db.everywhere(AuditSql.CASES, last.region(), last.number(), AT_ONCE)
                .compose(rows -> {
                    List<CaseName> names = rows.list(row -> new CaseName(row.text("region"), row.text("number")));
                    Future<Void> done = Future.succeededFuture();
                    for (CaseName name : names) {
                        done = done.compose(before -> look(name));
                    }
                    return done.compose(all ->
                            names.size() < AT_ONCE ? Future.succeededFuture() : after(names.get(names.size() - 1)));
                });
    }

    private Future<Void> look(CaseName name) {
        return db.<Void>inOneTransaction(one -> one.everywhere(AuditSql.ONE_MOMENT)
                        .compose(begun -> read(one.in(name.region()), name))
                        .compose(read -> compare(one, name, read)))
                .mapEmpty();
    }

    /** What the database holds of a case. */
    private record Held(Optional<Row> row, List<StoredRow> events, Rows work, Rows documents) {}

    private static Future<Held> read(Db.InRegion region, CaseName name) {
        Future<Rows> row = region.run(AuditSql.CASE, name.number());
        Future<List<StoredRow>> events = CaseStore.rows(region, name.number());
        Future<Rows> work = region.run(AuditSql.WORK, name.number());
        Future<Rows> documents = region.run(AuditSql.DOCUMENTS, name.number());
        return Future.all(row, events, work, documents)
                .map(all ->
                        new Held(row.result().first(each -> each), events.result(), work.result(), documents.result()));
    }

    private Future<Void> compare(Db one, CaseName name, Held held) {
        if (held.row().isEmpty()) {
            return Future.succeededFuture(); // It was taken away since its number was read.
        }
        CaseProof proof = CaseProof.of(name.region(), name.number(), held.events());
        count(new Summary(1, held.events().size(), proof.attached().size(), 0, 0));
        proof.problems().forEach(problem -> tell(name, problem));
        if (proof.rebuilt().isEmpty()) {
            return Future.succeededFuture();
        }
        Rebuilt rebuilt = proof.rebuilt().get();
        return applicants(one, rebuilt.stored()).compose(isApplicant -> {
            CaseComparison comparison = new CaseComparison(rebuilt);
            comparison.row(held.row().get(), held.events());
            comparison.work(held.work(), isApplicant);
            boolean restore = restoring && !comparison.problems().isEmpty();
            comparison.documents(held.documents(), proof.attached());
            comparison.problems().forEach(problem -> tell(name, problem));
            return restore ? restore(one, held.row().get(), rebuilt, isApplicant) : Future.succeededFuture();
        });
    }

    private Future<Void> restore(Db one, Row row, Rebuilt rebuilt, Predicate<String> isApplicant) {
        CaseRestoration restoration =
                new CaseRestoration(one.in(rebuilt.stored().state().region()), rebuilt);
        return restoration
                .row(row.number("version"), row.bytes("last_hash"))
                .compose(done -> restoration.work(isApplicant))
                .onSuccess(done -> count(new Summary(0, 0, 0, 0, 1)));
    }

    /** Finds out which actors ask, by the definitions in whose versions a case runs, its own SOP first. */
    private Future<Predicate<String>> applicants(Db one, StoredCase stored) {
        Map<String, Integer> versions = new LinkedHashMap<>();
        String sop = stored.state().sop();
        versions.put(sop, stored.state().versions().getOrDefault(sop, 0));
        versions.putAll(stored.state().versions());
        List<Future<Map<String, Actor.Kind>>> kinds = new ArrayList<>();
        versions.forEach((reference, version) -> kinds.add(kinds(one, reference, version)));
        return Future.all(kinds)
                .map(all -> actor -> kinds.stream()
                        .map(Future::result)
                        .filter(known -> known.containsKey(actor))
                        .findFirst()
                        .filter(known -> known.get(actor) == Actor.Kind.APPLICANT)
                        .isPresent());
    }

    private Future<Map<String, Actor.Kind>> kinds(Db one, String reference, int version) {
        String key = reference + "@" + version;
        if (actors.containsKey(key)) {
            return Future.succeededFuture(actors.get(key));
        }
        int slash = reference.indexOf('/');
        return one.in(reference.substring(0, slash))
                .run(AuditSql.DEFINITION, reference.substring(slash + 1), version)
                .map(rows -> rows.first(row -> row.text("body"))
                        .flatMap(body -> DefinitionReader.definition(body).value())
                        .map(CaseAudit::kinds)
                        .orElse(Map.of()))
                .onSuccess(known -> actors.put(key, known));
    }

    private static Map<String, Actor.Kind> kinds(SopDefinition definition) {
        Map<String, Actor.Kind> kinds = new LinkedHashMap<>();
        definition.actors().forEach(actor -> kinds.put(actor.id(), actor.kind()));
        return Map.copyOf(kinds);
    }

    private Future<Void> orphans() {
        return db.everywhere(AuditSql.ORPHANS)
                .onSuccess(rows -> rows.stream()
                        .forEach(row -> tell(
                                new CaseName(row.text("region"), row.text("number")),
                                Problem.error("", "audit/no-case", row.text("held")))))
                .mapEmpty();
    }

    private void tell(CaseName name, Problem problem) {
        count(new Summary(0, 0, 0, 1, 0));
        findings.accept(new Finding(name.region(), name.number(), problem));
    }

    private void count(Summary more) {
        summary.updateAndGet(before -> before.and(more));
    }
}
