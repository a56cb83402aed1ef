package id.mutubaku.engine.formula;

import java.util.List;

/**
 * A place at which something of one kind stands where another is expected.
 *
 * @param rule the key of its sentence
 * @param arguments of the sentence
 */
public record Misfit(String rule, List<String> arguments) {
    public Misfit {
        arguments = List.copyOf(arguments);
    }

    /** Returns the misfit of what a function takes. */
    static Misfit operand(String word, Kind expected) {
        return new Misfit(expected == Kind.DATE ? "formula/date-expected" : "formula/number-expected", List.of(word));
    }
}
