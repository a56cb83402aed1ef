package id.mutubaku.web.pages.admin;

import id.mutubaku.casework.upkeep.Plan;
import id.mutubaku.model.definition.Region;
import id.mutubaku.ui.view.admin.UpkeepView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import java.util.List;
import java.util.Optional;

/** The views of what a change of many cases would come to, case by case. */
final class PlanViews {
    private final Pages pages;

    PlanViews(Pages pages) {
        this.pages = pages;
    }

    /** Shows times in the zone of the region, where one is chosen. */
    Reply page(Call call, Optional<Region> region, UpkeepView view) {
        return region.map(each -> pages.show(call, 200, each, "upkeep", view))
                .orElseGet(() -> pages.show(call, 200, "upkeep", view));
    }

    /** Draws a plan. */
    UpkeepView.Plan plan(
            Call call,
            String heading,
            Plan plan,
            String action,
            List<HiddenView> hidden,
            List<FieldView> fields,
            String apply) {
        String summary = plan.cases().isEmpty()
                ? pages.text(call, "upkeep.nothing")
                : pages.text(call, "upkeep.counts", plan.possible(), plan.refused())
                        + (plan.hasMore()
                                ? " "
                                        + pages.text(
                                                call,
                                                "upkeep.first",
                                                plan.cases().size())
                                : "");
        boolean doable = plan.possible() > 0 || !fields.isEmpty();
        List<UpkeepView.Row> rows =
                plan.cases().stream().map(line -> row(call, line)).toList();
        return new UpkeepView.Plan(heading, summary, action, hidden, fields, rows, doable ? apply : "");
    }

    private UpkeepView.Row row(Call call, Plan.Line line) {
        List<UpkeepView.Step> steps = line.steps().stream()
                .map(step -> new UpkeepView.Step(
                        step.before(),
                        step.after().equals(step.before()) ? "" : step.after(),
                        step.dueBefore(),
                        step.dueAfter(),
                        step.performers()
                                .map(each -> pages.text(
                                        call,
                                        "upkeep.performers",
                                        String.join(", ", each.before()),
                                        String.join(", ", each.after())))
                                .orElse("")))
                .toList();
        return new UpkeepView.Row(
                line.number(), line.title(), steps, BatchViews.sentences(line.problems(), call.language()));
    }
}
