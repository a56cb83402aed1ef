package id.mutubaku.casework.jobs;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The jobs that failed for good and wait for a person, by what they have in common. */
public final class IncidentStore {
    private final Pool pool;

    public IncidentStore(Pool pool) {
        this.pool = pool;
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
        return list(
                IncidentSql.GROUPS,
                parameters(filter),
                row -> new Group(
                        row.getString("region"),
                        row.getString("kind"),
                        row.getString("cause"),
                        JobError.read(row.getString("last_error")),
                        row.getInteger("jobs"),
                        row.getOffsetDateTime("since").toInstant()));
    }

    /** Lists incidents, the oldest first. */
    public Future<List<Open>> list(Filter filter, int limit, int offset) {
        return list(
                IncidentSql.LIST,
                parameters(filter).addInteger(limit).addInteger(offset),
                row -> new Open(
                        row.getString("region"),
                        row.getUUID("id"),
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("number")).orElse(""),
                        row.getString("about"),
                        row.getInteger("attempt"),
                        JobError.read(row.getString("last_error")),
                        row.getOffsetDateTime("created_at").toInstant()));
    }

    /** Counts incidents. */
    public Future<Integer> count(Filter filter) {
        return list(IncidentSql.COUNT, parameters(filter), row -> row.getInteger("jobs"))
                .map(counts -> counts.get(0));
    }

    /** Lets incidents be tried again, from the beginning of their cycles; returns the region of each. */
    public Future<List<String>> retry(Filter filter, String by) {
        return list(IncidentSql.RETRY, parameters(filter).addString(by), row -> row.getString("region"));
    }

    private static Tuple parameters(Filter filter) {
        return Tuple.tuple()
                .addArrayOfString(filter.regions().toArray(String[]::new))
                .addString(filter.kind().orElse(null))
                .addString(filter.cause().orElse(null));
    }

    private <T> Future<List<T>> list(String statement, Tuple parameters, Function<Row, T> reading) {
        return pool.preparedQuery(statement)
                .execute(parameters)
                .map((RowSet<Row> rows) -> StreamSupport.stream(rows.spliterator(), false)
                        .map(reading)
                        .toList());
    }
}
