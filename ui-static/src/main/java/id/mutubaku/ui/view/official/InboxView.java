package id.mutubaku.ui.view.official;

import id.mutubaku.ui.view.DraftView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists the work of an official by due date.
 *
 * @param office whose inbox it is, such as the names of the person's roles; may be empty
 * @param drafts requests that the official has begun
 * @param nextUrl the next page; empty on the last
 * @param previousUrl back to the first page; empty on it
 */
public record InboxView(
        String office,
        Optional<NoticeView> notice,
        List<DraftView> drafts,
        List<Filter> filters,
        List<Row> rows,
        String previousUrl,
        String nextUrl) {
    /** Keeps its own lists. */
    public InboxView {
        drafts = List.copyOf(drafts);
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
    }

    /** What the inbox can be narrowed to; the word is the message {@code bucket.<name>}. */
    public enum Bucket {
        OVERDUE,
        TODAY,
        WEEK,
        WAITING,
        ALL;

        /** Gives the key of its word. */
        public String key() {
            return "bucket." + name().toLowerCase(Locale.ROOT);
        }

        /** Tells whether it is the one to be worried about. */
        public boolean overdue() {
            return this == OVERDUE;
        }
    }

    /** Narrows the inbox; the one in use is current. */
    public record Filter(Bucket bucket, int count, String url, boolean current) {
        /** Tells whether to draw it as late. */
        public boolean late() {
            return bucket.overdue() && count > 0;
        }
    }

    /**
     * Shows one piece of work.
     *
     * @param due in words: "2 hari kerja lagi", "terlambat 3 jam"; may be empty
     * @param holder who has taken it; empty when nobody has
     * @param capacity for whom the reader stands in there, such as "Plh. Kepala Bidang"; empty for their own post
     */
    public record Row(
            String number,
            String url,
            String sop,
            String applicant,
            String step,
            Tag tag,
            String due,
            String holder,
            String capacity) {}
}
