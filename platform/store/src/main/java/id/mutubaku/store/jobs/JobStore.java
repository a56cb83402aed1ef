package id.mutubaku.store.jobs;

import id.mutubaku.store.facts.StoredJson;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The store of jobs: who works at which, what failed, and what people decided about it.
 *
 * <p>Nobody queues a job alone. One comes on record in the statement that gives rise to it, so that neither is there
 * without the other: a {@code NewJob} with the commit of a command or the beginning of a batch, a mail in the place of
 * its notice.
 */
public final class JobStore {
    private static final int SHOWN = 100;

    private final Db db;

    public JobStore(Pool pool) {
        this.db = new Db(pool);
    }

    /** Takes up to so many jobs of a region that are due. */
    public Future<List<Job>> claim(String region, Lane lane, int limit, Duration lease) {
        return db.in(region)
                .run(
                        JobSql.CLAIM,
                        limit,
                        lease.toMillis(),
                        lane.only().toArray(String[]::new),
                        lane.except().toArray(String[]::new),
                        lane.occupied().toArray(String[]::new))
                .map(rows -> rows.list(JobStore::job));
    }

    /** Finds the regions in which something is due. */
    public Future<List<String>> regionsWithWork() {
        return db.everywhere(JobSql.REGIONS_WITH_WORK).map(rows -> rows.list(row -> row.text("region")));
    }

    /** Gives a job back that this node has not finished, so that another one takes it at once. */
    public Future<Void> release(Job job) {
        return db.in(job.region()).run(JobSql.RELEASE, job.id(), job.attempt()).mapEmpty();
    }

    /** Keeps jobs for longer. */
    public Future<Void> renew(String region, Collection<UUID> jobs, Duration lease) {
        return db.in(region)
                .run(JobSql.RENEW, jobs.toArray(UUID[]::new), lease.toMillis())
                .mapEmpty();
    }

    /** Takes a job away that is done. */
    public Future<Void> done(Job job) {
        return db.in(job.region()).run(JobSql.DONE, job.id()).mapEmpty();
    }

    /** Puts off a job that failed. */
    public Future<Void> putOff(Job job, Duration pause, JobError error) {
        return db.in(job.region())
                .run(JobSql.PUT_OFF, job.id(), job.attempt(), pause.toMillis(), error.stored())
                .mapEmpty();
    }

    /** Puts off a job that was not tried in truth; that counts as no attempt. */
    public Future<Void> defer(Job job, Duration pause, JobError error) {
        return db.in(job.region())
                .run(JobSql.DEFER, job.id(), job.attempt(), pause.toMillis(), error.stored())
                .mapEmpty();
    }

    /** Makes a job an incident that goes on when something has changed, or when a person says so. */
    public Future<Void> suspend(Job job, JobError error, String awaits, String state) {
        return db.in(job.region())
                .run(JobSql.SUSPEND, job.id(), job.attempt(), error.stored(), awaits, state)
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
        return db.everywhere(
                        JobSql.RESUME,
                        usable.stream().map(Awaited::region).toArray(String[]::new),
                        usable.stream().map(Awaited::awaits).toArray(String[]::new),
                        usable.stream().map(Awaited::state).toArray(String[]::new))
                .map(rows -> rows.list(row -> row.text("region")));
    }

    /** Makes a job an incident: nothing happens to it until a person decides. */
    public Future<Void> raise(Job job, JobError error) {
        return db.in(job.region())
                .run(JobSql.RAISE, job.id(), job.attempt(), error.stored())
                .mapEmpty();
    }

    /** The number of jobs of a kind that are in a state. */
    public record Tally(String kind, String state, int jobs) {}

    /** Counts the jobs of all regions that wait or are incidents. */
    public Future<List<Tally>> tallies() {
        return db.everywhere(JobSql.TALLIES)
                .map(rows -> rows.list(row -> new Tally(row.text("kind"), row.text("state"), row.integer("jobs"))));
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
        return db.in(region).run(JobSql.INCIDENTS, SHOWN, states).map(rows -> rows.list(JobStore::incident));
    }

    /**
     * Lets an incident be tried again, from the beginning of its cycle.
     *
     * @return false when it is no longer one
     */
    public Future<Boolean> retry(String region, UUID id, String by) {
        return db.in(region).run(JobSql.RETRY, id, by).map(rows -> rows.count() == 1);
    }

    /**
     * Leaves an incident undone.
     *
     * @return false when it is no longer one
     */
    public Future<Boolean> skip(String region, UUID id, String by, String reason) {
        return db.in(region).run(JobSql.SKIP, id, by, reason).map(rows -> rows.count() == 1);
    }

    /** Finds an incident as the job that it is; empty when it is none any more. */
    public Future<Optional<Job>> incident(String region, UUID id) {
        return db.in(region).run(JobSql.INCIDENT, id).map(rows -> rows.first(JobStore::job));
    }

    /** Lists how the jobs of a kind stand that a case still has. */
    public Future<List<CaseJob>> ofCase(String region, String number, String kind) {
        return db.in(region)
                .run(JobSql.OF_CASE, number, kind)
                .map(rows -> rows.list(row -> new CaseJob(
                        row.text("key"),
                        row.integer("attempt"),
                        row.maybeInstant("next"),
                        row.maybeText("last_error").map(JobError::read))));
    }

    /** Finds why the applicant of a case was not told something, and will not be; absent where no mail failed for good. */
    public Future<Optional<JobError>> untold(String region, String number) {
        return db.in(region)
                .run(IncidentSql.UNTOLD, number)
                .map(rows -> rows.first(row -> JobError.read(row.text("last_error"))));
    }

    /** The number of jobs of a kind that wait to be tried again, and the error that came last. */
    public record Trouble(String kind, int jobs, JobError error) {}

    /** Lists what is failing at present in a region. */
    public Future<List<Trouble>> trouble(String region) {
        return db.in(region)
                .run(JobSql.TROUBLE)
                .map(rows -> rows.list(
                        row -> new Trouble(row.text("kind"), row.integer("jobs"), JobError.read(row.text("error")))));
    }

    private static Job job(Row row) {
        return new Job(
                row.text("region"),
                row.uuid("id"),
                row.text("kind"),
                row.maybeText("number").orElse(""),
                row.text("key"),
                StoredJson.ofJob(row.text("kind")).today(row.integer("v"), row.text("body")),
                row.integer("attempt"),
                Cycle.of(row.text("cycle")),
                row.text("receiver"));
    }

    private static Incident incident(Row row) {
        Optional<Incident.Skip> skipped = row.text("state").equals("skipped")
                ? Optional.of(new Incident.Skip(row.text("decided_by"), row.instant("decided_at"), row.text("reason")))
                : Optional.empty();
        return new Incident(
                row.text("region"),
                row.uuid("id"),
                row.text("kind"),
                row.maybeText("number").orElse(""),
                row.integer("attempt"),
                JobError.read(row.text("last_error")),
                row.instant("created_at"),
                skipped);
    }
}
