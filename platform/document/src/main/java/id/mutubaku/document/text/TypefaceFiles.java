package id.mutubaku.document.text;

import java.io.InputStream;
import java.util.Objects;

/**
 * The TrueType files of Liberation Sans (SIL Open Font License 1.1), by which texts are measured and which a PDF has in
 * it.
 */
public final class TypefaceFiles {
    public static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    public static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

    private TypefaceFiles() {}

    /** Opens one of the files. */
    public static InputStream open(String name) {
        return Objects.requireNonNull(TypefaceFiles.class.getResourceAsStream(name), name);
    }
}
