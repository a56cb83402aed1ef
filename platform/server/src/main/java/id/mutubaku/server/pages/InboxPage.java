package id.mutubaku.server.pages;

import id.mutubaku.api.definition.Actor;
import id.mutubaku.api.definition.Region;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.cases.Principal.AccountHolder;
import id.mutubaku.server.drafts.Drafts;
import id.mutubaku.server.http.Call;
import id.mutubaku.server.http.HttpProblem;
import id.mutubaku.server.http.Reply;
import id.mutubaku.server.store.WorkStore;
import id.mutubaku.server.store.WorkStore.Cursor;
import id.mutubaku.server.store.WorkStore.Span;
import id.mutubaku.server.store.WorkStore.WorkItem;
import id.mutubaku.ui.view.DraftView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.official.InboxView;
import id.mutubaku.ui.view.official.InboxView.Bucket;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows an official what waits for them, by due date. */
public final class InboxPage {
    private static final int ROWS = 25;

    private final Pages pages;
    private final SopRepository sops;
    private final Offices offices;
    private final WorkStore work;
    private final Drafts drafts;
    private final InstantSource clock;

    InboxPage(Pages pages, SopRepository sops, WorkStore work, Drafts drafts, InstantSource clock) {
        this.pages = pages;
        this.sops = sops;
        this.offices = new Offices(sops);
        this.work = work;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Answers {@code GET /kerja}. */
    public Future<Reply> get(Call call) {
        AccountHolder account = call.account();
        if (account.region().isEmpty()) {
            return Future.succeededFuture(Reply.seeOther(call.prefix() + "/admin/"));
        }
        Region region = sops.region(account.region()).orElseThrow(HttpProblem::notFound);
        Instant now = clock.instant();
        Map<Bucket, Span> spans = spans(now, region.timeZone());
        Bucket shown = call.query("tampil").flatMap(InboxPage::bucket).orElse(Bucket.ALL);
        Optional<Cursor> after = call.query("setelah").flatMap(Cursor::of);
        return counts(account, spans)
                .compose(counts -> work.page(
                                account.region(), account.inboxes(), spans.getOrDefault(shown, Span.ALL), after, ROWS)
                        .compose(items -> drafts(account)
                                .map(begun -> pages.show(
                                        call,
                                        200,
                                        region,
                                        "inbox",
                                        view(call, region, now, shown, after, counts, begun, items)))));
    }

    /** Lists what the official has begun to ask for. */
    private Future<List<DraftView>> drafts(AccountHolder account) {
        return drafts.of(account)
                .map(begun -> begun.stream()
                        .flatMap(draft -> sops.latest(account.region() + "/" + draft.sop()).stream()
                                .map(sop -> new DraftView(
                                        sop.definition().title(),
                                        "/" + sop.definition().reference() + "/ajukan/draf/" + draft.id(),
                                        draft.savedAt(),
                                        draft.expiresAt())))
                        .toList());
    }

    private static Map<Bucket, Span> spans(Instant now, ZoneId zone) {
        Instant tomorrow = DueWords.endOfDay(now, zone);
        Instant monday = DueWords.endOfWeek(now, zone);
        Map<Bucket, Span> spans = new EnumMap<>(Bucket.class);
        spans.put(Bucket.OVERDUE, new Span(Optional.empty(), Optional.of(now)));
        spans.put(Bucket.TODAY, new Span(Optional.of(now), Optional.of(tomorrow)));
        spans.put(Bucket.WEEK, new Span(Optional.of(tomorrow), Optional.of(monday)));
        spans.put(Bucket.WAITING, new Span(Optional.of(monday), Optional.empty()));
        spans.put(Bucket.ALL, Span.ALL);
        return spans;
    }

    private Future<Map<Bucket, Integer>> counts(AccountHolder account, Map<Bucket, Span> spans) {
        Map<Bucket, Integer> counts = new EnumMap<>(Bucket.class);
        List<Future<Integer>> counting = new ArrayList<>();
        spans.forEach((bucket, span) -> counting.add(
                work.count(account.region(), account.inboxes(), span).onSuccess(count -> counts.put(bucket, count))));
        return Future.all(counting).map(all -> counts);
    }

    private InboxView view(
            Call call,
            Region region,
            Instant now,
            Bucket shown,
            Optional<Cursor> after,
            Map<Bucket, Integer> counts,
            List<DraftView> begun,
            List<WorkItem> items) {
        String address = "/kerja?tampil=" + name(shown);
        Optional<NoticeView> notice = call.query("selesai")
                .map(number -> new NoticeView(true, "", pages.text(call, "inbox.completed", number)));
        List<InboxView.Filter> filters = counts.entrySet().stream()
                .map(count -> new InboxView.Filter(
                        count.getKey(),
                        count.getValue(),
                        "/kerja?tampil=" + name(count.getKey()),
                        count.getKey() == shown))
                .toList();
        DueWords words = new DueWords(pages.messages(), call.language(), now);
        return new InboxView(
                String.join(", ", offices.of(call.account())),
                notice,
                begun,
                filters,
                items.stream()
                        .map(item -> row(call.account(), region, item, words, now))
                        .toList(),
                after.isPresent() ? address : "",
                items.size() == ROWS
                        ? address + "&setelah=" + items.get(ROWS - 1).cursor().text()
                        : "");
    }

    private InboxView.Row row(AccountHolder account, Region region, WorkItem item, DueWords words, Instant now) {
        Optional<Sop> sop = sops.latest(item.sop());
        return new InboxView.Row(
                item.number(),
                "/" + region.id() + "/kasus/" + item.number() + "/langkah/" + item.place(),
                sop.map(each -> each.definition().title()).orElse(item.sop()),
                item.applicant(),
                item.activity(),
                DueWords.tag(item.due(), now, region.timeZone()),
                sop.map(each -> words.of(each, item.due())).orElse(""),
                sop.flatMap(each -> each.actor(item.actor())).map(Actor::name).orElse(item.actor()),
                sop.flatMap(each -> account.capacity(each, item.actor())).orElse(""));
    }

    private static String name(Bucket bucket) {
        return bucket.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Bucket> bucket(String name) {
        return List.of(Bucket.values()).stream()
                .filter(bucket -> name(bucket).equals(name))
                .findFirst();
    }
}
