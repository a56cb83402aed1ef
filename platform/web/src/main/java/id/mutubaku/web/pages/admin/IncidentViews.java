package id.mutubaku.web.pages.admin;

import id.mutubaku.casework.notices.Shortcomings.Shortcoming;
import id.mutubaku.casework.plugins.IdlePlugins.Idle;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.jobs.Incident;
import id.mutubaku.store.jobs.IncidentStore.Group;
import id.mutubaku.store.jobs.IncidentStore.Open;
import id.mutubaku.store.jobs.JobError;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.admin.NotificationsView;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What could not be told or done, as it is drawn for the administrator who looks at it. */
final class IncidentViews {
    private final Pages pages;
    private final SopRepository sops;
    private final Call call;

    IncidentViews(Pages pages, SopRepository sops, Call call) {
        this.pages = pages;
        this.sops = sops;
        this.call = call;
    }

    /** Draws incidents of a region that failed in the same way. */
    NotificationsView.Alike alike(Group group, List<ProblemView> problems) {
        return new NotificationsView.Alike(
                group.region(),
                name(group.region()),
                group.kind(),
                group.cause(),
                pages.text(call, "job." + group.kind()),
                group.jobs(),
                text(group.error()),
                error(problems, group.cause()));
    }

    private static String error(List<ProblemView> problems, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(NotificationsView.reasonField(field)))
                .map(ProblemView::text)
                .findFirst()
                .orElse("");
    }

    /** Draws what cannot be told to anybody. */
    NotificationsView.Shortcoming shortcoming(Shortcoming shortcoming) {
        return new NotificationsView.Shortcoming(
                shortcoming.region().map(Region::name).orElseGet(() -> pages.text(call, "notifications.platform")),
                pages.text(
                        call,
                        shortcoming.key(),
                        shortcoming.arguments().stream()
                                .map(argument -> argument instanceof JobError error ? text(error) : argument)
                                .toArray()));
    }

    /** Draws a plugin that cannot work. */
    NotificationsView.Shortcoming idle(Idle idle) {
        return new NotificationsView.Shortcoming(
                idle.region().name(),
                pages.text(
                        call,
                        "notifications.plugin-idle",
                        idle.plugin(),
                        call.language().in(idle.why())));
    }

    private String text(JobError error) {
        return pages.text(call, error.key(), error.arguments(call.language()));
    }

    /** Draws an incident. */
    NotificationsView.Failed open(Open incident, List<ProblemView> problems) {
        return new NotificationsView.Failed(
                incident.id().toString(),
                incident.region(),
                name(incident.region()),
                incident.number(),
                pages.text(call, "job." + incident.kind()),
                about(incident),
                incident.attempts(),
                time(incident.region(), incident.since()),
                text(incident.error()),
                error(problems, incident.id().toString()));
    }

    /** Says the address of a webhook, which its job knows by the name of its secret. */
    private String about(Open incident) {
        return sops.region(incident.region()).stream()
                .flatMap(region -> region.webhooks().stream())
                .filter(webhook ->
                        incident.kind().equals("webhook") && incident.about().startsWith(webhook.secret() + ", "))
                .findFirst()
                .map(webhook -> webhook.url()
                        + incident.about().substring(webhook.secret().length()))
                .orElse(incident.about());
    }

    /** Draws an incident that was skipped; empty for one that was not. */
    Optional<NotificationsView.Skipped> skipped(Incident incident) {
        return incident.skipped()
                .map(skip -> new NotificationsView.Skipped(
                        name(incident.region()),
                        incident.number(),
                        pages.text(call, "job." + incident.kind()),
                        skip.by(),
                        time(incident.region(), skip.at()),
                        skip.reason()));
    }

    /** Says a time as the clocks of a region show it. */
    private String time(String region, Instant at) {
        return sops.region(region)
                .map(each -> new Words(pages.messages(), call.language().tag(), each.timeZone()).dateTime(at))
                .orElseGet(at::toString);
    }

    private String name(String region) {
        return sops.region(region).map(Region::name).orElse(region);
    }
}
