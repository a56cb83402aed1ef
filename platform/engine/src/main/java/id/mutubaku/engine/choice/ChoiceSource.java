package id.mutubaku.engine.choice;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.Scope;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a field says of the list from which it takes its choices ({@code x-choices}).
 *
 * @param list its name
 * @param value column of what is stored
 * @param label column of what people read
 * @param where other answers to which columns have to be equal, by column
 */
public record ChoiceSource(String list, String value, String label, SortedMap<String, AnswerPath> where) {
    public ChoiceSource {
        where = Collections.unmodifiableSortedMap(new TreeMap<>(where));
    }

    /** Reads the keyword; what leads to no answer is passed over, since the linter has refused it. */
    public static ChoiceSource of(JsonNode written) {
        SortedMap<String, AnswerPath> where = new TreeMap<>();
        written.path("where")
                .forEachEntry((column, path) ->
                        AnswerPath.parse(path.asText()).ifPresent(parsed -> where.put(column, parsed)));
        return new ChoiceSource(
                written.path("list").asText(),
                written.path("value").asText(),
                written.path("label").asText(),
                where);
    }

    /** Returns what the columns have to be equal to; absent while one of the answers is missing. */
    public Optional<SortedMap<String, String>> narrowing(Scope seen) {
        SortedMap<String, String> values = new TreeMap<>();
        where.forEach((column, path) -> seen.at(path).ifPresent(answer -> values.put(column, answer.asText())));
        return values.size() == where.size() ? Optional.of(values) : Optional.empty();
    }

    /** Returns the choices that there are under some values of columns; absent without the list. */
    public Optional<OfferedChoices> offered(ChoiceLists lists, Map<String, String> narrowing) {
        return lists.named(list)
                .filter(found ->
                        found.columns().contains(value) && found.columns().contains(label))
                .filter(found -> found.columns().containsAll(narrowing.keySet()))
                .map(found -> new OfferedChoices(found, this, new TreeMap<>(narrowing)));
    }

    /** Finds what the list calls a value, whatever else it is narrowed by. */
    public Optional<String> label(ChoiceLists lists, String chosen) {
        return offered(lists, Map.of()).flatMap(all -> all.label(chosen));
    }
}
