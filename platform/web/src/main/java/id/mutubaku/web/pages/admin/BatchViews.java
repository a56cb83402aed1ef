package id.mutubaku.web.pages.admin;

import id.mutubaku.casework.upkeep.Batch;
import id.mutubaku.casework.upkeep.BatchProgress;
import id.mutubaku.casework.upkeep.BatchProgress.Reason;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.view.admin.UpkeepView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.util.List;
import java.util.stream.Collectors;

/** The views of changes of many cases that were begun. */
final class BatchViews {
    private final Pages pages;

    BatchViews(Pages pages) {
        this.pages = pages;
    }

    UpkeepView.Batch view(Call call, Batch batch) {
        BatchProgress progress = batch.progress();
        List<UpkeepView.Row> refusals = progress.refusals().stream()
                .map(each -> new UpkeepView.Row(
                        each.number(),
                        each.title(),
                        List.of(),
                        sentences(each.reasons().stream().map(Reason::problem).toList(), call.language())))
                .toList();
        return new UpkeepView.Batch(
                pages.text(call, "upkeep.batch." + stage(batch)),
                pages.text(call, "upkeep.batch-counts", progress.looked(), progress.changed(), progress.refused()),
                hint(call, batch),
                progress.begunAt(),
                progress.endedAt(),
                refusals);
    }

    private static String stage(Batch batch) {
        return batch.running() ? "running" : batch.isStopped() ? "stopped" : "ended";
    }

    private String hint(Call call, Batch batch) {
        if (batch.isStopped()) {
            String error = batch.error()
                    .map(each -> pages.text(call, each.key(), each.arguments(call.language())))
                    .orElse("");
            return pages.text(call, "upkeep.batch-stopped", error);
        }
        return batch.running() ? pages.text(call, "upkeep.batch-running") : "";
    }

    /** Says problems one after the other. */
    static String sentences(List<Problem> problems, Language language) {
        return problems.stream().map(each -> each.sentence(language)).collect(Collectors.joining(" "));
    }
}
