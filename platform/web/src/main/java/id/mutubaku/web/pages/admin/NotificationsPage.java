package id.mutubaku.web.pages.admin;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.incidents.Incidents;
import id.mutubaku.casework.incidents.SkippedActions;
import id.mutubaku.casework.notices.Shortcomings;
import id.mutubaku.casework.plugins.IdlePlugins;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.jobs.Incident;
import id.mutubaku.store.jobs.IncidentStore.Filter;
import id.mutubaku.store.jobs.IncidentStore.Group;
import id.mutubaku.store.jobs.IncidentStore.Open;
import id.mutubaku.store.jobs.JobStore;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.admin.NotificationsView;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows an administrator which notifications cannot work and which have failed, and lets each be tried again or skipped. */
public final class NotificationsPage {
    private static final String PATH = "/admin/pemberitahuan";
    private static final int LONGEST_REASON = 500;
    private static final int SHOWN = 50;

    private final Pages pages;
    private final SopRepository sops;
    private final JobStore jobs;
    private final SkippedActions actions;
    private final Shortcomings shortcomings;
    private final IdlePlugins plugins;
    private final Incidents incidents;

    public NotificationsPage(
            Pages pages,
            SopRepository sops,
            JobStore jobs,
            SkippedActions actions,
            Incidents incidents,
            Shortcomings shortcomings,
            IdlePlugins plugins) {
        this.pages = pages;
        this.sops = sops;
        this.jobs = jobs;
        this.actions = actions;
        this.shortcomings = shortcomings;
        this.plugins = plugins;
        this.incidents = incidents;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/admin/pemberitahuan", ADMINISTRATOR, this::show),
                new Route(POST, "/admin/pemberitahuan", ADMINISTRATOR, this::decide));
    }

    /** Answers {@code GET /admin/pemberitahuan}. */
    public Future<Reply> show(Call call) {
        Optional<NoticeView> notice = call.query("hasil")
                .filter(List.of("retry", "skip", "gone")::contains)
                .map(result ->
                        new NoticeView(!result.equals("gone"), "", pages.text(call, "notifications.done-" + result)));
        return page(call, 200, notice, List.of());
    }

    /** Answers {@code POST /admin/pemberitahuan}. */
    public Future<Reply> decide(Call call) {
        Region region = sops.region(call.posted("region")).orElseThrow(HttpProblem::notFound);
        if (!call.posted("cause").isEmpty()) {
            return decideAll(call, region);
        }
        UUID job = id(call.posted("job"));
        String by = call.account().username();
        String reason = call.posted("reason");
        return switch (call.posted("do")) {
            case "retry" -> jobs.retry(region.id(), job, by).map(done -> result(call, done, "retry"));
            case "skip" ->
                reason.isEmpty() || reason.length() > LONGEST_REASON
                        ? page(call, 422, Optional.empty(), List.of(missing(call, job.toString())))
                        : actions.leave(region.id(), job, call.account().person(), reason)
                                .compose(left -> jobs.skip(region.id(), job, by, reason))
                                .map(done -> result(call, done, "skip"));
            default -> throw HttpProblem.of(400, "http/bad-request");
        };
    }

    /** Decides about all incidents of a region that failed in the same way. */
    private Future<Reply> decideAll(Call call, Region region) {
        Filter alike =
                new Filter(List.of(region.id()), Optional.of(call.posted("kind")), Optional.of(call.posted("cause")));
        String reason = call.posted("reason");
        return switch (call.posted("do")) {
            case "retry" ->
                incidents.retry(alike, call.account().username()).map(count -> result(call, count > 0, "retry"));
            case "skip" ->
                reason.isEmpty() || reason.length() > LONGEST_REASON
                        ? page(call, 422, Optional.empty(), List.of(missing(call, call.posted("cause"))))
                        : incidents
                                .skip(alike, call.account().person(), reason)
                                .map(count -> result(call, count > 0, "skip"));
            default -> throw HttpProblem.of(400, "http/bad-request");
        };
    }

    private static UUID id(String posted) {
        try {
            return UUID.fromString(posted);
        } catch (IllegalArgumentException notOurs) {
            throw HttpProblem.notFound();
        }
    }

    private ProblemView missing(Call call, String field) {
        return new ProblemView(
                NotificationsView.reasonField(field), pages.text(call, "notifications.reason-missing", LONGEST_REASON));
    }

    private static Reply result(Call call, boolean done, String decision) {
        return Reply.seeOther(call.prefix() + PATH + "?hasil=" + (done ? decision : "gone"));
    }

    private Future<Reply> page(Call call, int status, Optional<NoticeView> notice, List<ProblemView> problems) {
        IncidentViews views = new IncidentViews(pages, sops, call);
        Future<List<NotificationsView.Shortcoming>> cannot = shortcomings
                .find()
                .map(found -> Stream.concat(
                                found.stream().map(views::shortcoming),
                                plugins.list().stream().map(views::idle))
                        .toList());
        List<Future<List<Incident>>> lists =
                sops.regions().stream().map(region -> jobs.skipped(region.id())).toList();
        Filter all = new Filter(sops.regions().stream().map(Region::id).toList(), Optional.empty(), Optional.empty());
        int number = call.query("halaman")
                .filter(page -> page.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        Future<Integer> total = incidents.store().count(all);
        Future<List<Group>> groups = incidents.store().groups(all);
        Future<List<Open>> open = incidents.store().list(all, SHOWN, (number - 1) * SHOWN);
        Future<List<Incident>> skipped = Future.all(lists)
                .map(read -> read.<List<Incident>>list().stream()
                        .flatMap(List::stream)
                        .toList());
        return Future.all(cannot, total, groups, open, skipped)
                .map(read -> pages.show(
                        call,
                        status,
                        "notifications",
                        new NotificationsView(
                                notice,
                                problems,
                                cannot.result(),
                                pages.text(call, "notifications.total", total.result()),
                                groups.result().stream()
                                        .filter(group -> group.jobs() > 1)
                                        .map(group -> views.alike(group, problems))
                                        .toList(),
                                open.result().stream()
                                        .map(incident -> views.open(incident, problems))
                                        .toList(),
                                number > 1 ? PATH + "?halaman=" + (number - 1) : "",
                                total.result() > number * SHOWN ? PATH + "?halaman=" + (number + 1) : "",
                                skipped.result().stream()
                                        .flatMap(incident -> views.skipped(incident).stream())
                                        .toList())));
    }
}
