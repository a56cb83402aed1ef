package id.mutubaku.casework.jobs;

import id.mutubaku.store.facts.StoredJson;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Keeps jobs: who works at which, what failed, and what people decided about it. */
public final class JobStore {
    private static final int SHOWN = 100;

    private final Pool pool;

    public JobStore(Pool pool) {
        this.pool = pool;
    }

    /** Takes up to so many jobs of a region that are due. */
    Future<List<Job>> claim(String region, Lane lane, int limit, Duration lease) {
        return pool.preparedQuery(JobSql.CLAIM)
                .execute(Tuple.tuple()
                        .addString(region)
                        .addInteger(limit)
                        .addLong(lease.toMillis())
                        .addArrayOfString(lane.only().toArray(String[]::new))
                        .addArrayOfString(lane.except().toArray(String[]::new))
                        .addArrayOfString(lane.occupied().toArray(String[]::new)))
                .map(rows -> list(rows, JobStore::job));
    }

    /** Finds the regions in which something is due. */
    Future<List<String>> regionsWithWork() {
        return pool.preparedQuery(JobSql.REGIONS_WITH_WORK)
                .execute()
                .map(rows -> list(rows, row -> row.getString("region")));
    }

    /** Gives a job back that this node has not finished, so that another one takes it at once. */
    Future<Void> release(Job job) {
        return pool.preparedQuery(JobSql.RELEASE)
                .execute(Tuple.of(job.region(), job.id(), job.attempt()))
                .mapEmpty();
    }

    /** Keeps jobs for longer. */
    Future<Void> renew(String region, Collection<UUID> jobs, Duration lease) {
        return pool.preparedQuery(JobSql.RENEW)
                .execute(Tuple.of(region, jobs.toArray(UUID[]::new), lease.toMillis()))
                .mapEmpty();
    }

    Future<Void> done(Job job) {
        return pool.preparedQuery(JobSql.DONE)
                .execute(Tuple.of(job.region(), job.id()))
                .mapEmpty();
    }

    Future<Void> putOff(Job job, Duration pause, JobError error) {
        return pool.preparedQuery(JobSql.PUT_OFF)
                .execute(Tuple.of(job.region(), job.id(), job.attempt(), pause.toMillis(), error.stored()))
                .mapEmpty();
    }

    /** Puts off a job that was not tried in truth; that counts as no attempt. */
    Future<Void> defer(Job job, Duration pause, JobError error) {
        return pool.preparedQuery(JobSql.DEFER)
                .execute(Tuple.of(job.region(), job.id(), job.attempt(), pause.toMillis(), error.stored()))
                .mapEmpty();
    }

    /** Makes a job an incident that goes on when something has changed, or when a person says so. */
    Future<Void> suspend(Job job, JobError error, String awaits, String state) {
        return pool.preparedQuery(JobSql.SUSPEND)
                .execute(Tuple.of(job.region(), job.id(), job.attempt(), error.stored(), awaits, state))
                .mapEmpty();
    }

    /**
     * Something for which jobs of a region may wait.
     *
     * @param state in which it is now
     */
    public record Awaited(String region, String awaits, String state) {}

    /** Lets the jobs go on whose obstacle has another state than when they failed; returns their regions. */
    public Future<List<String>> resume(Collection<Awaited> usable) {
        return pool.preparedQuery(JobSql.RESUME)
                .execute(Tuple.tuple()
                        .addArrayOfString(usable.stream().map(Awaited::region).toArray(String[]::new))
                        .addArrayOfString(usable.stream().map(Awaited::awaits).toArray(String[]::new))
                        .addArrayOfString(usable.stream().map(Awaited::state).toArray(String[]::new)))
                .map(rows -> list(rows, row -> row.getString("region")));
    }

    /** Makes a job an incident: nothing happens to it until a person decides. */
    Future<Void> raise(Job job, JobError error) {
        return pool.preparedQuery(JobSql.RAISE)
                .execute(Tuple.of(job.region(), job.id(), job.attempt(), error.stored()))
                .mapEmpty();
    }

    /** How many jobs of a kind are in a state. */
    public record Tally(String kind, String state, int jobs) {}

    /** Counts the jobs of all regions that wait or are incidents. */
    public Future<List<Tally>> tallies() {
        return pool.query(JobSql.TALLIES)
                .execute()
                .map(rows -> list(
                        rows, row -> new Tally(row.getString("kind"), row.getString("state"), row.getInteger("jobs"))));
    }

    /** Lists a region's incidents, and then those that were skipped, the latest first. */
    public Future<List<Incident>> incidents(String region) {
        return decidable(region, "incident", "skipped");
    }

    /** Lists a region's incidents that were skipped, the latest first. */
    public Future<List<Incident>> skipped(String region) {
        return decidable(region, "skipped");
    }

    private Future<List<Incident>> decidable(String region, String... states) {
        return pool.preparedQuery(JobSql.INCIDENTS)
                .execute(Tuple.of(region, SHOWN, states))
                .map(rows -> list(rows, JobStore::incident));
    }

    /**
     * Lets an incident be tried again, from the beginning of its cycle.
     *
     * @return false when it is no longer one
     */
    public Future<Boolean> retry(String region, UUID id, String by) {
        return pool.preparedQuery(JobSql.RETRY)
                .execute(Tuple.of(region, id, by))
                .map(rows -> rows.rowCount() == 1);
    }

    /**
     * Leaves an incident undone.
     *
     * @return false when it is no longer one
     */
    public Future<Boolean> skip(String region, UUID id, String by, String reason) {
        return pool.preparedQuery(JobSql.SKIP)
                .execute(Tuple.of(region, id, by, reason))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Finds an incident as the job that it is; empty when it is none any more. */
    public Future<Optional<Job>> incident(String region, UUID id) {
        return pool.preparedQuery(JobSql.INCIDENT)
                .execute(Tuple.of(region, id))
                .map(rows -> list(rows, JobStore::job).stream().findFirst());
    }

    /** Lists how the jobs of a kind stand that a case still has. */
    public Future<List<CaseJob>> ofCase(String region, String number, String kind) {
        return pool.preparedQuery(JobSql.OF_CASE)
                .execute(Tuple.of(region, number, kind))
                .map(rows -> list(
                        rows,
                        row -> new CaseJob(
                                row.getString("key"),
                                row.getInteger("attempt"),
                                Optional.ofNullable(row.getOffsetDateTime("next"))
                                        .map(next -> next.toInstant()),
                                Optional.ofNullable(row.getString("last_error")).map(JobError::read))));
    }

    /** Finds why the applicant of a case was not told something, and will not be; absent where no mail failed for good. */
    public Future<Optional<JobError>> untold(String region, String number) {
        return pool.preparedQuery(IncidentSql.UNTOLD)
                .execute(Tuple.of(region, number))
                .map(rows -> list(rows, row -> JobError.read(row.getString("last_error"))).stream()
                        .findFirst());
    }

    /** Tells how many jobs of a kind wait to be tried again, and the error that came last. */
    public record Trouble(String kind, int jobs, JobError error) {}

    /** Lists what is failing at present in a region. */
    public Future<List<Trouble>> trouble(String region) {
        return pool.preparedQuery(JobSql.TROUBLE)
                .execute(Tuple.of(region))
                .map(rows -> list(
                        rows,
                        row -> new Trouble(
                                row.getString("kind"), row.getInteger("jobs"), JobError.read(row.getString("error")))));
    }

    private static Job job(Row row) {
        return new Job(
                row.getString("region"),
                row.getUUID("id"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("number")).orElse(""),
                row.getString("key"),
                StoredJson.ofJob(row.getString("kind")).today(row.getInteger("v"), row.getString("body")),
                row.getInteger("attempt"),
                Cycle.of(row.getString("cycle")),
                row.getString("receiver"));
    }

    private static Incident incident(Row row) {
        Optional<Incident.Skip> skipped = row.getString("state").equals("skipped")
                ? Optional.of(new Incident.Skip(
                        row.getString("decided_by"),
                        row.getOffsetDateTime("decided_at").toInstant(),
                        row.getString("reason")))
                : Optional.empty();
        return new Incident(
                row.getString("region"),
                row.getUUID("id"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("number")).orElse(""),
                row.getInteger("attempt"),
                JobError.read(row.getString("last_error")),
                row.getOffsetDateTime("created_at").toInstant(),
                skipped);
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> reading) {
        return StreamSupport.stream(rows.spliterator(), false).map(reading).toList();
    }
}
