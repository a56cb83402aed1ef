package id.mutubaku.ui.cases.context;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.definition.Actor;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names people and offices: officials to each other by name, and to an applicant by office. */
public record People(Sop sop, boolean forApplicant) {

    /** Names an office. */
    public String office(String actor) {
        return sop.actor(actor).map(Actor::name).orElse(actor);
    }

    /** Names offices. */
    public String offices(Collection<String> actors) {
        return actors.stream().distinct().map(this::office).collect(Collectors.joining(", "));
    }

    /** Names somebody who acted as an actor, such as {@code Budi, Plh. Kepala Bidang}. */
    public String as(Person person, String actor) {
        String office = person.capacity().orElse(office(actor));
        boolean named =
                !forApplicant && !person.name().isEmpty() && !person.name().equals(office) && !sop.isApplicant(actor);
        return named ? person.name() + ", " + office : office;
    }

    /** Names somebody whose office is not told; nobody to an applicant. */
    public String name(Person person) {
        if (forApplicant) {
            return "";
        }
        return person.name()
                + person.capacity().map(capacity -> ", " + capacity).orElse("");
    }
}
