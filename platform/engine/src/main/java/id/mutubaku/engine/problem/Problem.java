package id.mutubaku.engine.problem;

import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param pointer JSON pointer (RFC 6901) to the place; empty for the whole
 * @param rule which expectation is not met, such as {@code L21}, {@code schema/required} or {@code step-not-open}
 * @param severity how bad it is
 * @param arguments what the sentence names, in the order of its placeholders
 */
public record Problem(String pointer, String rule, Severity severity, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Returns an error. */
    public static Problem error(String pointer, String rule, String... arguments) {
        return new Problem(pointer, rule, Severity.ERROR, List.of(arguments));
    }

    /** Returns the sentence that says what was expected and what came. */
    public String sentence(Language language) {
        return Sentences.sentence(rule, arguments, language);
    }

    /** Returns the same problem seen from a place further out. */
    public Problem inside(String prefix) {
        return new Problem(prefix + pointer, rule, severity, arguments);
    }
}
