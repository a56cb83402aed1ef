package id.mutubaku.web.pages.work;

import id.mutubaku.store.work.WorkItem;
import id.mutubaku.store.work.WorkItem.Stage;
import id.mutubaku.store.work.WorkStore.Span;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.official.InboxView.Bucket;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The spans of due dates by which work is sorted, as seen from a moment in a zone. */
final class DueSpans {
    /** No due date is as late as this one; work without any lies behind it. */
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final Instant now;
    private final Instant tomorrow;
    private final Instant monday;

    DueSpans(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        this.now = now;
        this.tomorrow = today.plusDays(1).atStartOfDay(zone).toInstant();
        this.monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atStartOfDay(zone)
                .toInstant();
    }

    /** Returns the spans of due dates that people ask for; together they hold all that can be done, and each only once. */
    Map<Bucket, Span> spans() {
        Map<Bucket, Span> spans = new EnumMap<>(Bucket.class);
        spans.put(Bucket.OVERDUE, new Span(Optional.empty(), Optional.of(now)));
        spans.put(Bucket.TODAY, new Span(Optional.of(now), Optional.of(tomorrow)));
        spans.put(Bucket.WEEK, new Span(Optional.of(tomorrow), Optional.of(monday)));
        spans.put(Bucket.LATER, new Span(Optional.of(monday), Optional.of(LAST)));
        spans.put(Bucket.UNDATED, new Span(Optional.of(LAST), Optional.empty()));
        return spans;
    }

    /** Returns the word for how a piece of work stands. */
    Tag tag(WorkItem item) {
        if (item.stage() == Stage.PAUSED) {
            return Tag.ON_HOLD;
        }
        if (item.stage() == Stage.RETURNED) {
            return Tag.RETURNED;
        }
        if (item.due().isEmpty()) {
            return item.stage() == Stage.WAITING ? Tag.AWAITED : Tag.UNDATED;
        }
        Instant due = item.due().get();
        if (due.isBefore(now)) {
            return Tag.OVERDUE;
        }
        if (item.stage() == Stage.WAITING) {
            return Tag.AWAITED;
        }
        if (item.remindAt().filter(remind -> !remind.isAfter(now)).isPresent()) {
            return Tag.NEAR_DUE;
        }
        if (due.isBefore(tomorrow)) {
            return Tag.TODAY;
        }
        return due.isBefore(monday) ? Tag.THIS_WEEK : Tag.LATER;
    }
}
