package id.mutubaku.web.tables;

import id.mutubaku.web.http.Reply;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A table to be written into a file.
 *
 * @param name of the file, without its ending
 * @param header names of the columns
 * @param rows whose cells are texts, numbers, or local dates with times
 */
public record Table(String name, List<String> header, List<List<Object>> rows) {
    /** Keeps its own lists. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** The formats in which a table is written. */
    public enum Format {
        CSV("csv", "text/csv; charset=utf-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        /** Returns the format of a file's ending. */
        public static Optional<Format> of(String ending) {
            return List.of(values()).stream()
                    .filter(format -> format.ending.equals(ending))
                    .findFirst();
        }
    }

    /** Answers with the file. */
    public Reply reply(Format format) {
        byte[] file = switch (format) {
            case CSV -> CsvTable.of(this).getBytes(StandardCharsets.UTF_8);
            case XLSX -> Workbooks.of(this);
        };
        return Reply.bytes(format.mediaType, Buffer.buffer(file))
                .with("Content-Disposition", "attachment; filename=\"" + name + "." + format.ending + "\"");
    }
}
