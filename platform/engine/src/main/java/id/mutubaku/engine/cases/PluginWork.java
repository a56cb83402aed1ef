package id.mutubaku.engine.cases;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.form.Computed;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.PluginUse;
import id.mutubaku.model.definition.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part that plugins have in a command; the engine asks no plugin.
 *
 * @param versions version of each plugin that the region has switched on, by the plugin's id
 * @param reports what the checks of the step found
 * @param hindrances what keeps the step from being completed though no check found it, such as wrong settings of one
 * @param computed what the computations of its form answered, by {@code plugin/name}
 */
public record PluginWork(
        Map<String, String> versions,
        List<CheckReport> reports,
        List<Problem> hindrances,
        Map<String, Computed> computed) {
    /** Is that there is no plugin. */
    public static final PluginWork NONE = new PluginWork(Map.of(), List.of(), List.of(), Map.of());

    public PluginWork {
        versions = Map.copyOf(versions);
        reports = List.copyOf(reports);
        hindrances = List.copyOf(hindrances);
        computed = Map.copyOf(computed);
    }

    /** Returns the same with what the computations of the step's form answered. */
    public PluginWork computed(Map<String, Computed> answers) {
        return new PluginWork(versions, reports, hindrances, answers);
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

    /** Returns what keeps a step from being completed: each finding that does, at the answer it is about, and the rest. */
    public List<Problem> obstacles(Step step, Place place) {
        String form = step.form().map(place::formKey).orElse("");
        return Stream.concat(
                        hindrances.stream(),
                        reportsOf(step).stream()
                                .flatMap(report -> report.obstacles().stream())
                                .map(finding -> problem(finding, form)))
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

    /** Asks for the actions of a step that was completed; whoever does them waits for a plugin that is not there. */
    public void askActions(EventRecorder recorder, Step step, Place place, int visit) {
        for (PluginUse use : step.actions()) {
            recorder.ask(new PendingAction(use.use(), use.title(), place, visit));
        }
    }
}
