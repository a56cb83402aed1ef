package id.mutubaku.ui.view.account;

import id.mutubaku.ui.view.form.FieldView;
import java.time.Instant;
import java.util.List;

/**
 * The security log, the latest first.
 *
 * @param filters what to look for: region, kind, person
 */
public record SecurityView(List<FieldView> filters, List<Row> rows, String previousUrl, String nextUrl) {
    /** Keeps its own lists. */
    public SecurityView {
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
    }

    /**
     * One event.
     *
     * @param by user name of who did it; may be empty
     * @param subject whom or what it was done to; may be empty
     */
    public record Row(Instant at, String kind, String by, String subject, String address, String detail) {}
}
