package id.mutubaku.engine.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Sentences;
import id.mutubaku.engine.problem.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What people may read about a rule of the linter.
 *
 * @param rule the rule's id, such as {@code L21}
 * @param title what the rule asks for, in a few words
 * @param why the reason, in a sentence or two
 * @param source the law, standard or practice from which it comes
 * @param findings what the rule can report
 * @param show JSON pointer to the part of the examples that matters
 * @param wrong a definition in which this rule finds something, and no other does
 * @param right the same definition without the mistake
 */
public record RulePage(
        String rule,
        Text title,
        Text why,
        String source,
        List<Reported> findings,
        String show,
        JsonNode wrong,
        JsonNode right) {
    private static final int MOST_ARGUMENTS = 10;

    public RulePage {
        findings = List.copyOf(findings);
    }

    /** One of the findings of a rule. */
    public record Reported(String key, Severity severity) {
        /** Returns its sentence, with dots for what it names. */
        public String sentence(Language language) {
            return Sentences.sentence(key, Collections.nCopies(MOST_ARGUMENTS, "…"), language);
        }
    }

    /** Returns the rule's id as a part of an address, such as {@code sop-fork}. */
    public String slug() {
        return slug(rule);
    }

    static String slug(String rule) {
        return rule.replace('/', '-').toLowerCase(Locale.ROOT);
    }

    /** Returns the part of the wrong example that matters, as people write JSON. */
    public String wrongExample() {
        return shown(wrong);
    }

    /** Returns the same part of the right example. */
    public String rightExample() {
        return shown(right);
    }

    private String shown(JsonNode definition) {
        try {
            String name = show.substring(show.lastIndexOf('/') + 1);
            boolean item = name.chars().allMatch(Character::isDigit);
            return (item ? "" : "\"" + name + "\": ")
                    + JsonMapping.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(definition.at(show));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
