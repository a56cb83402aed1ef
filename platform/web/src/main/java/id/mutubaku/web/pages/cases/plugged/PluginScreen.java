package id.mutubaku.web.pages.cases.plugged;

import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.cases.StepPlugins.Asked;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.store.jobs.CaseJob;
import id.mutubaku.store.jobs.JobError;
import id.mutubaku.store.jobs.JobStore;
import id.mutubaku.ui.form.FormFields;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks plugins what they say to the page of a case. */
public final class PluginScreen {
    /** Is the kind of job that runs actions of plugins. */
    private static final String ACTION = "action";

    private final StepPlugins plugins;
    private final JobStore jobs;
    private final InstantSource clock;

    public PluginScreen(StepPlugins plugins, JobStore jobs, InstantSource clock) {
        this.plugins = plugins;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Asks.
     *
     * @param visit the step whose form is shown
     * @param data what was posted for it; absent where nothing was
     * @param branch what was chosen; empty where nothing was
     */
    public Future<Plugged> of(
            AuthorizedCase seen, Optional<StepVisit> visit, Optional<Map<String, Object>> data, String branch) {
        CaseState state = seen.stored().state();
        Optional<Asked> asked = visit.map(each -> new Asked(
                clock.instant(),
                seen.sop(),
                state,
                each.place(),
                state.applicant().name(),
                data,
                List.of(),
                Optional.of(branch).filter(chosen -> !chosen.isEmpty())));
        Future<List<CheckReport>> reports = asked.filter(each -> !seen.byApplicant())
                .map(plugins::reports)
                .orElseGet(() -> Future.succeededFuture(List.of()));
        Future<Map<String, List<Choice>>> lookups =
                asked.map(this::lookups).orElseGet(() -> Future.succeededFuture(Map.of()));
        Future<List<CaseJob>> waiting = state.actions().isEmpty() || seen.byApplicant()
                ? Future.succeededFuture(List.of())
                : jobs.ofCase(state.region(), state.number(), ACTION);
        Future<Optional<JobError>> untold = seen.byApplicant()
                ? Future.succeededFuture(Optional.empty())
                : jobs.untold(state.region(), state.number());
        return Future.all(reports, lookups, waiting, untold)
                .map(all -> new Plugged(reports.result(), lookups.result(), waiting.result(), untold.result()));
    }

    private Future<Map<String, List<Choice>>> lookups(Asked asked) {
        Set<String> names = asked.sop()
                .step(asked.place())
                .form()
                .flatMap(asked.sop().at(asked.place())::form)
                .map(FormFields::lookups)
                .orElse(Set.of());
        Map<String, Future<List<Choice>>> choices = new LinkedHashMap<>();
        names.forEach(name -> choices.put(name, plugins.choices(name, asked)));
        return Future.all(List.copyOf(choices.values())).map(all -> {
            Map<String, List<Choice>> found = new LinkedHashMap<>();
            choices.forEach((name, future) -> found.put(name, future.result()));
            return found;
        });
    }
}
