package id.mutubaku.web.pages.trouble;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;

import id.mutubaku.casework.definitions.FolderProblem;
import id.mutubaku.casework.notices.Shortcomings;
import id.mutubaku.casework.notices.Shortcomings.Shortcoming;
import id.mutubaku.casework.staffing.Vacancies;
import id.mutubaku.casework.staffing.Vacancies.Vacancy;
import id.mutubaku.casework.upkeep.CalendarGaps;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.jobs.IncidentStore;
import id.mutubaku.store.jobs.IncidentStore.Filter;
import id.mutubaku.store.jobs.IncidentStore.Group;
import id.mutubaku.ui.view.admin.TroublesView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows an administrator first what is broken, and where it is mended. */
public final class TroublePage {
    private static final String ACCOUNTS = "/admin/akun";
    private static final List<String> OF_ACCOUNTS = List.of("daerah", "cari", "sesudah");

    private final Pages pages;
    private final SopRepository sops;
    private final List<FolderProblem> files;
    private final CalendarGaps gaps;
    private final Vacancies vacancies;
    private final IncidentStore incidents;
    private final Shortcomings shortcomings;

    /**
     * Takes what finds troubles.
     *
     * @param files of the definitions folder that are not in force
     */
    public TroublePage(
            Pages pages,
            SopRepository sops,
            List<FolderProblem> files,
            CalendarGaps gaps,
            Vacancies vacancies,
            IncidentStore incidents,
            Shortcomings shortcomings) {
        this.pages = pages;
        this.sops = sops;
        this.files = List.copyOf(files);
        this.gaps = gaps;
        this.vacancies = vacancies;
        this.incidents = incidents;
        this.shortcomings = shortcomings;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/admin/", ADMINISTRATOR, this::show),
                // After the address with the slash, which a router takes for this one too.
                new Route(GET, "/admin", ADMINISTRATOR, call -> elsewhere(call, "/admin/")));
    }

    /** Answers {@code GET /admin/}; what is looked for among accounts is found where these are now. */
    Future<Reply> show(Call call) {
        if (OF_ACCOUNTS.stream().anyMatch(call::asks)) {
            return elsewhere(call, ACCOUNTS + call.path().substring(call.path().indexOf('?')));
        }
        Filter all = new Filter(sops.regions().stream().map(Region::id).toList(), Optional.empty(), Optional.empty());
        Future<List<Group>> failed = incidents.groups(all);
        Future<List<Shortcoming>> cannot = shortcomings.find();
        Future<Map<Region, List<Vacancy>>> vacant = vacant();
        return Future.all(failed, cannot, vacant)
                .map(found -> view(call, failed.result(), cannot.result(), vacant.result()))
                .map(view -> pages.show(call, 200, "troubles", view));
    }

    private static Future<Reply> elsewhere(Call call, String path) {
        return Future.succeededFuture(Reply.seeOther(call.prefix() + path));
    }

    private Future<Map<Region, List<Vacancy>>> vacant() {
        Map<Region, Future<List<Vacancy>>> each = sops.regions().stream()
                .collect(Collectors.toMap(
                        region -> region,
                        region -> vacancies.of(region.id()),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return Future.all(List.copyOf(each.values())).map(all -> {
            Map<Region, List<Vacancy>> found = new LinkedHashMap<>();
            each.forEach((region, list) -> found.put(region, list.result()));
            return found;
        });
    }

    private TroublesView view(
            Call call, List<Group> failed, List<Shortcoming> cannot, Map<Region, List<Vacancy>> vacant) {
        TroubleSentences sentences = new TroubleSentences(pages, sops, call);
        return new TroublesView(Stream.of(
                        group(call, "admin.files", files.stream().map(sentences::file)),
                        group(call, "admin.calendar-gaps", gaps.find().stream().map(sentences::gap)),
                        group(call, "vacancy.title", vacant.entrySet().stream().flatMap(sentences::vacancies)),
                        group(call, "notifications.failed", failed.stream().map(sentences::incident)),
                        group(
                                call,
                                "notifications.shortcomings",
                                cannot.stream().map(sentences::shortcoming)))
                .filter(group -> !group.troubles().isEmpty())
                .toList());
    }

    private TroublesView.Group group(Call call, String heading, Stream<TroublesView.Trouble> troubles) {
        return new TroublesView.Group(pages.text(call, heading), troubles.toList());
    }
}
