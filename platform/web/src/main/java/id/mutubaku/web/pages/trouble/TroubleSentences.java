package id.mutubaku.web.pages.trouble;

import id.mutubaku.casework.definitions.FolderProblem;
import id.mutubaku.casework.notices.Shortcomings.Shortcoming;
import id.mutubaku.casework.staffing.Vacancies.Vacancy;
import id.mutubaku.casework.upkeep.CalendarGaps.Gap;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.jobs.IncidentStore.Group;
import id.mutubaku.store.jobs.JobError;
import id.mutubaku.ui.view.admin.TroublesView.Trouble;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sentences that say what is broken, each with where it is mended. */
record TroubleSentences(Pages pages, SopRepository sops, Call call) {
    private static final String NOTIFICATIONS = "/admin/pemberitahuan";

    Trouble file(FolderProblem file) {
        return new Trouble(
                "",
                file.path() + ": " + file.consequence().sentence(call.language()),
                file.problems().stream()
                        .map(each -> "#" + each.pointer() + ": " + each.sentence(call.language()))
                        .toList(),
                "",
                pages.text(call, "admin.files-lead"));
    }

    Trouble gap(Gap gap) {
        return trouble(
                gap.region().name(),
                pages.text(call, "troubles.calendar", String.valueOf(gap.year())),
                "/admin/kalender",
                "nav.calendar");
    }

    Stream<Trouble> vacancies(Map.Entry<Region, List<Vacancy>> vacant) {
        return vacant.getValue().stream()
                .map(each -> trouble(
                        vacant.getKey().name(),
                        each.name() + ": " + pages.text(call, "vacancy.waiting", each.waiting()),
                        "/admin/akun?daerah=" + vacant.getKey().id(),
                        "nav.accounts"));
    }

    Trouble incident(Group group) {
        return trouble(
                sops.region(group.region()).map(Region::name).orElse(group.region()),
                pages.text(call, "job." + group.kind()) + " (" + group.jobs() + "): " + text(group.error()),
                NOTIFICATIONS,
                "nav.notifications");
    }

    Trouble shortcoming(Shortcoming shortcoming) {
        return trouble(
                shortcoming.region().map(Region::name).orElseGet(() -> pages.text(call, "notifications.platform")),
                pages.text(
                        call,
                        shortcoming.key(),
                        shortcoming.arguments().stream()
                                .map(argument -> argument instanceof JobError error ? text(error) : argument)
                                .toArray()),
                NOTIFICATIONS,
                "nav.notifications");
    }

    private String text(JobError error) {
        return pages.text(call, error.key(), error.arguments(call.language()));
    }

    private Trouble trouble(String region, String sentence, String url, String place) {
        return new Trouble(region, sentence, List.of(), url, pages.text(call, place));
    }
}
