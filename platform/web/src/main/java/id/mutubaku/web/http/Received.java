package id.mutubaku.web.http;

import io.vertx.core.buffer.Buffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The body of a request as it was read.
 *
 * @param bytes where it was read into memory as it is
 * @param values of a form by name, in the order in which they came
 * @param uploads files of a form, or the one file that the body is
 * @param length bytes that came
 */
public record Received(Buffer bytes, Map<String, List<String>> values, List<Upload> uploads, long length) {
    /** The body of a request that has none, or whose body is not read yet. */
    public static final Received NOTHING = new Received(Buffer.buffer(), Map.of(), List.of(), 0);

    /**
     * A file on disk, which is removed when the request is answered.
     *
     * @param name of the form's field
     * @param fileName as the sender's device calls it
     */
    public record Upload(String name, String fileName, Path file, long bytes) {}
}
