package id.mutubaku.web.pages.work;

import id.mutubaku.store.work.Cursor;
import java.util.List;
import java.util.function.Function;

/**
 * The part of a list that stands on one page.
 *
 * @param next where the next page begins; empty on the last
 */
record Part<T>(List<T> shown, String next) {
    /** How many to read: one more than is shown tells whether there is another page. */
    static final int READ = 26;

    /** Returns what to show of what was read. */
    static <T> Part<T> of(List<T> read, Function<T, Cursor> cursor) {
        return read.size() < READ
                ? new Part<>(read, "")
                : new Part<>(
                        read.subList(0, READ - 1),
                        cursor.apply(read.get(READ - 2)).text());
    }

    /** Returns the address of the next page; empty on the last. */
    String nextUrl(String address) {
        return next.isEmpty() ? "" : address + "&setelah=" + next;
    }
}
