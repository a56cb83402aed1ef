package id.mutubaku.web.pages.admin;

import id.mutubaku.model.definition.Region;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.casework.jobs.Incident;
import id.mutubaku.casework.jobs.JobError;
import id.mutubaku.casework.jobs.JobStore;
import id.mutubaku.casework.notices.Shortcomings;
import id.mutubaku.casework.notices.Shortcomings.Shortcoming;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.casework.plugins.SkippedActions;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.ProblemView;
import id.mutubaku.ui.view.official.NotificationsView;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows an administrator which notifications cannot work and which have failed, and lets each be tried again or skipped. */
public final class NotificationsPage {
    private static final String PATH = "/admin/pemberitahuan";
    private static final int LONGEST_REASON = 500;

    private final Pages pages;
    private final SopRepository sops;
    private final JobStore jobs;
    private final SkippedActions actions;
    private final Shortcomings shortcomings;

    public NotificationsPage(
            Pages pages, SopRepository sops, JobStore jobs, SkippedActions actions, Shortcomings shortcomings) {
        this.pages = pages;
        this.sops = sops;
        this.jobs = jobs;
        this.actions = actions;
        this.shortcomings = shortcomings;
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
        UUID job = id(call.posted("job"));
        String by = call.account().username();
        String reason = call.posted("reason");
        return switch (call.posted("do")) {
            case "retry" -> jobs.retry(region.id(), job, by).map(done -> result(call, done, "retry"));
            case "skip" ->
                reason.isEmpty() || reason.length() > LONGEST_REASON
                        ? page(call, 422, Optional.empty(), List.of(missing(call, job)))
                        : actions.leave(region.id(), job, call.account().person(), reason)
                                .compose(left -> jobs.skip(region.id(), job, by, reason))
                                .map(done -> result(call, done, "skip"));
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

    private ProblemView missing(Call call, UUID job) {
        return new ProblemView(
                NotificationsView.reasonField(job.toString()),
                pages.text(call, "notifications.reason-missing", LONGEST_REASON));
    }

    private static Reply result(Call call, boolean done, String decision) {
        return Reply.seeOther(call.prefix() + PATH + "?hasil=" + (done ? decision : "gone"));
    }

    private Future<Reply> page(Call call, int status, Optional<NoticeView> notice, List<ProblemView> problems) {
        Future<List<NotificationsView.Shortcoming>> cannot = shortcomings
                .find()
                .map(found -> found.stream().map(each -> view(call, each)).toList());
        List<Future<List<Incident>>> lists = sops.regions().stream()
                .map(region -> jobs.incidents(region.id()))
                .toList();
        Future<List<Incident>> incidents = Future.all(lists)
                .map(all -> all.<List<Incident>>list().stream()
                        .flatMap(List::stream)
                        .toList());
        return Future.all(cannot, incidents).map(both -> {
            List<NotificationsView.Failed> failed = incidents.result().stream()
                    .filter(incident -> incident.skipped().isEmpty())
                    .map(incident -> open(call, incident, problems))
                    .toList();
            List<NotificationsView.Skipped> skipped = incidents.result().stream()
                    .flatMap(incident -> skipped(call, incident).stream())
                    .toList();
            NotificationsView view = new NotificationsView(notice, problems, cannot.result(), failed, skipped);
            return pages.show(call, status, "notifications", view);
        });
    }

    private NotificationsView.Shortcoming view(Call call, Shortcoming shortcoming) {
        return new NotificationsView.Shortcoming(
                shortcoming.region().map(Region::name).orElseGet(() -> pages.text(call, "notifications.platform")),
                pages.text(
                        call,
                        shortcoming.key(),
                        shortcoming.arguments().stream()
                                .map(argument -> argument instanceof JobError error ? text(call, error) : argument)
                                .toArray()));
    }

    private String text(Call call, JobError error) {
        return pages.text(call, error.key(), error.arguments(call.language()));
    }

    private NotificationsView.Failed open(Call call, Incident incident, List<ProblemView> problems) {
        String field = NotificationsView.reasonField(incident.id().toString());
        return new NotificationsView.Failed(
                incident.id().toString(),
                incident.region(),
                name(incident.region()),
                incident.number(),
                pages.text(call, "job." + incident.kind()),
                incident.attempts(),
                incident.since(),
                text(call, incident.error()),
                problems.stream()
                        .filter(problem -> problem.field().equals(field))
                        .map(ProblemView::text)
                        .findFirst()
                        .orElse(""));
    }

    private Optional<NotificationsView.Skipped> skipped(Call call, Incident incident) {
        return incident.skipped()
                .map(skip -> new NotificationsView.Skipped(
                        name(incident.region()),
                        incident.number(),
                        pages.text(call, "job." + incident.kind()),
                        skip.by(),
                        skip.at(),
                        skip.reason()));
    }

    private String name(String region) {
        return sops.region(region).map(Region::name).orElse(region);
    }
}
