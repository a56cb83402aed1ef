package id.mutubaku.casework.cases;

import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.Computed;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.commit.NewJob;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks plugins what they have to do with a step. */
public interface StepPlugins {
    /** Why a platform without plugins computes nothing. */
    Text NOWHERE = new Text("Server ini tidak menjalankan plugin.", "This server runs no plugins.");

    /** A platform without plugins. */
    StepPlugins NONE = new StepPlugins() {
        @Override
        public Future<PluginWork> of(Asked asked) {
            return Future.succeededFuture(PluginWork.NONE);
        }

        @Override
        public Future<List<CheckReport>> reports(Asked asked) {
            return Future.succeededFuture(asked.sop().step(asked.place()).checks().stream()
                    .map(check -> CheckReport.notDone(check, Optional.empty(), Optional.empty()))
                    .toList());
        }

        @Override
        public Future<Map<String, Computed>> computed(boolean stranger, Asked asked) {
            return Future.succeededFuture(asked.computations().stream()
                    .collect(Collectors.toMap(use -> use, use -> Computed.failed(NOWHERE))));
        }

        @Override
        public Future<List<Choice>> choices(String lookup, Asked asked) {
            return Future.succeededFuture(List.of());
        }

        @Override
        public Future<SearchAnswer> search(String search, String query, boolean stranger, Asked asked) {
            return Future.succeededFuture(SearchAnswer.UNAVAILABLE);
        }

        @Override
        public List<NewJob> jobs(Sop sop, List<CaseEvent> events, CaseState after) {
            return List.of();
        }
    };

    /**
     * A step as it is about to be completed.
     *
     * @param applicant who asks, as far as that is known
     * @param data what is filled in for the step
     * @param files what is given along, and not in the case yet
     * @param branch what is about to be decided
     */
    record Asked(
            Instant at,
            Sop sop,
            CaseState state,
            Place place,
            String applicant,
            Optional<Map<String, Object>> data,
            List<AttachedDocument> files,
            Optional<String> branch) {
        /** Returns the same where what is filled in stands beside the other answers that the case has of the form. */
        public Asked beside(CaseState kept) {
            Map<String, Object> all = new LinkedHashMap<>(sop.step(place)
                    .form()
                    .map(form -> kept.data().getOrDefault(place.formKey(form), Map.of()))
                    .orElse(Map.of()));
            data.ifPresent(all::putAll);
            return new Asked(at, sop, state, place, applicant, Optional.of(all), files, branch);
        }

        /** Lists the computations of plugins that give answers to the step's form. */
        public Set<String> computations() {
            return sop.step(place)
                    .form()
                    .flatMap(sop.at(place)::form)
                    .map(FormSchema::computations)
                    .orElse(Set.of());
        }
    }

    /** Asks the checks of a step, and finds out which of its actions can be done; a plugin that fails is reported. */
    Future<PluginWork> of(Asked asked);

    /** Asks the checks of a step, all at once; one that cannot be asked, or fails, is reported as not done. */
    Future<List<CheckReport>> reports(Asked asked);

    /**
     * Asks the computations of the step's form, all at once; one that cannot be asked, or fails, says why.
     *
     * @param stranger whether somebody asks who has not signed in
     */
    Future<Map<String, Computed>> computed(boolean stranger, Asked asked);

    /** Asks for the choices of a form field, {@code plugin/name}; none where there are none to give. */
    Future<List<Choice>> choices(String lookup, Asked asked);

    /**
     * Asks a search, {@code plugin/name}, what fits.
     *
     * @param query what was typed
     * @param stranger whether somebody asks who has not signed in
     */
    Future<SearchAnswer> search(String search, String query, boolean stranger, Asked asked);

    /** Lists the jobs for the actions that events ask for, and for those who listen to events. */
    List<NewJob> jobs(Sop sop, List<CaseEvent> events, CaseState after);
}
