package id.mutubaku.casework.jobs;

import id.mutubaku.api.plugin.Text;
import java.util.List;

/** Says why a job cannot be done, in a sentence of ours. */
public final class JobFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JobError error;

    /**
     * Says why.
     *
     * @param key of the sentence
     */
    public JobFailure(String key, String... arguments) {
        super(key + " " + List.of(arguments), null, false, false);
        this.error = new JobError(key, List.of(arguments));
    }

    /** Says why in somebody else's words, in both languages. */
    public static JobFailure said(Text words) {
        return new JobFailure("job-error.said", words.id(), words.en());
    }

    JobError error() {
        return error;
    }
}
