package id.mutubaku.casework.upkeep;

import id.mutubaku.store.jobs.JobError;
import java.util.Optional;

/**
 * A change of many cases that was asked for.
 *
 * @param begun whether it began with this request, rather than with an earlier one
 * @param running whether it is not at its end, and goes on by itself
 * @param error what went wrong the last time, if something has
 */
public record Batch(BatchProgress progress, boolean begun, boolean running, Optional<JobError> error) {
    /** Tells whether it stopped before its end, and waits for a person. */
    public boolean isStopped() {
        return !running && progress.endedAt().isEmpty();
    }
}
