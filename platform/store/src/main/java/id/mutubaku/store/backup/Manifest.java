package id.mutubaku.store.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.mutubaku.engine.form.JsonMapping;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * The list of what is in a backup.
 *
 * @param format version of the file's layout
 * @param schema version of the tables
 * @param takenAt when the snapshot was taken, by the database's clock
 * @param tables in an order in which what is referred to comes first
 * @param sequences where each sequence stood
 */
record Manifest(int format, int schema, Instant takenAt, List<Table> tables, List<Sequence> sequences) {
    /** The layout that this program writes and reads. */
    static final int FORMAT = 1;

    Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /**
     * The rows of a table.
     *
     * @param columns in the order in which the rows have them; generated ones are left out
     * @param sha256 of the rows as they are in the file, in hexadecimal digits
     */
    record Table(String name, List<String> columns, long rows, String sha256) {
        Table {
            columns = List.copyOf(columns);
        }

        /** Returns the name of the rows' entry in the file. */
        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /** The last value that a sequence gave. */
    record Sequence(String name, long last) {}

    byte[] json() throws JsonProcessingException {
        return JsonMapping.MAPPER
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(this)
                .getBytes(StandardCharsets.UTF_8);
    }

    static Manifest of(byte[] json) throws JsonProcessingException {
        return JsonMapping.MAPPER.readValue(new String(json, StandardCharsets.UTF_8), Manifest.class);
    }
}
