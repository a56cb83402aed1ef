package id.mutubaku.api.plugin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plugin may see of a case: what its own region filled in, never another's.
 *
 * @param at when the plugin is asked
 * @param region where the case is
 * @param sop what the case runs
 * @param number of the case; empty while it is not opened yet
 * @param applicant name of who asks; empty while it is unknown
 * @param step where the case is, or after which the action comes
 * @param branch id of what was decided at the step; absent before, and where nothing is to be decided
 * @param data what was filled in, by form and then by field; an action's facts stand under {@code plugin/name}
 * @param documents the latest file of each document, by document id
 * @param doers user names of those who completed each step last, by where the step is
 */
public record Subject(
        Instant at,
        RegionFacts region,
        SopFacts sop,
        String number,
        String applicant,
        StepFacts step,
        Optional<String> branch,
        Map<String, Map<String, Object>> data,
        Map<String, DocumentFacts> documents,
        Map<String, String> doers) {

    /**
     * The region of the case.
     *
     * @param agency the office that serves
     * @param place where letters are dated
     * @param domainSuffix what every name in the region's domain ends with
     */
    public record RegionFacts(
            String id, String name, String agency, String place, ZoneId timeZone, Optional<String> domainSuffix) {}

    /**
     * The SOP of the case.
     *
     * @param reference {@code region/sop}
     */
    public record SopFacts(String reference, String title, int version) {}

    /**
     * The step that is asked about.
     *
     * @param id of the step
     * @param activity what is to be done
     * @param visit 1 for the first time that the case is there
     * @param branches ids of what can be decided; empty where nothing is
     * @param actor name of the office or post that does it
     */
    public record StepFacts(String id, String activity, int visit, List<String> branches, String actor) {
        public StepFacts {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A file of the case; {@link PluginContext#read} gives its content.
     *
     * @param name of the document in the SOP
     * @param bytes size
     */
    public record DocumentFacts(String name, String fileName, String mediaType, long bytes) {}

    public Subject {
        data = Map.copyOf(data);
        documents = Map.copyOf(documents);
        doers = Map.copyOf(doers);
    }

    /**
     * Returns what a field of a form holds: a text, number or boolean, a list, or the fields of a group by their names.
     *
     * @param address {@code form/field}; of a field inside a group {@code form/group/field}
     * @return empty where nothing was given
     */
    public Optional<Object> value(String address) {
        Optional<Object> value = Optional.of(data);
        for (String name : address.split("/", -1)) {
            value = value.flatMap(found ->
                    found instanceof Map<?, ?> fields ? Optional.ofNullable(fields.get(name)) : Optional.empty());
        }
        return value;
    }

    /**
     * Returns an answer as text.
     *
     * @param address {@code form/field}; of a field inside a group {@code form/group/field}
     * @return empty where it was not given or is no single value
     */
    public Optional<String> answer(String address) {
        return value(address)
                .filter(value -> value instanceof String || value instanceof Number || value instanceof Boolean)
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Returns an answer as text; empty where it was not given or is no single value. */
    public Optional<String> answer(String form, String field) {
        return answer(form + "/" + field);
    }

    /**
     * Lists the rows of an answer that has rows, each with its fields by their names.
     *
     * @param address {@code form/field}; of a field inside a group {@code form/group/field}
     * @return empty where it was not given or has no rows
     */
    public List<Map<?, ?>> rows(String address) {
        return value(address).orElse(List.of()) instanceof List<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(Map.class::cast)
                        .toList()
                : List.of();
    }
}
