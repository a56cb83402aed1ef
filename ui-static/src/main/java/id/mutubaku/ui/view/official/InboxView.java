package id.mutubaku.ui.view.official;

import id.mutubaku.ui.view.DraftView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists the work of somebody by due date.
 *
 * @param posts whose inbox it is, such as the names of the person's posts; may be empty
 * @param scopes whose work can be listed; empty for one who only asks
 * @param reading whether it is the whole office's work, to look at
 * @param drafts requests that the person has begun
 * @param own the person's own requests; absent for an official
 * @param nextUrl the next page; empty on the last
 * @param previousUrl back to the first page; empty on it
 */
public record InboxView(
        String posts,
        Optional<NoticeView> notice,
        List<ScopeLink> scopes,
        List<Filter> filters,
        List<Row> rows,
        boolean reading,
        List<DraftView> drafts,
        Optional<CaseListView> own,
        String previousUrl,
        String nextUrl) {
    /** Keeps its own lists. */
    public InboxView {
        scopes = List.copyOf(scopes);
        drafts = List.copyOf(drafts);
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
    }

    /** What the inbox can be narrowed to; the word is the message {@code bucket.<name>}. */
    public enum Bucket {
        OVERDUE,
        TODAY,
        WEEK,
        LATER,
        UNDATED,
        AWAITED,
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

    /** Whose work can be listed; the word is the message {@code scope.<name>}. */
    public enum Scope {
        MINE,
        ACTOR,
        OFFICE;

        /** Gives the key of its word. */
        public String key() {
            return "scope." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Leads to the work of some; the one in use is current. */
    public record ScopeLink(Scope scope, String url, boolean current) {}

    /** Narrows the inbox; the one in use is current. Where there are more, nobody counted on. */
    public record Filter(Bucket bucket, int count, boolean more, String url, boolean current) {
        /** Tells whether to draw it as late. */
        public boolean late() {
            return bucket.overdue() && count > 0;
        }
    }

    /**
     * Shows one piece of work.
     *
     * @param url of the case; empty for one who may not open it
     * @param applicant who asks; may be empty
     * @param about what they ask for, as it differs from case to case, or else the SOP
     * @param step what is to be done; may be empty
     * @param unread whether the reader has not looked at it yet
     * @param tag how soon it is due
     * @param kinds what it is, where it is not an ordinary step
     * @param due in words: "2 hari kerja lagi", "terlambat 3 jam"; may be empty
     * @param awaits what has to come before it can be done, and since when it waits; may be empty
     * @param holder who has taken it; empty when nobody has
     * @param post one of those whom it waits for
     */
    public record Row(
            String number,
            String url,
            String applicant,
            CharSequence about,
            CharSequence step,
            boolean unread,
            Tag tag,
            List<Tag> kinds,
            String due,
            String awaits,
            String holder,
            String post) {
        /** Keeps its own list. */
        public Row {
            kinds = List.copyOf(kinds);
        }

        /** Gives the tag of what is unread. */
        public Tag unreadTag() {
            return Tag.NEW;
        }
    }
}
