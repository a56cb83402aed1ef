package id.mutubaku.engine.cases;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.PendingAction;
import id.mutubaku.model.cases.Place;
import id.mutubaku.model.definition.PluginUse;
import id.mutubaku.model.definition.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings to a command what plugins have to do with it; the engine asks no plugin.
 *
 * @param versions version of each plugin that the region has switched on, by the plugin's id
 * @param reports what the checks of the step found
 * @param actions those actions of the step, {@code plugin/name}, that there is a plugin for
 */
public record PluginWork(Map<String, String> versions, List<CheckReport> reports, Set<String> actions) {
    /** Is that there is no plugin. */
    public static final PluginWork NONE = new PluginWork(Map.of(), List.of(), Set.of());

    private static final Text NO_PLUGIN = new Text(
            "Plugin untuk tindakan ini tidak terpasang atau tidak diaktifkan.",
            "The plugin for this action is not installed or not switched on.");

    public PluginWork {
        versions = Map.copyOf(versions);
        reports = List.copyOf(reports);
        actions = Set.copyOf(actions);
    }

    /** Returns what became of each check of a step. */
    public List<CheckReport> reportsOf(Step step) {
        Map<String, CheckReport> found = new LinkedHashMap<>();
        reports.forEach(report -> found.put(report.use(), report));
        return step.checks().stream()
                .map(check -> Optional.ofNullable(found.get(check.use()))
                        .orElseGet(() -> CheckReport.notDone(check, Optional.empty(), Optional.empty())))
                .toList();
    }

    /** Returns a problem for each finding that keeps a step from being completed, at the answer it is about. */
    public List<Problem> obstacles(Step step, Place place) {
        String form = step.form().map(place::formKey).orElse("");
        return reportsOf(step).stream()
                .flatMap(report -> report.obstacles().stream())
                .map(finding -> problem(finding, form))
                .toList();
    }

    private static Problem problem(Finding finding, String form) {
        String inForm = "/" + form.replace("~", "~0").replace("/", "~1");
        String pointer = finding.pointer()
                .filter(each -> each.startsWith(inForm + "/"))
                .map(each -> "/data" + each.substring(inForm.length()))
                .orElse("");
        return Problem.error(pointer, "check/failed", said(finding, Text::id), said(finding, Text::en));
    }

    /** Says the evidence too: it is what helps to put things right, such as names that are still free. */
    private static String said(Finding finding, Function<Text, String> language) {
        return Stream.concat(Stream.of(finding.sentence()), finding.evidence().stream())
                .map(language)
                .collect(Collectors.joining(" "));
    }

    /** Lets the actions of a step that was completed be asked for. */
    public void askActions(Course course, Step step, Place place, int visit) {
        for (PluginUse use : step.actions()) {
            PendingAction action = new PendingAction(use.use(), use.title(), place, visit);
            course.ask(action, actions.contains(use.use()) ? Optional.empty() : Optional.of(NO_PLUGIN));
        }
    }
}
