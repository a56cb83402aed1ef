package id.mutubaku.document.layout.identity;

import id.mutubaku.document.drawing.Box;
import java.util.List;

/**
 * A page before the table.
 *
 * @param sheet the page itself, higher than its paper where a block needs more
 * @param frames the borders of its blocks
 * @param entries in the order in which they are read
 */
public record IdentityPage(Box sheet, List<Box> frames, List<Entry> entries) {
    public IdentityPage {
        frames = List.copyOf(frames);
        entries = List.copyOf(entries);
    }
}
