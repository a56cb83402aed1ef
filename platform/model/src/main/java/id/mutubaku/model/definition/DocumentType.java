package id.mutubaku.model.definition;

import java.util.List;
import java.util.Optional;

/**
 * A kind of document that steps need or yield (<em>kelengkapan</em>, <em>output</em>).
 *
 * @param id slug, unique in the definition
 * @param name the name used everywhere, whatever wording a row prints
 * @param kind what sort of thing it is
 * @param from where its content comes from
 * @param accept media types that may be uploaded; empty unless {@link From#UPLOAD}
 * @param maxMegabytes greatest size of an upload in units of 1,000,000 bytes; 1 or more
 * @param maxFiles how many files it may have, 1 or more
 * @param aliases names under which rows print the same document
 * @param hint what the person who uploads should know
 * @param wording what pages call it
 * @param recipient to whom it is given; absent: a decision or a permit to who asks, anything else to officials
 * @param release how an official releases it to who asks; absent: signed
 * @param seenBy who may see it, where that is not as usual: {@code applicant}, {@code officials}, ids of actors
 * @param source where the document comes from
 * @param note why it is read so
 */
public record DocumentType(
        String id,
        String name,
        Kind kind,
        From from,
        List<String> accept,
        int maxMegabytes,
        int maxFiles,
        List<String> aliases,
        Optional<String> hint,
        Wording wording,
        Optional<Recipient> recipient,
        Optional<Release> release,
        List<String> seenBy,
        Source source,
        Optional<String> note) {

    /** The kinds of documents, by what they are. */
    public enum Kind {
        LETTER,
        FORM,
        DISPOSITION,
        REPORT,
        DATA,
        PRODUCT,
        REGISTER,
        DECISION,
        PERMIT,
        EQUIPMENT
    }

    /** The origin of the content of a document. */
    public enum From {
        /** Somebody uploads a file; a step that needs it waits until it is there. */
        UPLOAD,
        /** The case itself is the document: a filled form, a recorded decision. No file is asked for. */
        CASE,
        /** It exists outside the platform (equipment, an agenda book). Shown, never demanded. */
        OUTSIDE
    }

    /** The side to which a document is given. */
    public enum Recipient {
        APPLICANT,
        OFFICIALS
    }

    /** The way in which a result comes to be given to who asks. */
    public enum Release {
        /** An official releases it, signed elsewhere and then uploaded. */
        SIGNED,
        /** An official releases it as valid without a signature. */
        UNSIGNED,
        /** It is given as soon as the step that yields it is completed. */
        NONE
    }

    /** Names in {@link #seenBy()} whoever asks. */
    public static final String APPLICANT = "applicant";

    /** Names in {@link #seenBy()} everybody who works on the case in the office. */
    public static final String OFFICIALS = "officials";

    public DocumentType {
        seenBy = List.copyOf(seenBy);
        accept = List.copyOf(accept);
        aliases = List.copyOf(aliases);
    }

    /** Returns what lists and buttons call it. */
    public String briefly() {
        return wording.briefly(name);
    }

    /** The media types that an upload may have, as the schema of definitions lists them. */
    public static final List<String> MEDIA_TYPES = List.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "image/heic",
            "image/webp",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/zip",
            "text/csv",
            "text/plain",
            "application/json",
            "application/geo+json");

    /** Types of text, which a document that takes plain text takes too: text is not said to be no table. */
    private static final List<String> TEXTS = List.of("text/csv", "application/json", "application/geo+json");

    /** The greatest size of one request, in units of 1,000,000 bytes; no file can be larger, whatever is promised. */
    public static final int REQUEST_MEGABYTES = 32;

    /** Tells whether it is a result: a file that is given to who asks. */
    public boolean isResult() {
        return from == From.UPLOAD
                && recipient.map(Recipient.APPLICANT::equals).orElse(kind == Kind.DECISION || kind == Kind.PERMIT);
    }

    /** Returns how it comes to be given to who asks. */
    public Release given() {
        return release.orElse(Release.SIGNED);
    }

    /** Returns the greatest size that people can be told, in units of 1,000,000 bytes. */
    public int megabytes() {
        return Math.min(maxMegabytes, REQUEST_MEGABYTES);
    }

    /** Tells whether a file of a media type may be uploaded. */
    public boolean takes(String mediaType) {
        return accept.contains(mediaType) || (accept.contains("text/plain") && TEXTS.contains(mediaType));
    }

    /** Returns the greatest size of an upload in bytes. */
    public long maxBytes() {
        return maxMegabytes * 1_000_000L;
    }
}
