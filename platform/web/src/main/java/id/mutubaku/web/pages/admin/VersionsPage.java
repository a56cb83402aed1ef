package id.mutubaku.web.pages.admin;

import id.mutubaku.casework.staffing.Vacancies;
import id.mutubaku.casework.upkeep.Batch;
import id.mutubaku.casework.upkeep.Migration;
import id.mutubaku.casework.upkeep.Plan;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.admin.UpkeepView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The page on which running cases are moved to the latest version of their SOP. */
final class VersionsPage {
    static final String PATH = "/admin/versi";

    private static final String TO = "to.";

    private final Pages pages;
    private final SopRepository sops;
    private final Migration migration;
    private final Vacancies vacancies;
    private final PlanViews views;
    private final BatchViews batches;

    VersionsPage(Pages pages, SopRepository sops, Migration migration, Vacancies vacancies) {
        this.pages = pages;
        this.sops = sops;
        this.migration = migration;
        this.vacancies = vacancies;
        this.views = new PlanViews(pages);
        this.batches = new BatchViews(pages);
    }

    /** Answers {@code GET /admin/versi}. */
    Future<Reply> versions(Call call) {
        Optional<Sop> sop = call.query("sop").flatMap(sops::latest);
        return sop.isEmpty()
                ? Future.succeededFuture(versionsPage(call, Optional.empty(), Optional.empty(), Shown.NOTHING))
                : look(call, sop.get(), Map.of());
    }

    /** Answers {@code POST /admin/versi}. */
    Future<Reply> migrate(Call call) {
        Sop sop = sops.latest(call.posted("sop")).orElseThrow(HttpProblem::notFound);
        Map<String, String> steps = steps(call);
        return call.posted("do").equals("apply")
                ? migration
                        .begin(sop, steps, call.principal().person())
                        .compose(batch -> versionsPage(call, sop, Shown.of(batch)))
                : look(call, sop, steps);
    }

    private Future<Reply> look(Call call, Sop sop, Map<String, String> steps) {
        return migration
                .last(sop)
                .compose(last -> last.filter(Batch::running)
                        .map(running -> versionsPage(call, sop, Shown.of(running)))
                        .orElseGet(() -> look(call, sop, steps, last)));
    }

    private Future<Reply> look(Call call, Sop sop, Map<String, String> steps, Optional<Batch> last) {
        return migration
                .missing(sop)
                .compose(missing -> migration
                        .look(sop, steps)
                        .compose(plan -> versionsPage(
                                call, sop, new Shown(last, Optional.of(plan), fields(call, sop, missing, steps)))));
    }

    /**
     * What is shown of the move of an SOP's cases.
     *
     * @param batch that was asked for last
     * @param plan what a move would come to; absent while one runs
     * @param fields for the steps that have no place in the version to which it leads
     */
    private record Shown(Optional<Batch> batch, Optional<Plan> plan, List<FieldView> fields) {
        static final Shown NOTHING = new Shown(Optional.empty(), Optional.empty(), List.of());

        static Shown of(Batch batch) {
            return new Shown(Optional.of(batch), Optional.empty(), List.of());
        }
    }

    /** Shows a move, with the posts of the version to which it leads that nobody holds. */
    private Future<Reply> versionsPage(Call call, Sop sop, Shown shown) {
        return vacancies.warnings(sop).map(vacant -> {
            String sentences =
                    vacant.stream().map(each -> each.sentence(call.language())).collect(Collectors.joining(" "));
            Optional<NoticeView> notice = Optional.of(sentences)
                    .filter(text -> !text.isEmpty())
                    .map(text -> new NoticeView(false, pages.text(call, "upkeep.vacant-title"), text));
            return versionsPage(call, Optional.of(sop), notice, shown);
        });
    }

    private static Map<String, String> steps(Call call) {
        Map<String, String> steps = new LinkedHashMap<>();
        call.posted().keySet().stream()
                .filter(name -> name.startsWith(TO) && !call.posted(name).isEmpty())
                .forEach(name -> steps.put(name.substring(TO.length()), call.posted(name)));
        return steps;
    }

    private List<FieldView> fields(Call call, Sop sop, Set<String> missing, Map<String, String> chosen) {
        List<FieldView> fields = new ArrayList<>();
        for (String place : missing) {
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice("", pages.text(call, "upkeep.place-none"), "", false));
            Place gone = new Place(place);
            for (Step step : sop.definition().steps()) {
                String to = gone.sibling(step.id()).path();
                choices.add(new Choice(to, step.activity(), "", to.equals(chosen.get(place))));
            }
            String label = pages.text(call, "upkeep.place", place);
            fields.add(new FieldView.Select(new Caption(TO + place, label, "", false, ""), choices));
        }
        return fields;
    }

    private Reply versionsPage(Call call, Optional<Sop> sop, Optional<NoticeView> notice, Shown content) {
        Optional<Region> region =
                sop.map(Sop::region).or(() -> call.query("daerah").flatMap(sops::region));
        List<UpkeepView.Choice> choices = region.map(each -> versionsOf(call, each, sop))
                .orElseGet(() -> sops.regions().stream()
                        .map(each -> new UpkeepView.Choice(each.name(), "", PATH + "?daerah=" + each.id(), false))
                        .toList());
        Optional<UpkeepView.Plan> shown = content.plan()
                .map(found -> views.plan(
                        call,
                        sop.map(each -> each.definition().title()).orElse(""),
                        found,
                        PATH,
                        List.of(new HiddenView(
                                "sop",
                                sop.map(each -> each.definition().reference()).orElse(""))),
                        content.fields(),
                        pages.text(call, "upkeep.versions-apply")));
        return views.page(
                call,
                region,
                new UpkeepView(
                        pages.text(call, "upkeep.versions"),
                        pages.text(call, "upkeep.versions-lead"),
                        notice,
                        choices,
                        content.batch().map(found -> batches.view(call, found)),
                        shown));
    }

    private List<UpkeepView.Choice> versionsOf(Call call, Region region, Optional<Sop> chosen) {
        return sops.in(region.id()).latest().stream()
                .map(each -> new UpkeepView.Choice(
                        region.name() + ": " + each.title(),
                        pages.text(
                                call,
                                "upkeep.versions-detail",
                                each.definition().version()),
                        PATH + "?sop=" + each.reference(),
                        chosen.filter(sop -> sop.definition().reference().equals(each.reference()))
                                .isPresent()))
                .toList();
    }
}
