package id.mutubaku.engine.form.answer;

import java.util.List;

/**
 * A field that has to be answered and takes no answer.
 *
 * @param pointer to the field in the schema of the form
 * @param kind why it takes none
 * @param arguments what the sentence names: the label of the field, and what contradicts
 */
public record Contradiction(String pointer, Kind kind, List<String> arguments) {
    public Contradiction {
        arguments = List.copyOf(arguments);
    }

    /** The ways in which a field contradicts itself. */
    public enum Kind {
        /** The first number or date that it takes comes after the last. */
        BOUNDS,
        /** It takes whole numbers between two between which there is none. */
        WHOLE,
        /** It asks for more characters, rows or ticks than it takes. */
        LENGTH,
        /** What its pattern or format matches is longer than what it takes. */
        PATTERN,
        /** It asks for more different ticks than it offers. */
        CHOICES,
        /** It refuses the one value that it has. */
        FIXED
    }
}
