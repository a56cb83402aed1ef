package id.mutubaku.web.pages.cases.screen;

import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.cases.StepPlugins.Asked;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.form.Computed;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.store.jobs.CaseJob;
import id.mutubaku.store.jobs.JobError;
import id.mutubaku.store.jobs.JobStore;
import id.mutubaku.ui.cases.page.Shown;
import id.mutubaku.ui.cases.step.ActionStanding;
import id.mutubaku.ui.cases.step.Plugged;
import id.mutubaku.ui.cases.step.TypedStep;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.search.SearchResult;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.FieldPlugins;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of plugins for the page of a case, asked for when it is shown. */
public final class PluginScreen {
    /** The kind of job that runs actions of plugins. */
    private static final String ACTION = "action";

    private final Pages pages;
    private final StepPlugins plugins;
    private final FieldPlugins fields;
    private final JobStore jobs;
    private final InstantSource clock;

    public PluginScreen(Pages pages, StepPlugins plugins, FieldPlugins fields, JobStore jobs, InstantSource clock) {
        this.pages = pages;
        this.plugins = plugins;
        this.fields = fields;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Asks those who have a say in the step whose form is shown, and how actions and mails of the case stand. */
    Future<Plugged> of(Call call, AuthorizedCase seen, Shown shown) {
        Language language = call.language();
        VisibleCase visible = seen.visible();
        Optional<Asked> asked = shown.visit()
                .filter(visible::mayDo)
                .filter(visit -> visit.correction().isEmpty())
                .map(visit -> asked(visible, visit, shown.typed()));
        Future<List<CheckReport>> reports = asked.filter(each -> !visible.byApplicant())
                .map(plugins::reports)
                .orElseGet(() -> Future.succeededFuture(List.of()));
        Future<Fields> said = asked.map(each -> said(call, each)).orElseGet(() -> Future.succeededFuture(Fields.NONE));
        Future<List<ActionStanding>> actions = actions(visible, language);
        Future<Optional<String>> untold = untold(visible, language);
        return Future.all(reports, said, actions, untold)
                .map(all -> said.result().with(reports.result(), actions.result(), untold.result()));
    }

    /** Asks those who have a say in the fields of a step that is corrected. */
    public Future<Plugged> ofCorrection(Call call, AuthorizedCase seen, StepVisit visit, TypedStep typed) {
        VisibleCase visible = seen.visible();
        Asked asked = asked(visible, visit, typed);
        return said(call, asked.beside(visible.state())).map(said -> said.with(List.of(), List.of(), Optional.empty()));
    }

    /** What plugins say to the fields of a form. */
    private record Fields(
            Map<String, List<Choice>> lookups, Map<String, Computed> computed, Optional<SearchResult> found) {
        static final Fields NONE = new Fields(Map.of(), Map.of(), Optional.empty());

        Plugged with(List<CheckReport> reports, List<ActionStanding> actions, Optional<String> untold) {
            return new Plugged(reports, lookups, computed, found, actions, untold);
        }
    }

    private Future<Fields> said(Call call, Asked asked) {
        Future<Map<String, List<Choice>>> lookups = lookups(asked);
        Future<Map<String, Computed>> computed = fields.computed(call, asked);
        Future<Optional<SearchResult>> found = found(call, asked);
        return Future.all(lookups, computed, found)
                .map(all -> new Fields(lookups.result(), computed.result(), found.result()));
    }

    private Asked asked(VisibleCase seen, StepVisit visit, TypedStep typed) {
        return new Asked(
                clock.instant(),
                seen.sop(),
                seen.state(),
                visit.place(),
                seen.state().applicant().name(),
                typed.data(),
                List.of(),
                Optional.of(typed.branch()).filter(chosen -> !chosen.isEmpty()));
    }

    private Future<List<ActionStanding>> actions(VisibleCase seen, Language language) {
        CaseState state = seen.state();
        return state.actions().isEmpty() || seen.byApplicant()
                ? Future.succeededFuture(List.of())
                : jobs.ofCase(state.region(), state.number(), ACTION)
                        .map(found -> found.stream()
                                .map(job -> standing(job, language))
                                .toList());
    }

    private ActionStanding standing(CaseJob job, Language language) {
        return new ActionStanding(
                job.key(), job.attempts(), job.next(), job.error().map(error -> words(error, language)));
    }

    private Future<Optional<String>> untold(VisibleCase seen, Language language) {
        CaseState state = seen.state();
        return seen.byApplicant()
                ? Future.succeededFuture(Optional.empty())
                : jobs.untold(state.region(), state.number()).map(found -> found.map(error -> words(error, language)));
    }

    private String words(JobError error, Language language) {
        return pages.text(language, error.key(), error.arguments(language));
    }

    private static Optional<FormSchema> form(Asked asked) {
        return asked.sop().step(asked.place()).form().flatMap(asked.sop().at(asked.place())::form);
    }

    private Future<Optional<SearchResult>> found(Call call, Asked asked) {
        return form(asked)
                .map(form -> fields.found(call, form, asked))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    private Future<Map<String, List<Choice>>> lookups(Asked asked) {
        Set<String> names = form(asked).map(FormFields::lookups).orElse(Set.of());
        Map<String, Future<List<Choice>>> choices = new LinkedHashMap<>();
        names.forEach(name -> choices.put(name, plugins.choices(name, asked)));
        return Future.all(List.copyOf(choices.values())).map(all -> {
            Map<String, List<Choice>> found = new LinkedHashMap<>();
            choices.forEach((name, future) -> found.put(name, future.result()));
            return found;
        });
    }
}
