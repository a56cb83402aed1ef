package id.mutubaku.store.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The registry of how facts that were stored in an earlier version are brought to the version after it.
 *
 * <p>A version counts what is written of one kind of row: 1 is what the first releases wrote. Whoever changes what is
 * written raises the version of its kind here, adds what leads to it, and adds golden files; nothing that is here is
 * ever taken away.
 */
final class UpCasters {
    /** The version in which the events of a command are written. */
    static final int EVENTS = 3;

    /** The version in which the snapshot of a case is written. */
    static final int SNAPSHOT = 3;

    /** The version in which what a job has to know is written. */
    static final int JOB = 1;

    /** The version in which a draft is written. */
    static final int DRAFT = 1;

    /** The version in which the progress of a change of many cases is written. */
    static final int BATCH = 1;

    /** A fact of a kind as it was written in a version. */
    private record Written(String kind, int version) {}

    private static final Map<Written, Consumer<ObjectNode>> NEXT = Map.of(
            new Written("step-opened", 1), UpCasters::withClock,
            new Written("case-migrated", 1), UpCasters::withClocks,
            new Written("snapshot", 1), UpCasters::ofTheRow);

    private UpCasters() {}

    /**
     * Brings a fact to the version in which its kind is written today.
     *
     * @param kind type of the event, {@code snapshot}, or the kind of row
     * @param fact as it was stored, which is changed
     */
    static ObjectNode today(String kind, int version, int today, ObjectNode fact) {
        for (int from = version; from < today; from++) {
            NEXT.getOrDefault(new Written(kind, from), same -> {}).accept(fact);
        }
        return fact;
    }

    /** The first release had due dates and no clocks. */
    private static void withClock(ObjectNode opened) {
        clock(opened.path("visit"));
    }

    private static void withClocks(ObjectNode holder) {
        holder.path("open").forEach(UpCasters::clock);
    }

    private static void clock(JsonNode visit) {
        if (visit instanceof ObjectNode written && !written.has("clock")) {
            written.putObject("clock");
        }
    }

    /** What stands in columns of the row is no longer written into the snapshot too. */
    private static void ofTheRow(ObjectNode snapshot) {
        withClocks(snapshot);
        snapshot.remove(List.of("region", "number", "version", "sop"));
    }
}
