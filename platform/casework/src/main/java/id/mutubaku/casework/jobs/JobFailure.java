package id.mutubaku.casework.jobs;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.store.jobs.JobError;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The failure of a job that cannot be done, in a sentence of ours. */
public final class JobFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JobError error;
    private final transient Retry retry;

    /**
     * Says why.
     *
     * @param key of the sentence
     */
    public JobFailure(String key, String... arguments) {
        super(key + " " + List.of(arguments), null, false, false);
        this.error = new JobError(key, List.of(arguments));
        this.retry = new Retry.ByCycle();
    }

    private JobFailure(JobError error, Retry retry) {
        super(error.key() + " " + error.arguments(), null, false, false);
        this.error = error;
        this.retry = retry;
    }

    /** Says why in somebody else's words, in both languages. */
    public static JobFailure said(Text words) {
        return new JobFailure("job-error.said", words.id(), words.en());
    }

    /** Returns the same failure of a job that no repetition can do. */
    public JobFailure forGood() {
        return new JobFailure(error, new Retry.Never());
    }

    /** Returns the same failure of a job that was not tried in truth: it comes again after a pause, which counts nothing. */
    public JobFailure untried(Duration pause) {
        return new JobFailure(error, new Retry.After(pause));
    }

    /**
     * Returns the same failure of a job that waits until something changes.
     *
     * @param awaits what has to change
     * @param state in which it was found
     */
    public JobFailure until(String awaits, String state) {
        return new JobFailure(error, new Retry.Until(awaits, state));
    }

    /** Returns what made a job fail. */
    static JobError errorOf(Throwable failure) {
        return failure instanceof JobFailure ours
                ? ours.error()
                : JobError.said(Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString));
    }

    JobError error() {
        return error;
    }

    Retry retry() {
        return retry;
    }
}
