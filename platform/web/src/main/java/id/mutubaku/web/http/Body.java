package id.mutubaku.web.http;

import id.mutubaku.model.definition.DocumentType;
import java.util.Locale;

/**
 * The body that a route takes. A request with another kind of body, or with more of it, is refused.
 *
 * @param bytes how many bytes it may have; of a form with files, the files included
 * @param values how many names and values its JSON may have
 */
public record Body(Kind kind, long bytes, int values) {
    private static final long MEGABYTE = 1_000_000;
    private static final long MAX_BYTES = DocumentType.REQUEST_MEGABYTES * MEGABYTE;

    /** No body: what comes is not read. */
    public static final Body NONE = new Body(Kind.NONE, 0, 0);

    /** What programs ask of a case, as JSON. */
    public static final Body COMMAND = new Body(Kind.BYTES, MEGABYTE, 50_000);

    /** The words with which a program signs in. */
    public static final Body SIGN_IN = new Body(Kind.BYTES, 16_000, 20);

    /** The text of a definition, from an administrator. */
    public static final Body DEFINITION = new Body(Kind.BYTES, 4 * MEGABYTE, 500_000);

    /** An archive, such as a plugin, from an administrator. */
    public static final Body ARCHIVE = new Body(Kind.BYTES, MAX_BYTES, 0);

    /** A document, which goes to disk while it arrives. */
    public static final Body FILE = new Body(Kind.FILE, MAX_BYTES, 0);

    /** What a page posts. */
    public static final Body FORM = new Body(Kind.FORM, 2 * MEGABYTE, 0);

    /** What a page posts that asks for a few words. */
    public static final Body FEW_WORDS = new Body(Kind.FORM, 64_000, 0);

    /** What a page posts that asks for files, which go to disk while they arrive. */
    public static final Body FORM_WITH_FILES = new Body(Kind.FORM, MAX_BYTES, 0);

    /** The ways to read a body. */
    public enum Kind {
        /** Not at all. */
        NONE,
        /** Into memory, as it is. */
        BYTES,
        /** As a form: values into memory, files to disk. */
        FORM,
        /** To disk, as it is. */
        FILE
    }

    /** Returns the body that a route takes unless it says otherwise: programs send JSON, and pages post forms. */
    static Body usual(String method, String path) {
        if (!method.equals("POST") && !method.equals("PUT")) {
            return NONE;
        }
        return Call.isForPrograms(path) ? COMMAND : FORM;
    }

    /** Names the kind and the greatest size, as in the table of routes. */
    public String print() {
        return kind == Kind.NONE ? "" : kind.name().toLowerCase(Locale.ROOT) + " " + size();
    }

    /** Returns the greatest size, such as {@code 32 MB}. */
    public String size() {
        return bytes < MEGABYTE ? bytes / 1000 + " kB" : bytes / MEGABYTE + " MB";
    }
}
