package id.mutubaku.casework.jobs;

import id.mutubaku.store.jobs.Job;
import id.mutubaku.store.jobs.JobError;
import id.mutubaku.store.jobs.JobStore;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;

/** The way in which a job that failed goes on. */
sealed interface Retry {

    /**
     * Puts on record how the job goes on.
     *
     * @return after which time it is tried again; empty where it is an incident now
     */
    Future<Optional<Duration>> settle(JobStore store, Job job, JobError error);

    /** A job that is tried again after the pauses of its cycle, and then waits for a person. */
    record ByCycle() implements Retry {
        @Override
        public Future<Optional<Duration>> settle(JobStore store, Job job, JobError error) {
            Optional<Duration> pause = job.cycle().after(job.attempt());
            return pause.map(length -> store.putOff(job, length, error).map(pause))
                    .orElseGet(() -> store.raise(job, error).map(Optional.empty()));
        }
    }

    /** A job that no repetition can do; it waits for a person at once. */
    record Never() implements Retry {
        @Override
        public Future<Optional<Duration>> settle(JobStore store, Job job, JobError error) {
            return store.raise(job, error).map(Optional.empty());
        }
    }

    /** A job that was not tried in truth, and comes again after a while. */
    record After(Duration pause) implements Retry {
        @Override
        public Future<Optional<Duration>> settle(JobStore store, Job job, JobError error) {
            return store.defer(job, pause, error).map(Optional.of(pause));
        }
    }

    /**
     * A job that cannot be done until something changes; until then it waits where people see it.
     *
     * @param awaits what has to change, such as the id of a plugin
     * @param state in which it was found
     */
    record Until(String awaits, String state) implements Retry {
        @Override
        public Future<Optional<Duration>> settle(JobStore store, Job job, JobError error) {
            return store.suspend(job, error, awaits, state).map(Optional.empty());
        }
    }
}
