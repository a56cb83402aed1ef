package id.mutubaku.ui.view.admin;

import id.mutubaku.ui.view.site.SopView.NoteGroup;
import java.util.List;

/**
 * Tells administrators how the print of an SOP was read: what was inferred or decided, and what is odd in it.
 *
 * @param url of the SOP's own page
 * @param notes none where nothing had to be judged
 */
public record ReadingNotesView(CharSequence title, String url, List<NoteGroup> notes) {
    /** Keeps its own list. */
    public ReadingNotesView {
        notes = List.copyOf(notes);
    }
}
