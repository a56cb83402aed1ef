package id.mutubaku.engine.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A regular expression in the syntax of ECMA-262 that no text can make run away: the time of a match is at most the
 * length of the text times the size of the pattern, which is at most {@value #LARGEST}.
 *
 * <p>Look-around and back-references cannot be matched so; a pattern that has them has a {@link PatternFault}.
 */
public final class LinearPattern {
    /** The most states that a pattern may have after its counted repetitions are written out. */
    public static final int LARGEST = 1_000;

    private final PatternPart parts;
    private final Pattern pattern;

    private LinearPattern(PatternPart parts, Pattern pattern) {
        this.parts = parts;
        this.pattern = pattern;
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException when it has a {@link #faultOf fault}
     */
    public static LinearPattern of(String pattern) {
        try {
            return compiled(pattern);
        } catch (PatternFault.Unfit unfit) {
            throw new IllegalArgumentException("Expected a pattern without fault, but " + pattern + " has one", unfit);
        }
    }

    /** Returns why a pattern cannot be compiled; empty when it can. */
    public static Optional<PatternFault> faultOf(String pattern) {
        try {
            compiled(pattern);
            return Optional.empty();
        } catch (PatternFault.Unfit unfit) {
            return Optional.of(unfit.fault());
        }
    }

    private static LinearPattern compiled(String pattern) {
        try {
            PatternPart parts = new PatternTranslation(pattern).parts();
            return new LinearPattern(parts, Pattern.compile(parts.toRe2()));
        } catch (PatternSyntaxException unknown) {
            throw PatternFault.MALFORMED.unfit();
        }
    }

    /** Tells whether the pattern matches somewhere in a text, as {@code pattern} of JSON Schema asks. */
    public boolean isFoundIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Returns the fewest characters that a text must have so that the pattern can match. */
    public int shortest() {
        return (int) parts.shortest();
    }

    /**
     * Makes a text that the pattern matches; empty where none is found, which does not say that there is none.
     *
     * <p>It is a text that people can type: without signs that nobody sees, and without spaces around it.
     *
     * @param least the fewest characters that it may have
     * @param most the most characters that it may have
     */
    public Optional<String> example(int least, int most, RandomGenerator random) {
        return new PatternExample(parts, this::isFoundIn, random).text(least, most);
    }
}
