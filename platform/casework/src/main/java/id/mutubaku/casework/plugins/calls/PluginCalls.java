package id.mutubaku.casework.plugins.calls;

import id.mutubaku.api.plugin.Listener.Event;
import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.casework.cases.SearchAnswer;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.plugins.calls.OfferFinder.Found;
import id.mutubaku.casework.plugins.context.PluginContexts;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Use;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.Computed;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.CallResult;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.declaration.OfferKind;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.definition.PluginUse;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Wording;
import id.mutubaku.store.commit.NewJob;
import id.mutubaku.store.facts.CaseJson;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The calls to plugins of a region: checks and the questions of fields while somebody waits, the rest from the job table. */
public final class PluginCalls implements StepPlugins {
    private static final String CYCLE = "R3/PT1M,PT30M,PT2H";

    private final Supplier<PluginRegistry> registry;
    private final PluginContexts contexts;
    private final FieldCalls fields;

    /**
     * Prepares to call.
     *
     * @param registry what runs at the moment of a call
     * @param contexts what calls may use
     */
    public PluginCalls(Supplier<PluginRegistry> registry, PluginContexts contexts) {
        this.registry = registry;
        this.contexts = contexts;
        this.fields = new FieldCalls(registry, contexts);
    }

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
                                .toList(),
                        Map.of()));
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
        OfferFinder finder = finder();
        Subject subject = Subjects.of(asked);
        List<Future<Checked>> checks = step.checks().stream()
                .map(check -> checked(finder, asked, subject, check))
                .toList();
        return Future.all(checks).map(all -> checks.stream().map(Future::result).toList());
    }

    private Future<Checked> checked(OfferFinder finder, Asked asked, Subject subject, PluginUse check) {
        Found found = finder.find(asked.state(), check, OfferKind.CHECK);
        if (found.use().isEmpty()) {
            return Future.succeededFuture(
                    new Checked(CheckReport.notDone(check, Optional.empty(), found.problem()), obstacle(check, found)));
        }
        Use use = found.use().get();
        Optional<String> version = Optional.of(use.plugin().declaration().version());
        return Asking.answered(use.plugin()
                        .checkAsync(
                                OfferName.of(check.use()).offer(),
                                subject,
                                contexts.of(asked.state(), use, found.settings())))
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

    @Override
    public Future<Map<String, Computed>> computed(boolean stranger, Asked asked) {
        return fields.computed(stranger, asked);
    }

    @Override
    public Future<List<Choice>> choices(String lookup, Asked asked) {
        return fields.choices(lookup, asked);
    }

    @Override
    public Future<SearchAnswer> search(String search, String query, boolean stranger, Asked asked) {
        return fields.search(search, query, stranger, asked);
    }

    private OfferFinder finder() {
        return new OfferFinder(registry.get());
    }

    /** Tells a listener; fails with {@link PluginUnavailable} where it cannot be told now, and is empty where it is gone. */
    Future<Optional<CallResult<Event>>> hear(Asked asked, ListenerJob.Order order, Event event, String key) {
        PluginRegistry now = registry.get();
        String region = asked.state().region();
        if (!now.isOn(region, order.name().plugin())) {
            return Future.succeededFuture(Optional.empty());
        }
        Found found = new OfferFinder(now).find(asked.state(), order.use(), OfferKind.LISTENER);
        if (found.use().isEmpty()) {
            String plugin = order.name().plugin();
            return Future.failedFuture(
                    new PluginUnavailable(found.problem().orElseThrow(), plugin, now.state(region, plugin)));
        }
        Use use = found.use().get();
        return Asking.answered(use.plugin()
                        .hearAsync(
                                order.name().offer(),
                                event,
                                Subjects.of(asked),
                                key,
                                contexts.of(asked.state(), use, found.settings())))
                .map(Optional::of);
    }

    /** Runs a schedule; fails with {@link PluginUnavailable} where it cannot run now, and is empty where it is gone. */
    Future<Optional<CallResult<Instant>>> runSchedule(Region region, ScheduleJob.Order order) {
        PluginRegistry now = registry.get();
        String plugin = order.name().plugin();
        if (!now.isOn(region.id(), plugin)) {
            return Future.succeededFuture(Optional.empty());
        }
        CaseState none = CaseState.unopened(region.id(), "");
        Found found = new OfferFinder(now).find(none, order.use(), OfferKind.SCHEDULE);
        if (found.use().isEmpty()) {
            return Future.failedFuture(
                    new PluginUnavailable(found.problem().orElseThrow(), plugin, now.state(region.id(), plugin)));
        }
        Use use = found.use().get();
        return Asking.answered(use.plugin()
                        .runScheduleAsync(
                                order.name().offer(),
                                order.due(),
                                Subjects.region(region),
                                order.key(),
                                contexts.of(none, use, found.settings())))
                .map(Optional::of);
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
        Found found = new OfferFinder(now).find(asked.state(), use, OfferKind.ACTION);
        if (found.use().isEmpty()) {
            String plugin = OfferName.of(action.use()).plugin();
            return Future.failedFuture(new PluginUnavailable(
                    found.problem().orElse(OfferFinder.NOT_INSTALLED),
                    plugin,
                    now.state(asked.sop().region().id(), plugin)));
        }
        LoadedPlugin plugin = found.use().get().plugin();
        return Asking.answered(plugin.runAsync(
                        OfferName.of(action.use()).offer(),
                        Subjects.of(asked),
                        action.key(asked.state().number()),
                        contexts.of(asked.state(), found.use().get(), found.settings())))
                .map(ran -> new ActionRun(
                        plugin.declaration().title().id(), plugin.declaration().version(), ran));
    }

    @Override
    public List<NewJob> jobs(Sop sop, List<CaseEvent> events, CaseState after) {
        List<NewJob> jobs = new ArrayList<>(actions(events, after));
        jobs.addAll(new ListenerJobs(registry.get(), sop).of(events, after));
        return jobs;
    }

    private List<NewJob> actions(List<CaseEvent> events, CaseState after) {
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
        String plugin = OfferName.of(action.use()).plugin();
        return registry.get()
                .use(state.region(), plugin, Optional.ofNullable(state.plugins().get(plugin)))
                .map(use -> use.plugin().declaration().cycle())
                .orElse(CYCLE);
    }
}
