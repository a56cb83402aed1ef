package id.mutubaku.casework.cases;

import id.mutubaku.engine.cases.StepData;
import id.mutubaku.engine.cases.command.CaseCommand;
import id.mutubaku.engine.cases.command.CompleteStep;
import id.mutubaku.engine.cases.command.OpenCase;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Asks plugins about a command before it is decided; the engine asks none. */
final class CommandPlugins {
    private final StepPlugins plugins;

    CommandPlugins(StepPlugins plugins) {
        this.plugins = plugins;
    }

    /** Lets plugins say what they have to do with a command that completes a step. */
    Future<? extends CaseCommand> about(CaseCommand command, Sop sop, CaseState state) {
        if (command instanceof OpenCase given) {
            OpenCase opening = given.inEffect(sop);
            Place place = new Place(sop.definition().start().id());
            return plugins.of(new StepPlugins.Asked(
                            opening.at(),
                            sop,
                            state,
                            place,
                            opening.applicant(sop).name(),
                            Optional.of(opening.data()),
                            opening.files(),
                            Optional.empty()))
                    .map(opening::with);
        }
        if (command instanceof CompleteStep completion
                && state.openAt(completion.place()).isPresent()) {
            return plugins.of(new StepPlugins.Asked(
                            completion.at(),
                            sop,
                            state,
                            completion.place(),
                            state.applicant().name(),
                            filled(completion, sop, state),
                            completion.files(),
                            completion.branch()))
                    .map(completion::with);
        }
        return Future.succeededFuture(command);
    }

    /** Returns what a step's form says in effect with what was given: a correction brings only what was marked. */
    private static Optional<Map<String, Object>> filled(CompleteStep completion, Sop sop, CaseState state) {
        Map<String, Object> before = sop.step(completion.place())
                .form()
                .map(form -> state.data().get(completion.place().formKey(form)))
                .filter(data -> state.openAt(completion.place())
                        .flatMap(StepVisit::correction)
                        .isPresent())
                .orElse(Map.of());
        return completion.data().map(given -> {
            Map<String, Object> filled = new LinkedHashMap<>(before);
            filled.putAll(given);
            Place place = completion.place();
            return StepData.of(
                            sop.at(place),
                            sop.step(place),
                            filled,
                            sop.formContext(new CaseMoment(place, state, completion.at())))
                    .answers();
        });
    }
}
