package id.mutubaku.ui.cases.context;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.definition.Actor;
import java.util.Collection;
import java.util.stream.Collectors;

/** The names of people and actors: officials are told people by name, an applicant by post. */
public record People(Sop sop, boolean forApplicant) {

    /** Names an actor, mostly a post. */
    public String actor(String actor) {
        return sop.actor(actor).map(Actor::name).orElse(actor);
    }

    /** Names actors. */
    public String actors(Collection<String> actors) {
        return actors.stream().distinct().map(this::actor).collect(Collectors.joining(", "));
    }

    /** Names somebody who acted as an actor, such as {@code Budi, Plh. Kepala Bidang}. */
    public String as(Person person, String actor) {
        String post = person.capacity().orElse(actor(actor));
        boolean named =
                !forApplicant && !person.name().isEmpty() && !person.name().equals(post) && !sop.isApplicant(actor);
        return named ? person.name() + ", " + post : post;
    }

    /** Names somebody whose post is not told; nobody to an applicant. */
    public String name(Person person) {
        if (forApplicant) {
            return "";
        }
        return person.name()
                + person.capacity().map(capacity -> ", " + capacity).orElse("");
    }
}
