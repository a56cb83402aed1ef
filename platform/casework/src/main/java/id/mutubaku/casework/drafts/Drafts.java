package id.mutubaku.casework.drafts;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.store.facts.StoredJson;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps drafts. What is not gone on with is swept away after its days. */
public final class Drafts {
    /** For how long a draft is kept after it was saved. */
    public static final int DAYS = 30;

    /** For how long what was posted without a session waits for its author to sign in. */
    public static final int DAYS_WITHOUT_SESSION = 1;

    private final Db db;

    public Drafts(Pool pool) {
        this.db = new Db(pool);
    }

    /** A draft as it is kept. */
    public record Kept(Draft draft, Instant savedAt, Instant expiresAt) {}

    /** A line of an owner's list; the id is a reference for its owner. */
    public record Listed(String id, String sop, Instant savedAt, Instant expiresAt) {}

    /** Saves a draft in place of the one with the same id; returns when it was saved, by which a newer one is told. */
    public Future<Instant> save(Draft draft, int days) {
        String[] documents = draft.files().keySet().toArray(String[]::new);
        UUID[] files = List.of(documents).stream().map(draft.files()::get).toArray(UUID[]::new);
        Optional<Draft.Step> step = draft.subject().step();
        return db.in(draft.id().region())
                .run(
                        DraftSql.SAVE,
                        draft.id().text(),
                        draft.owner(),
                        draft.subject().sop(),
                        step.map(Draft.Step::number),
                        step.map(Draft.Step::place),
                        draft.version(),
                        StoredJson.DRAFT.write(new Body(draft.values(), draft.left())),
                        documents,
                        files,
                        draft.key(),
                        days,
                        StoredJson.DRAFT.version())
                .map(rows -> rows.only().instant("updated_at"));
    }

    /** Finds the draft of a new request by what its link carries, or for its owner by the id in the owner's list. */
    public Future<Optional<Kept>> ofRequest(String region, String reference, Principal reader) {
        return find(DraftId.ofToken(region, reference), Optional.of(reference), reader)
                .map(found -> found.filter(kept -> kept.draft().subject().step().isEmpty()));
    }

    /** Finds somebody's draft for a step. */
    public Future<Optional<Kept>> ofStep(String region, Principal principal, Draft.Step step) {
        return find(DraftId.ofStep(region, principal, step), Optional.empty(), principal);
    }

    /** Finds what was posted for a step without a session, by the token that was handed out for it. */
    public Future<Optional<Kept>> ofToken(String region, String token, Draft.Step step, Principal reader) {
        return find(DraftId.ofToken(region, token), Optional.empty(), reader)
                .map(found -> found.filter(kept -> kept.draft().subject().step().equals(Optional.of(step))));
    }

    private Future<Optional<Kept>> find(DraftId id, Optional<String> listed, Principal reader) {
        Optional<String> owner =
                reader instanceof AccountHolder account ? Optional.of(account.username()) : Optional.empty();
        return db.in(id.region())
                .run(DraftSql.FIND, id.text(), listed, owner)
                .map(rows -> rows.first(row -> kept(id.region(), row)));
    }

    /** Lists the drafts of new requests that an account has begun, the latest first. */
    public Future<List<Listed>> of(AccountHolder account) {
        return db.in(account.region())
                .run(DraftSql.LIST, account.username())
                .map(rows -> rows.list(row -> new Listed(
                        row.text("id"), row.text("sop"), row.instant("updated_at"), row.instant("expires_at"))));
    }

    /** Removes a draft that was sent. */
    public Future<Void> remove(DraftId id) {
        return db.in(id.region()).run(DraftSql.REMOVE, id.text()).mapEmpty();
    }

    private static Kept kept(String region, Row row) {
        Body body = StoredJson.DRAFT.read(row.integer("v"), row.text("body"), Body.class);
        List<String> documents = row.texts("documents");
        List<UUID> ids = row.uuids("files");
        Map<String, UUID> files = new LinkedHashMap<>();
        for (int index = 0; index < documents.size(); index++) {
            files.put(documents.get(index), ids.get(index));
        }
        Optional<Draft.Step> step = row.maybeText("number").map(number -> new Draft.Step(number, row.text("place")));
        Draft draft = new Draft(
                new DraftId(region, row.text("id")),
                row.maybeText("owner"),
                new Draft.Subject(row.text("sop"), step),
                row.integer("version"),
                body.values(),
                body.left(),
                files,
                row.text("key"));
        return new Kept(draft, row.instant("updated_at"), row.instant("expires_at"));
    }

    /** What is written of a draft beside what its columns say. */
    record Body(Map<String, List<String>> values, List<Draft.LeftAnswer> left) {}
}
