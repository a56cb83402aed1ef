package id.mutubaku.engine.cases;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Step;
import java.util.stream.Collectors;

/** The names of things in sentences. */
public final class Names {
    private Names() {}

    /** Names the performers of a step. */
    public static String ofPerformers(Sop run, Step step) {
        return step.performers().stream()
                .map(id -> run.actor(id).map(Actor::name).orElse(id))
                .collect(Collectors.joining(", "));
    }
}
