package id.mutubaku.web.pages.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.store.work.Cursor;
import id.mutubaku.store.work.WorkItem;
import id.mutubaku.store.work.WorkItem.Kind;
import id.mutubaku.store.work.WorkItem.Stage;
import id.mutubaku.store.work.WorkStore.Span;
import id.mutubaku.ui.view.Tag;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DueSpansTest {
    /** A Wednesday, ten in the morning in Ternate. */
    private static final Instant NOW = Instant.parse("2026-03-04T01:00:00Z");

    private static final DueSpans SPANS = new DueSpans(NOW, ZoneId.of("Asia/Jayapura"));

    @Test
    void work_isCalledByHowSoonItIsDue() {
        assertEquals(Tag.OVERDUE, tag("2026-03-04T00:59:00Z", "2026-03-03T01:00:00Z"));
        assertEquals(Tag.NEAR_DUE, tag("2026-03-04T05:00:00Z", "2026-03-04T01:00:00Z"));
        assertEquals(Tag.TODAY, tag("2026-03-04T14:59:00Z", "2026-03-04T05:00:00Z"));
        assertEquals(Tag.THIS_WEEK, tag("2026-03-04T15:00:00Z", "2026-03-04T05:00:00Z"));
        assertEquals(Tag.THIS_WEEK, tag("2026-03-08T14:59:00Z", "2026-03-07T05:00:00Z"));
        assertEquals(Tag.LATER, tag("2026-03-08T15:00:00Z", "2026-03-07T05:00:00Z"));
        assertEquals(Tag.UNDATED, SPANS.tag(item(Stage.RUNNING, Optional.empty(), Optional.empty())));
        assertEquals(Tag.ON_HOLD, SPANS.tag(item(Stage.PAUSED, Optional.empty(), Optional.empty())));
        assertEquals(Tag.RETURNED, SPANS.tag(item(Stage.RETURNED, Optional.empty(), Optional.empty())));
    }

    @Test
    void spans_followEachOther_fromBeforeAllTimeToAfterIt() {
        List<Span> spans = new ArrayList<>(SPANS.spans().values());

        assertTrue(spans.get(0).from().isEmpty()
                && spans.get(spans.size() - 1).before().isEmpty());
        IntStream.range(1, spans.size())
                .forEach(next -> assertEquals(
                        spans.get(next - 1).before(), spans.get(next).from()));
    }

    @Test
    void fullPage_leadsOn_onlyWhereThereIsMore() {
        List<WorkItem> read = new ArrayList<>();
        while (read.size() < Part.READ - 1) {
            read.add(item(Stage.RUNNING, Optional.empty(), Optional.empty()));
        }
        assertEquals("", Part.of(read, WorkItem::cursor).nextUrl("/kerja?"));

        read.add(item(Stage.RUNNING, Optional.empty(), Optional.empty()));
        Part<WorkItem> part = Part.of(read, WorkItem::cursor);
        assertEquals(Part.READ - 1, part.shown().size());
        assertTrue(part.nextUrl("/kerja?").startsWith("/kerja?&setelah="));
    }

    private static Tag tag(String due, String remindAt) {
        return SPANS.tag(item(Stage.RUNNING, Optional.of(Instant.parse(due)), Optional.of(Instant.parse(remindAt))));
    }

    private static WorkItem item(Stage stage, Optional<Instant> due, Optional<Instant> remindAt) {
        return new WorkItem(
                "CTH-1",
                "langkah",
                1,
                "kasi",
                "kasi",
                Kind.STEP,
                stage,
                "contoh/sop",
                "Kerja",
                "Dinas",
                "perizinan",
                NOW,
                due,
                remindAt,
                Optional.empty(),
                Optional.empty(),
                false,
                new Cursor("infinity", "CTH-1", "langkah"));
    }
}
