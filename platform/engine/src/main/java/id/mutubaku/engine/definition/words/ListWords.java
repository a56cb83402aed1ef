package id.mutubaku.engine.definition.words;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.SopDefinition.Service;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of an SOP that lists of many SOPs say, in one language.
 *
 * @param title what lists call it
 * @param service what the applicant gets; empty for an SOP that nobody asks for
 * @param steps what lists call its steps, by what they are called in print, which cases keep
 * @param actors names, by id
 */
public record ListWords(
        Phrase title, Optional<Service> service, Map<String, Phrase> steps, Map<String, String> actors) {
    public ListWords {
        steps = Map.copyOf(steps);
        actors = Map.copyOf(actors);
    }

    /** Gathers the words of a definition, by each language; where it has no English, both say the same. */
    public static Map<Language, ListWords> of(SopDefinition definition) {
        ListWords indonesian = of(definition, definition, text -> new Phrase(text, Language.ID));
        ListWords english = Translation.of(definition)
                .map(translation -> of(definition, translation.definition(), translation::phrase))
                .orElse(indonesian);
        return Map.of(Language.ID, indonesian, Language.EN, english);
    }

    private static ListWords of(SopDefinition printed, SopDefinition definition, Function<String, Phrase> phrase) {
        return new ListWords(
                phrase.apply(definition.briefly()),
                definition.service(),
                IntStream.range(0, definition.steps().size())
                        .boxed()
                        .collect(Collectors.toMap(
                                index -> printed.steps().get(index).activity(),
                                index -> phrase.apply(
                                        definition.steps().get(index).briefly()),
                                (first, second) -> first)),
                definition.actors().stream()
                        .collect(Collectors.toMap(Actor::id, Actor::name, (first, second) -> first)));
    }
}
