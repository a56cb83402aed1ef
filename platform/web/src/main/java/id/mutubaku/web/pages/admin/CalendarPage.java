package id.mutubaku.web.pages.admin;

import id.mutubaku.casework.upkeep.Batch;
import id.mutubaku.casework.upkeep.DueReckoning;
import id.mutubaku.casework.upkeep.Plan;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.model.definition.Region;
import id.mutubaku.ui.view.admin.UpkeepView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page on which due dates are reckoned again, by a calendar that has changed. */
final class CalendarPage {
    static final String PATH = "/admin/kalender";

    private final Pages pages;
    private final SopRepository sops;
    private final DueReckoning reckoning;
    private final PlanViews views;
    private final BatchViews batches;

    CalendarPage(Pages pages, SopRepository sops, DueReckoning reckoning) {
        this.pages = pages;
        this.sops = sops;
        this.reckoning = reckoning;
        this.views = new PlanViews(pages);
        this.batches = new BatchViews(pages);
    }

    /** Answers {@code GET /admin/kalender}. */
    Future<Reply> calendar(Call call) {
        Optional<Region> region = call.query("daerah").flatMap(sops::region);
        return region.isEmpty()
                ? Future.succeededFuture(calendarPage(call, Optional.empty(), Optional.empty(), Optional.empty()))
                : reckoning
                        .last(region.get())
                        .compose(last -> last.filter(Batch::running).isPresent()
                                ? Future.succeededFuture(calendarPage(call, region, last, Optional.empty()))
                                : reckoning
                                        .look(region.get())
                                        .map(plan -> calendarPage(call, region, last, Optional.of(plan))));
    }

    /** Answers {@code POST /admin/kalender}. */
    Future<Reply> reckon(Call call) {
        Region region = sops.region(call.posted("daerah")).orElseThrow(HttpProblem::notFound);
        return reckoning
                .begin(region, call.principal().person())
                .map(batch -> calendarPage(call, Optional.of(region), Optional.of(batch), Optional.empty()));
    }

    private OfficeTime officeTime(Region region) {
        return sops.officeTime(region);
    }

    private Reply calendarPage(Call call, Optional<Region> region, Optional<Batch> batch, Optional<Plan> plan) {
        List<UpkeepView.Choice> choices = sops.regions().stream()
                .map(each -> new UpkeepView.Choice(
                        each.name(),
                        detail(call, each),
                        PATH + "?daerah=" + each.id(),
                        region.filter(each::equals).isPresent()))
                .toList();
        Optional<UpkeepView.Plan> shown = plan.map(found -> views.plan(
                call,
                region.map(Region::name).orElse(""),
                found,
                PATH,
                List.of(new HiddenView("daerah", region.map(Region::id).orElse(""))),
                List.of(),
                pages.text(call, "upkeep.calendar-apply")));
        return views.page(
                call,
                region,
                new UpkeepView(
                        pages.text(call, "upkeep.calendar"),
                        pages.text(call, "upkeep.calendar-lead"),
                        Optional.empty(),
                        choices,
                        batch.map(found -> batches.view(call, found)),
                        shown));
    }

    private String detail(Call call, Region region) {
        if (!(officeTime(region) instanceof CalendarTime time)) {
            return "";
        }
        String years = time.workingTime().calendar().knownYears().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return pages.text(
                call, "upkeep.calendar-detail", time.workingTime().calendar().title(), years);
    }
}
