package id.mutubaku.store.jobs;

import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import id.mutubaku.store.sql.Rows;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs that failed for good and wait for a person, by what they have in common. */
public final class IncidentStore {
    private final Db db;

    public IncidentStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * The incidents that are meant.
     *
     * @param kind of jobs; absent for all
     * @param cause as {@link Group} names it; absent for all
     */
    public record Filter(Collection<String> regions, Optional<String> kind, Optional<String> cause) {
        public Filter {
            regions = List.copyOf(regions);
        }
    }

    /**
     * Incidents of a region that failed in the same way.
     *
     * @param cause stands for the error
     */
    public record Group(String region, String kind, String cause, JobError error, int jobs, Instant since) {}

    /**
     * An incident.
     *
     * @param number of the case; empty where it belongs to none
     * @param about to whom it goes, and what it says
     */
    public record Open(
            String region,
            UUID id,
            String kind,
            String number,
            String about,
            int attempts,
            JobError error,
            Instant since) {}

    /** Lists what incidents have in common, the most frequent first, up to 100. */
    public Future<List<Group>> groups(Filter filter) {
        return run(IncidentSql.GROUPS, filter).map(rows -> rows.list(IncidentStore::group));
    }

    /** Lists incidents, the oldest first. */
    public Future<List<Open>> list(Filter filter, int limit, int offset) {
        return run(IncidentSql.LIST, filter, limit, offset).map(rows -> rows.list(IncidentStore::open));
    }

    /** Counts incidents. */
    public Future<Integer> count(Filter filter) {
        return run(IncidentSql.COUNT, filter).map(rows -> rows.only().integer("jobs"));
    }

    /** Lets incidents be tried again, from the beginning of their cycles; returns the region of each. */
    public Future<List<String>> retry(Filter filter, String by) {
        return run(IncidentSql.RETRY, filter, by).map(rows -> rows.list(row -> row.text("region")));
    }

    private Future<Rows> run(String statement, Filter filter, Object... more) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(filter.regions().toArray(String[]::new));
        parameters.add(filter.kind());
        parameters.add(filter.cause());
        parameters.addAll(List.of(more));
        return db.everywhere(statement, parameters.toArray());
    }

    private static Group group(Row row) {
        return new Group(
                row.text("region"),
                row.text("kind"),
                row.text("cause"),
                JobError.read(row.text("last_error")),
                row.integer("jobs"),
                row.instant("since"));
    }

    private static Open open(Row row) {
        return new Open(
                row.text("region"),
                row.uuid("id"),
                row.text("kind"),
                row.maybeText("number").orElse(""),
                row.text("about"),
                row.integer("attempt"),
                JobError.read(row.text("last_error")),
                row.instant("created_at"));
    }
}
