package id.mutubaku.engine.cases;

import id.mutubaku.api.cases.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says who asks, and as whom.
 *
 * @param person who
 * @param actors ids of the actors that the person is in this case
 */
public record Requester(Person person, Set<String> actors) {
    public Requester {
        actors = Set.copyOf(actors);
    }

    /** Returns the first of the performers that the person is. */
    Optional<String> among(List<String> performers) {
        return performers.stream().filter(actors::contains).findFirst();
    }
}
