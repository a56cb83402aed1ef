package id.mutubaku.document.layout.identity;

import id.mutubaku.document.drawing.TextBlock;
import java.util.List;

/**
 * What is read in one go.
 *
 * @param texts in the order in which they are read; of what is labelled, the label first
 */
public record Entry(Kind kind, List<TextBlock> texts) {

    /** What an entry is. */
    public enum Kind {
        TITLE,
        HEADING,
        LINE,
        LABELLED
    }

    public Entry {
        texts = List.copyOf(texts);
    }
}
