package id.mutubaku.casework.plugins;

import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.plugins.PluginFleet.Use;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.definition.Reading;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.OfferKind;
import id.mutubaku.host.Ran;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.PendingAction;
import id.mutubaku.model.definition.PluginUse;
import id.mutubaku.model.definition.Step;
import id.mutubaku.store.CaseJson;
import id.mutubaku.store.NewJob;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Asks the plugins of a region: checks and lookups while somebody waits, actions from the job table. */
public final class PluginDesk implements StepPlugins {
    private static final Text NOT_INSTALLED =
            new Text("Plugin tidak terpasang di server ini.", "The plugin is not installed on this server.");
    private static final Text SWITCHED_OFF =
            new Text("Plugin tidak diaktifkan untuk daerah ini.", "The plugin is not switched on for this region.");
    private static final String CYCLE = "R3/PT1M,PT30M,PT2H";

    private final Supplier<PluginFleet> fleet;
    private final Lending lending;

    PluginDesk(Supplier<PluginFleet> fleet, Lending lending) {
        this.fleet = fleet;
        this.lending = lending;
    }

    /** Is what a definition calls {@code plugin/name}. */
    private record Name(String plugin, String offer) {
        static Name of(String use) {
            int slash = use.indexOf('/');
            return new Name(use.substring(0, Math.max(0, slash)), use.substring(slash + 1));
        }
    }

    /** Is an offer that can be asked, or why it cannot. */
    private record Found(Optional<Use> use, Map<String, Object> settings, Optional<Text> problem) {}

    @Override
    public Future<PluginWork> of(Asked asked) {
        Step step = asked.sop().step(asked.place());
        PluginFleet now = fleet.get();
        Set<String> actions = step.actions().stream()
                .filter(action ->
                        find(now, asked, action, OfferKind.ACTION).use().isPresent())
                .map(PluginUse::use)
                .collect(Collectors.toSet());
        Map<String, String> versions =
                asked.state().version() == 0 ? now.versions(asked.sop().region().id()) : Map.of();
        return reports(asked).map(reports -> new PluginWork(versions, reports, actions));
    }

    @Override
    public Future<List<CheckReport>> reports(Asked asked) {
        Step step = asked.sop().step(asked.place());
        if (step.checks().isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        PluginFleet now = fleet.get();
        Subject subject = Subjects.of(asked);
        List<Future<CheckReport>> reports = step.checks().stream()
                .map(check -> report(now, asked, subject, check))
                .toList();
        return Future.all(reports)
                .map(all -> reports.stream().map(Future::result).toList());
    }

    private Future<CheckReport> report(PluginFleet now, Asked asked, Subject subject, PluginUse check) {
        Found found = find(now, asked, check, OfferKind.CHECK);
        if (found.use().isEmpty()) {
            return Future.succeededFuture(CheckReport.notDone(check, Optional.empty(), found.problem()));
        }
        Use use = found.use().get();
        Optional<String> version = Optional.of(use.plugin().declaration().version());
        return answered(use.plugin()
                        .checkAsync(Name.of(check.use()).offer(), subject, lending.of(asked, use, found.settings())))
                .map(ran -> ran.fold(
                        findings -> new CheckReport(
                                check.use(),
                                check.title(),
                                check.severity(),
                                CheckReport.Outcome.DONE,
                                version,
                                use.remark(),
                                findings),
                        fault -> CheckReport.notDone(check, version, Optional.of(fault.sentence()))));
    }

    /** Goes on where the question was asked: the host's own threads are few, and every plugin's answers need them. */
    private static <T> Future<T> answered(CompletionStage<T> answer) {
        Context here = Vertx.currentContext();
        return here == null ? Future.fromCompletionStage(answer) : Future.fromCompletionStage(answer, here);
    }

    @Override
    public Future<List<Choice>> choices(String lookup, Asked asked) {
        Found found = find(fleet.get(), asked, new PluginUse(lookup, lookup, "info", Map.of()), OfferKind.LOOKUP);
        if (found.use().isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        Use use = found.use().get();
        return answered(use.plugin()
                        .choicesAsync(
                                Name.of(lookup).offer(), Subjects.of(asked), lending.of(asked, use, found.settings())))
                .map(ran -> ran.fold(choices -> choices, fault -> List.<Choice>of()));
    }

    /** Is an action that was run, and by which version. */
    record Done(String plugin, String version, Ran<Outcome> ran) {}

    /** Runs an action; fails with {@link PluginMissing} where there is no plugin for it any more. */
    Future<Done> run(Asked asked, PendingAction action) {
        PluginUse use = asked.sop().step(action.place()).actions().stream()
                .filter(each -> each.use().equals(action.use()))
                .findFirst()
                .orElseGet(() -> new PluginUse(action.use(), action.title(), "error", Map.of()));
        Found found = find(fleet.get(), asked, use, OfferKind.ACTION);
        if (found.use().isEmpty()) {
            return Future.failedFuture(new PluginMissing(found.problem().orElse(NOT_INSTALLED)));
        }
        LoadedPlugin plugin = found.use().get().plugin();
        return answered(plugin.runAsync(
                        Name.of(action.use()).offer(),
                        Subjects.of(asked),
                        action.key(asked.state().number()),
                        lending.of(asked, found.use().get(), found.settings())))
                .map(ran -> new Done(
                        plugin.declaration().title().id(), plugin.declaration().version(), ran));
    }

    private static Found find(PluginFleet now, Asked asked, PluginUse wanted, OfferKind kind) {
        Name name = Name.of(wanted.use());
        String region = asked.sop().region().id();
        Optional<String> began = Optional.ofNullable(asked.state().plugins().get(name.plugin()));
        Optional<Use> use = now.use(region, name.plugin(), began);
        if (use.isEmpty()) {
            boolean off = now.of(name.plugin()).stream()
                            .anyMatch(unit -> unit.plugin().isPresent())
                    && now.wish(region, name.plugin())
                            .filter(PluginFleet.Wish::enabled)
                            .isEmpty();
            return none(off ? SWITCHED_OFF : NOT_INSTALLED);
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
                .map(complete -> new Found(use, complete, Optional.empty()))
                .orElseGet(() -> none(wrongSettings(name.plugin(), settings.problems())));
    }

    private static Found none(Text why) {
        return new Found(Optional.empty(), Map.of(), Optional.of(why));
    }

    private static Text wrongSettings(String plugin, List<Problem> problems) {
        return new Text(
                "Pengaturan plugin " + plugin + " belum benar: " + sentences(problems, Language.ID),
                "The settings of plugin " + plugin + " are not right: " + sentences(problems, Language.EN));
    }

    private static String sentences(List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> problem.pointer() + " " + problem.sentence(language))
                .collect(Collectors.joining(" "));
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
        return fleet.get()
                .use(state.region(), plugin, Optional.ofNullable(state.plugins().get(plugin)))
                .map(use -> use.plugin().declaration().cycle())
                .orElse(CYCLE);
    }
}
