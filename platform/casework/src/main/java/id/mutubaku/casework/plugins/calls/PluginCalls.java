package id.mutubaku.casework.plugins.calls;

import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.plugins.context.PluginContexts;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Use;
import id.mutubaku.casework.plugins.registry.SettingsProblems;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.CallResult;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.declaration.OfferKind;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.definition.PluginUse;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Wording;
import id.mutubaku.store.commit.NewJob;
import id.mutubaku.store.facts.CaseJson;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The calls to plugins of a region: checks and lookups while somebody waits, actions from the job table. */
public final class PluginCalls implements StepPlugins {
    private static final Text NOT_INSTALLED =
            new Text("Plugin tidak terpasang di server ini.", "The plugin is not installed on this server.");
    private static final Text SWITCHED_OFF =
            new Text("Plugin tidak diaktifkan untuk daerah ini.", "The plugin is not switched on for this region.");
    private static final Text CANNOT_RUN = new Text(
            "Plugin terpasang, tetapi tidak dapat dijalankan server ini. Administrator melihat sebabnya di halaman Plugin.",
            "The plugin is installed, but this server cannot run it. An administrator sees why on the page Plugins.");
    private static final String CYCLE = "R3/PT1M,PT30M,PT2H";

    private final Supplier<PluginRegistry> registry;
    private final PluginContexts contexts;

    /**
     * Prepares to call.
     *
     * @param registry what runs at the moment of a call
     * @param contexts what calls may use
     */
    public PluginCalls(Supplier<PluginRegistry> registry, PluginContexts contexts) {
        this.registry = registry;
        this.contexts = contexts;
    }

    /** The name that a definition writes as {@code plugin/name}. */
    private record Name(String plugin, String offer) {
        static Name of(String use) {
            int slash = use.indexOf('/');
            return new Name(use.substring(0, Math.max(0, slash)), use.substring(slash + 1));
        }
    }

    /** An offer that can be asked, or the reason why it cannot. */
    private record Found(
            Optional<Use> use, Map<String, Object> settings, Optional<Text> problem, boolean misconfigured) {}

    /** What became of a check, and what keeps the step from being completed though nothing was found. */
    private record Checked(CheckReport report, Optional<Problem> obstacle) {}

    @Override
    public Future<PluginWork> of(Asked asked) {
        Map<String, String> versions = asked.state().version() == 0
                ? registry.get().versions(asked.sop().region().id())
                : Map.of();
        return checked(asked)
                .map(checked -> new PluginWork(
                        versions,
                        checked.stream().map(Checked::report).toList(),
                        checked.stream()
                                .flatMap(each -> each.obstacle().stream())
                                .toList()));
    }

    @Override
    public Future<List<CheckReport>> reports(Asked asked) {
        return checked(asked)
                .map(checked -> checked.stream().map(Checked::report).toList());
    }

    private Future<List<Checked>> checked(Asked asked) {
        Step step = asked.sop().step(asked.place());
        if (step.checks().isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        PluginRegistry now = registry.get();
        Subject subject = Subjects.of(asked);
        List<Future<Checked>> checks = step.checks().stream()
                .map(check -> checked(now, asked, subject, check))
                .toList();
        return Future.all(checks).map(all -> checks.stream().map(Future::result).toList());
    }

    private Future<Checked> checked(PluginRegistry now, Asked asked, Subject subject, PluginUse check) {
        Found found = find(now, asked, check, OfferKind.CHECK);
        if (found.use().isEmpty()) {
            return Future.succeededFuture(
                    new Checked(CheckReport.notDone(check, Optional.empty(), found.problem()), obstacle(check, found)));
        }
        Use use = found.use().get();
        Optional<String> version = Optional.of(use.plugin().declaration().version());
        return answered(use.plugin()
                        .checkAsync(Name.of(check.use()).offer(), subject, contexts.of(asked, use, found.settings())))
                .map(ran -> ran.fold(
                        findings -> new CheckReport(
                                check.use(),
                                check.title(),
                                check.severity(),
                                CheckReport.Outcome.DONE,
                                version,
                                use.remark(),
                                findings),
                        fault -> CheckReport.notDone(check, version, Optional.of(fault.sentence()))))
                .map(report -> new Checked(report, Optional.empty()));
    }

    /** Wrong settings are nothing that a case goes on without: the definition says that the check stops the step. */
    private static Optional<Problem> obstacle(PluginUse check, Found found) {
        return found.problem()
                .filter(why -> found.misconfigured() && check.severity().equals("error"))
                .map(why -> Problem.error("", "check/misconfigured", check.title(), why.id(), why.en()));
    }

    /** Goes on where the question was asked: the host's own threads are few, and every plugin's answers need them. */
    private static <T> Future<T> answered(CompletionStage<T> answer) {
        Context here = Vertx.currentContext();
        return here == null ? Future.fromCompletionStage(answer) : Future.fromCompletionStage(answer, here);
    }

    @Override
    public Future<List<Choice>> choices(String lookup, Asked asked) {
        Found found = find(
                registry.get(), asked, new PluginUse(lookup, lookup, Wording.NONE, "info", Map.of()), OfferKind.LOOKUP);
        if (found.use().isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        Use use = found.use().get();
        return answered(use.plugin()
                        .choicesAsync(
                                Name.of(lookup).offer(), Subjects.of(asked), contexts.of(asked, use, found.settings())))
                .map(ran -> ran.fold(choices -> choices, fault -> List.<Choice>of()));
    }

    /** An action that was run, and the version that ran it. */
    record ActionRun(String plugin, String version, CallResult<Outcome> ran) {}

    /** Runs an action; fails with {@link PluginUnavailable} where there is no plugin for it any more. */
    Future<ActionRun> run(Asked asked, PendingAction action) {
        PluginUse use = asked.sop().find(action.place()).stream()
                .flatMap(step -> step.actions().stream())
                .filter(each -> each.use().equals(action.use()))
                .findFirst()
                .orElseGet(() -> new PluginUse(action.use(), action.title(), Wording.NONE, "error", Map.of()));
        PluginRegistry now = registry.get();
        Found found = find(now, asked, use, OfferKind.ACTION);
        if (found.use().isEmpty()) {
            String plugin = Name.of(action.use()).plugin();
            return Future.failedFuture(new PluginUnavailable(
                    found.problem().orElse(NOT_INSTALLED),
                    plugin,
                    now.state(asked.sop().region().id(), plugin)));
        }
        LoadedPlugin plugin = found.use().get().plugin();
        return answered(plugin.runAsync(
                        Name.of(action.use()).offer(),
                        Subjects.of(asked),
                        action.key(asked.state().number()),
                        contexts.of(asked, found.use().get(), found.settings())))
                .map(ran -> new ActionRun(
                        plugin.declaration().title().id(), plugin.declaration().version(), ran));
    }

    private static Found find(PluginRegistry now, Asked asked, PluginUse wanted, OfferKind kind) {
        Name name = Name.of(wanted.use());
        String region = asked.sop().region().id();
        Optional<String> began = Optional.ofNullable(asked.state().plugins().get(name.plugin()));
        Optional<Use> use = now.use(region, name.plugin(), began);
        if (use.isEmpty()) {
            return none(why(now, region, name.plugin()));
        }
        LoadedPlugin plugin = use.get().plugin();
        if (plugin.declaration()
                .offer(name.offer())
                .filter(offer -> offer.kind() == kind)
                .isEmpty()) {
            return none(new Text(
                    "Plugin %s versi %s tidak menyediakan \"%s\"."
                            .formatted(name.plugin(), plugin.declaration().version(), name.offer()),
                    "Plugin %s version %s does not offer \"%s\"."
                            .formatted(name.plugin(), plugin.declaration().version(), name.offer())));
        }
        Map<String, Object> given = new LinkedHashMap<>(use.get().settings());
        given.putAll(wanted.settings());
        Reading<Map<String, Object>> settings = plugin.declaration().settings(given);
        return settings.value()
                .map(complete -> new Found(use, complete, Optional.empty(), false))
                .orElseGet(() -> new Found(
                        Optional.empty(),
                        Map.of(),
                        Optional.of(wrongSettings(plugin.declaration(), settings.problems())),
                        true));
    }

    private static Text why(PluginRegistry now, String region, String plugin) {
        if (now.of(plugin).isEmpty()) {
            return NOT_INSTALLED;
        }
        boolean off =
                now.wish(region, plugin).filter(PluginRegistry.Wish::enabled).isEmpty();
        return off ? SWITCHED_OFF : CANNOT_RUN;
    }

    private static Found none(Text why) {
        return new Found(Optional.empty(), Map.of(), Optional.of(why), false);
    }

    private static Text wrongSettings(PluginDeclaration plugin, List<Problem> problems) {
        Text wrong = SettingsProblems.text(problems);
        return new Text(
                "Pengaturan plugin %s versi %s belum benar: %s".formatted(plugin.id(), plugin.version(), wrong.id()),
                "The settings of plugin %s version %s are not right: %s"
                        .formatted(plugin.id(), plugin.version(), wrong.en()));
    }

    @Override
    public List<NewJob> jobs(List<CaseEvent> events, CaseState after) {
        return events.stream()
                .filter(CaseEvent.ActionAsked.class::isInstance)
                .map(event -> ((CaseEvent.ActionAsked) event).action())
                .filter(after.actions()::contains)
                .map(action -> new NewJob(
                        ActionJob.KIND,
                        ActionJob.KIND + ":" + action.key(after.number()),
                        CaseJson.write(new ActionJob.Order(action, branch(events, action))),
                        cycle(after, action)))
                .toList();
    }

    private static Optional<String> branch(List<CaseEvent> events, PendingAction action) {
        return events.stream()
                .filter(CaseEvent.StepCompleted.class::isInstance)
                .map(CaseEvent.StepCompleted.class::cast)
                .filter(completed -> completed.place().equals(action.place()))
                .findFirst()
                .flatMap(CaseEvent.StepCompleted::branch);
    }

    private String cycle(CaseState state, PendingAction action) {
        String plugin = Name.of(action.use()).plugin();
        return registry.get()
                .use(state.region(), plugin, Optional.ofNullable(state.plugins().get(plugin)))
                .map(use -> use.plugin().declaration().cycle())
                .orElse(CYCLE);
    }
}
