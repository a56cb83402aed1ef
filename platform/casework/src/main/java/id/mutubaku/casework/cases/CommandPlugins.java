package id.mutubaku.casework.cases;

import id.mutubaku.casework.cases.StepPlugins.Asked;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
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
            return about(given, sop, state);
        }
        if (command instanceof CompleteStep completion
                && state.openAt(completion.place()).isPresent()) {
            return about(completion, sop, state);
        }
        return Future.succeededFuture(command);
    }

    /** Lets plugins say what they have to do with a request; computations first, since checks look at what they give. */
    Future<OpenCase> about(OpenCase given, Sop sop, CaseState state) {
        return plugins.computed(isStranger(given.by()), asked(given, sop, state))
                .compose(answers -> {
                    OpenCase computed = given.with(PluginWork.NONE.computed(answers));
                    return plugins.of(asked(computed, sop, state)).map(work -> given.with(work.computed(answers)));
                });
    }

    private static Asked asked(OpenCase given, Sop sop, CaseState state) {
        OpenCase opening = given.inEffect(sop);
        return new Asked(
                opening.at(),
                sop,
                state,
                new Place(sop.definition().start().id()),
                opening.applicant(sop).name(),
                Optional.of(opening.data()),
                opening.files(),
                Optional.empty());
    }

    private Future<CompleteStep> about(CompleteStep given, Sop sop, CaseState state) {
        return plugins.computed(isStranger(given.by()), asked(given, sop, state))
                .compose(answers -> {
                    CompleteStep computed = given.with(PluginWork.NONE.computed(answers));
                    return plugins.of(asked(computed, sop, state)).map(work -> given.with(work.computed(answers)));
                });
    }

    private static Asked asked(CompleteStep completion, Sop sop, CaseState state) {
        return new Asked(
                completion.at(),
                sop,
                state,
                completion.place(),
                state.applicant().name(),
                filled(completion, sop, state),
                completion.files(),
                completion.branch());
    }

    private static boolean isStranger(Requester by) {
        return by.person().account().isEmpty();
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
                            sop.formContext(new CaseMoment(place, state, completion.at()))
                                    .computed(completion.plugins().computed()))
                    .answers();
        });
    }
}
