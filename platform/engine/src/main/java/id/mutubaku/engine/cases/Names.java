package id.mutubaku.engine.cases;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Step;
import java.util.Collection;
import java.util.stream.Collectors;

/** The names of things in sentences. */
public final class Names {
    private Names() {}

    /** Names the performers of a step. */
    public static String ofPerformers(Sop run, Step step) {
        return of(run, step.performers());
    }

    /** Names actors. */
    public static String of(Sop sop, Collection<String> actors) {
        return actors.stream()
                .map(id -> sop.actor(id).map(Actor::name).orElse(id))
                .collect(Collectors.joining(", "));
    }
}
