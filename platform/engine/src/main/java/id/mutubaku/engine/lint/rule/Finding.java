package id.mutubaku.engine.lint.rule;

import java.util.List;

/**
 * The mistake that a rule found, before anybody says how bad it is.
 *
 * @param key the rule's id, or its id with what exactly is wrong, such as {@code L12/self}
 * @param pointer JSON pointer into the definition file
 * @param arguments what the sentence names, in the order of its placeholders
 */
public record Finding(String key, String pointer, List<String> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }
}
