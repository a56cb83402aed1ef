package id.mutubaku.web.pages.work;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static io.vertx.core.http.HttpMethod.GET;

import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.casework.access.Visibility.Scope;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.work.Cursor;
import id.mutubaku.store.work.RegisterStore;
import id.mutubaku.store.work.RegisterStore.Entry;
import id.mutubaku.store.work.WorkItem;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.store.work.WorkStore.Group;
import id.mutubaku.store.work.WorkStore.Span;
import id.mutubaku.store.work.WorkStore.Whose;
import id.mutubaku.ui.cases.context.DueWords;
import id.mutubaku.ui.cases.page.StepNews;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.DraftView;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.official.InboxView;
import id.mutubaku.ui.view.official.InboxView.Bucket;
import id.mutubaku.ui.view.official.InboxView.Row;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.PostNames;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows what waits for somebody, by due date. */
final class InboxPage {
    private static final int OWN_CASES = 10;

    private final Pages pages;
    private final SopRepository sops;
    private final Visibility visibility;
    private final WorkStore work;
    private final RegisterStore register;
    private final DraftRows drafts;
    private final CompletedStep completed;
    private final InstantSource clock;

    InboxPage(
            Pages pages,
            SopRepository sops,
            Visibility visibility,
            WorkStore work,
            RegisterStore register,
            Drafts drafts,
            CaseReader cases,
            InstantSource clock) {
        this.pages = pages;
        this.sops = sops;
        this.visibility = visibility;
        this.work = work;
        this.register = register;
        this.drafts = new DraftRows(sops, drafts);
        this.completed = new CompletedStep(pages, cases, clock);
        this.clock = clock;
    }

    /**
     * What somebody wants to see.
     *
     * @param official whether they have a post, and so more to choose from
     */
    private record Wanted(
            Call call,
            Region region,
            Instant now,
            boolean official,
            Scope scope,
            Bucket bucket,
            Optional<Cursor> after) {
        String address() {
            return InboxPage.address(scope, bucket);
        }

        /** Tells the work that can be done from that which waits for others. */
        Group group() {
            return switch (bucket) {
                case ALL -> Group.ALL;
                case AWAITED -> Group.AWAITED;
                case OVERDUE, TODAY, WEEK, LATER, UNDATED -> Group.TO_DO;
            };
        }

        DueSpans spans() {
            return new DueSpans(now, region.timeZone());
        }
    }

    /** What there is to see. */
    private record Found(
            Map<Bucket, Integer> counts,
            List<WorkItem> items,
            List<DraftView> drafts,
            List<Entry> own,
            Optional<StepNews> news) {}

    /** Lists what is answered here. */
    List<Route> routes() {
        return List.of(new Route(GET, "/kerja", ACCOUNT, this::get));
    }

    /** Answers {@code GET /kerja?lingkup=&tampil=&setelah=}. */
    Future<Reply> get(Call call) {
        AccountHolder account = call.account();
        if (account.region().isEmpty()) {
            return Future.succeededFuture(Reply.seeOther(call.prefix() + "/admin/"));
        }
        Wanted wanted = new Wanted(
                call,
                sops.region(account.region()).orElseThrow(HttpProblem::notFound),
                clock.instant(),
                visibility.isOfficial(account),
                call.query("lingkup").flatMap(InboxPage::scope).orElse(Scope.ACTOR),
                call.query("tampil").flatMap(InboxPage::bucket).orElse(Bucket.ALL),
                call.query("setelah").flatMap(Cursor::of));
        Whose whose =
                visibility.whose(account, wanted.scope()).orElseThrow(() -> HttpProblem.of(403, "http/not-yours"));
        return found(wanted, whose).map(found -> pages.show(call, 200, wanted.region(), "inbox", view(wanted, found)));
    }

    private Future<Found> found(Wanted wanted, Whose whose) {
        Map<Bucket, Span> spans = wanted.spans().spans();
        Span span = spans.getOrDefault(wanted.bucket(), Span.ALL);
        Future<Map<Bucket, Integer>> counts =
                wanted.official() ? counts(whose, spans) : Future.succeededFuture(Map.of());
        Future<List<WorkItem>> items = work.page(whose, wanted.group(), span, wanted.after(), Part.READ);
        Future<List<DraftView>> begun =
                drafts.of(wanted.call().account(), wanted.call().language());
        Future<List<Entry>> own = wanted.official()
                ? Future.succeededFuture(List.of())
                : register.page(visibility.reach(wanted.call().account()), Optional.empty(), OWN_CASES);
        Future<Optional<StepNews>> news = completed.of(wanted.call());
        return Future.all(counts, items, begun, own, news)
                .map(all -> new Found(counts.result(), items.result(), begun.result(), own.result(), news.result()));
    }

    private Future<Map<Bucket, Integer>> counts(Whose whose, Map<Bucket, Span> spans) {
        Future<List<Integer>> toDo = work.count(whose, Group.TO_DO, List.copyOf(spans.values()));
        Future<List<Integer>> awaited = work.count(whose, Group.AWAITED, List.of(Span.ALL));
        return Future.all(toDo, awaited).map(counted -> {
            Map<Bucket, Integer> counts = new EnumMap<>(Bucket.class);
            Iterator<Integer> each = toDo.result().iterator();
            spans.keySet().forEach(bucket -> counts.put(bucket, each.next()));
            counts.put(Bucket.AWAITED, awaited.result().get(0));
            counts.put(
                    Bucket.ALL,
                    counts.values().stream().mapToInt(Integer::intValue).sum());
            return counts;
        });
    }

    private InboxView view(Wanted wanted, Found found) {
        Call call = wanted.call();
        DueWords words = new DueWords(pages.messages(), call.language(), wanted.now());
        Words dates = new Words(
                pages.messages(), call.language().tag(), wanted.region().timeZone());
        WorkRows rows = new WorkRows(pages, sops, visibility, call, wanted.spans(), words, dates);
        Part<WorkItem> part = Part.of(found.items(), WorkItem::cursor);
        List<Row> shown = part.shown().stream().map(rows::row).toList();
        CaseRows cases = new CaseRows(sops, call.account(), call.language());
        return new InboxView(
                String.join(", ", new PostNames(sops).of(call.account())),
                found.news().flatMap(news -> news.done(next(call, shown))),
                wanted.official() ? scopes(wanted) : List.of(),
                wanted.official() ? filters(wanted, found.counts()) : List.of(),
                shown,
                wanted.scope() == Scope.OFFICE,
                found.drafts(),
                wanted.official() ? Optional.empty() : Optional.of(cases.list(found.own())),
                wanted.after().isPresent() ? wanted.address() : "",
                part.nextUrl(wanted.address()));
    }

    /** Leads to what is due first, where the reader can open it. */
    private Optional<LinkView> next(Call call, List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.url().isEmpty())
                .findFirst()
                .map(row ->
                        new LinkView(row.url(), pages.text(call, "done.next", row.applicant() + " – " + row.about())));
    }

    private static List<InboxView.ScopeLink> scopes(Wanted wanted) {
        return Arrays.stream(Scope.values())
                .map(scope -> new InboxView.ScopeLink(
                        InboxView.Scope.valueOf(scope.name()), address(scope, Bucket.ALL), scope == wanted.scope()))
                .toList();
    }

    private static List<InboxView.Filter> filters(Wanted wanted, Map<Bucket, Integer> counts) {
        return counts.entrySet().stream()
                .map(counted -> filter(wanted, counted.getKey(), counted.getValue()))
                .toList();
    }

    private static InboxView.Filter filter(Wanted wanted, Bucket bucket, int count) {
        return new InboxView.Filter(
                bucket,
                Math.min(count, WorkStore.COUNTED),
                count >= WorkStore.COUNTED,
                address(wanted.scope(), bucket),
                bucket == wanted.bucket());
    }

    private static String address(Scope scope, Bucket bucket) {
        return "/kerja?lingkup=" + name(scope) + "&tampil=" + name(bucket);
    }

    private static String name(Bucket bucket) {
        return bucket.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Bucket> bucket(String name) {
        return Arrays.stream(Bucket.values())
                .filter(bucket -> name(bucket).equals(name))
                .findFirst();
    }

    private static String name(Scope scope) {
        return switch (scope) {
            case MINE -> "saya";
            case ACTOR -> "jabatan";
            case OFFICE -> "kantor";
        };
    }

    private static Optional<Scope> scope(String name) {
        return Arrays.stream(Scope.values())
                .filter(scope -> name(scope).equals(name))
                .findFirst();
    }
}
