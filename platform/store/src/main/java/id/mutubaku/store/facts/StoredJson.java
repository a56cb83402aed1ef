package id.mutubaku.store.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A kind of JSON that is stored with its version beside it.
 *
 * @param kind by which the registry of up-casters knows it
 * @param version in which it is written today
 */
public record StoredJson(String kind, int version) {
    /** What is written of a draft. */
    public static final StoredJson DRAFT = new StoredJson("draft", UpCasters.DRAFT);

    /** The version in which what a job has to know is written. */
    public static final int JOB_VERSION = UpCasters.JOB;

    /** What is written of how far a change of many cases has come. */
    public static final StoredJson BATCH = new StoredJson("batch", UpCasters.BATCH);

    /** Returns what is written of jobs of a kind. */
    public static StoredJson ofJob(String kind) {
        return new StoredJson("job/" + kind, UpCasters.JOB);
    }

    /** Writes a record in today's version. */
    public String write(Object fact) {
        return CaseJson.write(fact);
    }

    /** Reads a record that was written in a version. */
    public <T> T read(int written, String json, Class<T> type) {
        return CaseJson.read(today(written, json), type);
    }

    /** Returns what was written in a version as it would be written today. */
    public String today(int written, String json) {
        if (written == version || json.isEmpty()) {
            return json;
        }
        try {
            ObjectNode fact = (ObjectNode) CaseJson.MAPPER.readTree(json);
            return UpCasters.today(kind, written, version, fact).toString();
        } catch (JsonProcessingException | ClassCastException damaged) {
            throw new IllegalStateException("A stored fact cannot be read: " + json, damaged);
        }
    }
}
