package id.mutubaku.model.cases;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.model.definition.PluginUse;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a check when a step was completed.
 *
 * @param use plugin and what it offers
 * @param title what the check is about, in words
 * @param severity how bad the definition says a failed finding is
 * @param outcome what became of it
 * @param version of the plugin that was asked; absent where none could be
 * @param remark why the check was not done, or not by the version with which the case began
 * @param findings in the plugin's order
 */
public record CheckReport(
        String use,
        String title,
        String severity,
        Outcome outcome,
        Optional<String> version,
        Optional<Text> remark,
        List<Finding> findings) {

    /** What became of a check. */
    public enum Outcome {
        DONE,
        /** The plugin that brings it is not there, or failed. */
        NOT_DONE
    }

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** Reports that a check was not done. */
    public static CheckReport notDone(PluginUse check, Optional<String> version, Optional<Text> why) {
        return new CheckReport(check.use(), check.title(), check.severity(), Outcome.NOT_DONE, version, why, List.of());
    }

    /** Lists what keeps the step from being completed: what failed, where the definition calls that an error. */
    public List<Finding> obstacles() {
        return findings.stream()
                .filter(finding -> severity.equals("error") && finding.verdict() == Finding.Verdict.FAILED)
                .toList();
    }
}
