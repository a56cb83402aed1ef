package id.mutubaku.model.definition;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who takes part in an SOP (<em>pelaksana</em>).
 *
 * @param id slug, the same for one post in every SOP of a region, for accounts are given actors by it
 * @param name as people of the region say it
 * @param heading the column heading as printed, where it differs from the name
 * @param kind on which side of the counter the actor stands
 * @param aliases other names under which the printed SOP speaks of the same actor
 * @param wording its name in English
 * @param source where the actor comes from
 * @param note why it is read so
 */
public record Actor(
        String id,
        String name,
        Optional<String> heading,
        Kind kind,
        List<String> aliases,
        Wording wording,
        Source source,
        Optional<String> note) {

    /** The side of the counter on which an actor stands. */
    public enum Kind {
        /** Who asks: a citizen or an OPD. Each case has its own, and nobody else may act as it. */
        APPLICANT,
        /** A post in the office. */
        OFFICIAL,
        /** Several officials who share an inbox. */
        TEAM,
        /** Somebody outside the office, such as a vendor. */
        EXTERNAL
    }

    public Actor {
        aliases = List.copyOf(aliases);
    }

    /** Returns the heading of the actor's column. */
    public String columnHeading() {
        return heading.orElse(name);
    }
}
