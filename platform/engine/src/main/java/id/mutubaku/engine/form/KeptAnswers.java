package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** The answers of a form in effect without groups that are hidden, or that nobody has filled in. */
final class KeptAnswers {
    private KeptAnswers() {}

    /**
     * Takes out what the form in effect does not have, and each group that is not required and has at most results of
     * formulas and computations in it.
     *
     * @param all names of the fields of the form as it is written
     */
    static void tidy(List<String> all, JsonNode form, ObjectNode answers) {
        all.stream().filter(name -> !form.path("properties").has(name)).forEach(answers::remove);
        for (String name : FormSchema.propertyNames(form)) {
            JsonNode group = form.path("properties").path(name);
            if (group.has("properties") && !isRequired(form, name) && isUnanswered(group, answers.path(name))) {
                answers.remove(name);
            }
        }
    }

    private static boolean isRequired(JsonNode form, String name) {
        return StreamSupport.stream(form.path("required").spliterator(), false)
                .anyMatch(each -> each.asText().equals(name));
    }

    private static boolean isUnanswered(JsonNode group, JsonNode answers) {
        List<String> answered = StreamSupport.stream(((Iterable<String>) answers::fieldNames).spliterator(), false)
                .filter(name -> !FormSchema.isReckoned(group.path("properties").path(name)))
                .toList();
        return answers.isObject() && answered.isEmpty();
    }
}
