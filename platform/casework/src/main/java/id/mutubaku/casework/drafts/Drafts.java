package id.mutubaku.casework.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.mutubaku.casework.cases.Principal;
import id.mutubaku.casework.cases.Principal.AccountHolder;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.ui.view.SummaryView;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps drafts. What is not gone on with is swept away after its days. */
public final class Drafts {
    /** For how long a draft is kept after it was saved. */
    public static final int DAYS = 30;

    /** For how long what was posted without a session waits for its author to sign in. */
    public static final int DAYS_WITHOUT_SESSION = 1;

    private final Pool pool;

    public Drafts(Pool pool) {
        this.pool = pool;
    }

    /** Is a draft as it is kept. */
    public record Kept(Draft draft, Instant savedAt, Instant expiresAt) {}

    /** Is a line of an owner's list; the id is a reference for its owner. */
    public record Listed(String id, String sop, Instant savedAt, Instant expiresAt) {}

    /** Saves a draft in place of the one with the same id; returns when it was saved, by which a newer one is told. */
    public Future<Instant> save(Draft draft, int days) {
        String[] documents = draft.files().keySet().toArray(String[]::new);
        UUID[] files = List.of(documents).stream().map(draft.files()::get).toArray(UUID[]::new);
        Optional<Draft.Step> step = draft.subject().step();
        return pool.preparedQuery(DraftSql.SAVE)
                .execute(Tuple.tuple()
                        .addString(draft.id().region())
                        .addString(draft.id().text())
                        .addString(draft.owner().orElse(null))
                        .addString(draft.subject().sop())
                        .addString(step.map(Draft.Step::number).orElse(null))
                        .addString(step.map(Draft.Step::place).orElse(null))
                        .addInteger(draft.version())
                        .addString(json(new Body(draft.values(), draft.left())))
                        .addArrayOfString(documents)
                        .addArrayOfUUID(files)
                        .addString(draft.key())
                        .addInteger(days))
                .map(rows -> instant(rows.iterator().next(), "updated_at"));
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
        return pool.preparedQuery(DraftSql.FIND)
                .execute(Tuple.tuple()
                        .addString(id.region())
                        .addString(id.text())
                        .addString(listed.orElse(null))
                        .addString(owner.orElse(null)))
                .map(rows -> stream(rows).map(row -> kept(id.region(), row)).findFirst());
    }

    /** Lists the drafts of new requests that an account has begun, the latest first. */
    public Future<List<Listed>> of(AccountHolder account) {
        return pool.preparedQuery(DraftSql.LIST)
                .execute(Tuple.of(account.region(), account.username()))
                .map(rows -> stream(rows)
                        .map(row -> new Listed(
                                row.getString("id"),
                                row.getString("sop"),
                                instant(row, "updated_at"),
                                instant(row, "expires_at")))
                        .toList());
    }

    /** Removes a draft that was sent. */
    public Future<Void> remove(DraftId id) {
        return pool.preparedQuery(DraftSql.REMOVE)
                .execute(Tuple.of(id.region(), id.text()))
                .mapEmpty();
    }

    private static Kept kept(String region, Row row) {
        Body body = body(row.getString("body"));
        String[] documents = row.getArrayOfStrings("documents");
        UUID[] ids = row.getArrayOfUUIDs("files");
        Map<String, UUID> files = new LinkedHashMap<>();
        for (int index = 0; index < documents.length; index++) {
            files.put(documents[index], ids[index]);
        }
        Optional<Draft.Step> step = Optional.ofNullable(row.getString("number"))
                .map(number -> new Draft.Step(number, row.getString("place")));
        Draft draft = new Draft(
                new DraftId(region, row.getString("id")),
                Optional.ofNullable(row.getString("owner")),
                new Draft.Subject(row.getString("sop"), step),
                row.getInteger("version"),
                body.values(),
                body.left(),
                files,
                row.getString("key"));
        return new Kept(draft, instant(row, "updated_at"), instant(row, "expires_at"));
    }

    private record Body(Map<String, List<String>> values, List<SummaryView.Row> left) {}

    private static String json(Body body) {
        return JsonMapping.tree(body).toString();
    }

    private static Body body(String json) {
        try {
            return JsonMapping.MAPPER.readValue(json, Body.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("A draft cannot be read", notOurs);
        }
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    private static java.util.stream.Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
