package id.mutubaku.ui.cases.step;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.view.casework.AskView;
import id.mutubaku.ui.view.casework.AskView.Checked;
import id.mutubaku.ui.view.casework.AskView.MissingAnswer;
import id.mutubaku.ui.view.casework.AskView.Severity;
import id.mutubaku.ui.view.form.FieldView;
import java.util.List;
import java.util.Locale;

/** The findings of a step's checks, for an official. */
final class Checks {
    private final CaseContext context;
    private final List<CheckReport> reports;
    private final Unanswered unanswered;

    Checks(CaseContext context, List<CheckReport> reports, Unanswered unanswered) {
        this.context = context;
        this.reports = List.copyOf(reports);
        this.unanswered = unanswered;
    }

    /** Draws what they found. */
    List<Checked> views() {
        return reports.stream().map(this::view).toList();
    }

    /** Says which checks speak for a branch; empty where none does. */
    String recommendation(String branch) {
        return reports.stream()
                .filter(report -> report.findings().stream()
                        .anyMatch(finding ->
                                finding.recommends().filter(branch::equals).isPresent()))
                .map(report ->
                        " " + context.text("check.recommended", context.sop().word(report.title())))
                .findFirst()
                .orElse("");
    }

    private Checked view(CheckReport report) {
        String remark = report.remark().map(context.language()::in).orElse("");
        if (report.outcome() == CheckReport.Outcome.NOT_DONE) {
            return new Checked(
                    context.sop().word(report.title()),
                    context.text("check.not-done", remark).replace("  ", " "),
                    Severity.INFO,
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    List.of());
        }
        List<Finding> waiting = report.findings().stream()
                .filter(finding -> unanswered.of(finding).isPresent())
                .toList();
        return new Checked(
                context.sop().word(report.title()),
                remark,
                Severity.valueOf(report.severity().toUpperCase(Locale.ROOT)),
                findings(report, Finding.Verdict.FAILED),
                findings(report, Finding.Verdict.NEEDS_PERSON),
                missing(waiting),
                waiting.size(),
                findings(report, Finding.Verdict.PASSED));
    }

    /** Lists all fields whose answers findings wait for, each once. */
    List<MissingAnswer> missing() {
        return missing(
                reports.stream().flatMap(report -> report.findings().stream()).toList());
    }

    private List<MissingAnswer> missing(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> unanswered.of(finding).stream())
                .distinct()
                .toList();
    }

    private List<AskView.Finding> findings(CheckReport report, Finding.Verdict verdict) {
        return report.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .filter(finding -> unanswered.of(finding).isEmpty())
                .map(this::finding)
                .toList();
    }

    private AskView.Finding finding(Finding finding) {
        return new AskView.Finding(
                finding.title()
                        .map(title -> finding.rule() + " " + context.language().in(title))
                        .orElse(finding.rule()),
                context.language().in(finding.sentence()),
                finding.evidence().stream().map(context.language()::in).toList(),
                unanswered.field(finding).map(FieldView::id).orElse(""));
    }
}
