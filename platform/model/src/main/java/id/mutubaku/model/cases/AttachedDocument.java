package id.mutubaku.model.cases;

import id.mutubaku.model.cases.party.Person;
import java.time.Instant;

/**
 * A file that was attached to a case.
 *
 * @param document id of the document type, and its number where that document has several files: see {@link FilePart}
 * @param content id under which the store keeps its bytes
 * @param fileName as the person's device named it; never used as a path
 * @param mediaType as recognised from the content
 * @param bytes size
 * @param sha256 digest in lower-case hexadecimal
 * @param attachedAt when
 * @param by who
 */
public record AttachedDocument(
        String document,
        String content,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        Instant attachedAt,
        Person by) {

    /** Returns which file of which document it is. */
    public FilePart part() {
        return FilePart.of(document);
    }
}
