package id.mutubaku.model.cases;

import java.util.Comparator;

/**
 * One of the files of a document. The first stands under the id of the document, each further one under that id, a dot
 * and its number: {@code foto}, {@code foto.2}.
 *
 * @param document id of the document
 * @param number 1 for the first
 */
public record FilePart(String document, int number) {
    /** The order of the files of a document, document by document. */
    public static final Comparator<FilePart> ORDER =
            Comparator.comparing(FilePart::document).thenComparingInt(FilePart::number);

    /** Reads a key; what has no number after its last dot is a document. */
    public static FilePart of(String key) {
        int dot = key.lastIndexOf('.');
        String number = key.substring(dot + 1);
        return dot > 0 && number.matches("[1-9][0-9]{0,3}")
                ? new FilePart(key.substring(0, dot), Integer.parseInt(number))
                : new FilePart(key, 1);
    }

    /** Returns the id of the document to which a key belongs. */
    public static String documentOf(String key) {
        return of(key).document();
    }

    /** Returns the key under which the file stands. */
    public String key() {
        return number == 1 ? document : document + "." + number;
    }
}
