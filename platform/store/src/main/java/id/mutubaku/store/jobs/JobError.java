package id.mutubaku.store.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import java.util.List;

/**
 * The reason why a job failed: a sentence of ours, so that each reader gets it in their language, or what somebody else
 * said.
 *
 * @param key of the sentence
 * @param arguments of the sentence
 */
public record JobError(String key, List<String> arguments) {
    private static final int LONGEST_ARGUMENT = 1000;
    private static final String SAID = "job-error.said";

    public JobError {
        arguments = arguments.stream().map(JobError::storable).toList();
    }

    /** Returns an error in somebody else's words. */
    public static JobError said(String words) {
        return new JobError(SAID, List.of(words));
    }

    /** Returns what fills the sentence; words that came in two languages, in the reader's. */
    public Object[] arguments(Language language) {
        boolean inBoth = key.equals(SAID) && arguments.size() == 2;
        return inBoth ? new Object[] {arguments.get(language == Language.ID ? 0 : 1)} : arguments.toArray();
    }

    /** Writes the error as it is stored. */
    String stored() {
        return JsonMapping.tree(this).toString();
    }

    /** Reads an error as it is stored. */
    public static JobError read(String stored) {
        try {
            return JsonMapping.MAPPER.readValue(stored, JobError.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored error cannot be read: " + stored, damaged);
        }
    }

    /** Shortens a text, and leaves out the sign that the database cannot hold. */
    private static String storable(String text) {
        String clean = text.replace("\0", "");
        return clean.length() > LONGEST_ARGUMENT ? clean.substring(0, LONGEST_ARGUMENT) + "…" : clean;
    }
}
