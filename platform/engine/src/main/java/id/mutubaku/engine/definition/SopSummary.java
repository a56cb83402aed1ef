package id.mutubaku.engine.definition;

import id.mutubaku.engine.definition.words.ListWords;
import id.mutubaku.engine.definition.words.Phrase;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.SopDefinition.Service;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The latest version of an SOP as lists and inboxes need it, without its forms.
 *
 * @param definition its own definition
 * @param actors who takes part, in it and in all that it calls, by id
 * @param withdrawal present while nobody can ask for it
 */
public record SopSummary(DefinitionVersion definition, Map<String, Actor> actors, Optional<Withdrawal> withdrawal) {
    public SopSummary {
        actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    }

    /** Returns {@code region/id}. */
    public String reference() {
        return definition.reference();
    }

    /** Returns the title by which it is sorted and found. */
    public String title() {
        return definition.title();
    }

    /** Returns what lists call it. */
    public Phrase title(Language language) {
        return words(language).title();
    }

    /** Returns what lists say of it. */
    public ListWords words(Language language) {
        return definition.words(language);
    }

    /** Returns what the applicant gets; empty for an SOP that is not offered, never or no more. */
    public Optional<Service> offer() {
        return offer(Language.ID);
    }

    /** Returns what the applicant gets, in a language; empty for an SOP that is not offered, never or no more. */
    public Optional<Service> offer(Language language) {
        return withdrawal.isPresent() ? Optional.empty() : words(language).service();
    }

    /** Finds an actor here, or in an SOP that is called. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** Returns the ids of those who ask. */
    Set<String> applicants() {
        return actors.values().stream()
                .filter(actor -> actor.kind() == Actor.Kind.APPLICANT)
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    /**
     * The withdrawal of an SOP from service: its running cases go on, and nobody can ask for it any more.
     *
     * @param reason in the words of who withdrew it, for everybody to read
     */
    public record Withdrawal(String reason, Instant since) {}
}
