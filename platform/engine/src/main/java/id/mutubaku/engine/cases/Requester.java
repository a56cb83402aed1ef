package id.mutubaku.engine.cases;

import id.mutubaku.model.cases.party.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The person who asks, and as whom.
 *
 * @param person who
 * @param actors ids of the actors that the person is in this case
 * @param standsIn for which of these the person stands in, with the words for it, such as {@code Plh. Kepala Bidang}
 */
public record Requester(Person person, Set<String> actors, Map<String, String> standsIn) {
    public Requester {
        actors = Set.copyOf(actors);
        standsIn = Map.copyOf(standsIn);
    }

    public Requester(Person person, Set<String> actors) {
        this(person, actors, Map.of());
    }

    /** Returns the first of the performers that the person is, their own posts before those they stand in for. */
    public Optional<String> among(List<String> performers) {
        return performers.stream()
                .filter(actors::contains)
                .filter(actor -> !standsIn.containsKey(actor))
                .findFirst()
                .or(() -> performers.stream().filter(actors::contains).findFirst());
    }

    /** Returns the words for the capacity in which the person would do what one of these performs; empty for their own. */
    public Optional<String> capacityAmong(List<String> performers) {
        return among(performers).flatMap(actor -> as(actor).capacity());
    }

    /** Returns the person as an actor. */
    public Person as(String actor) {
        return person.as(Optional.ofNullable(standsIn.get(actor)));
    }
}
