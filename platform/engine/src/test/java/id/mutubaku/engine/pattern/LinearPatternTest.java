package id.mutubaku.engine.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinearPatternTest {
    /** Long enough for a slow machine; the JDK's own matcher needs years for these. */
    private static final Duration GENEROUS = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^([A-Za-z]+[ '-]?){2,6}$",
                "^(\\w+ ?){1,20}$",
                "^([0-9A-Za-z]+[.,]?){1,10}$",
                "(.*a){20}$",
                "^(a+)+$",
                "^(a|aa)+$",
                "^(a?){100}a{100}$"
            })
    void patternThatWouldRunAway_isDecided(String pattern) {
        LinearPattern linear = LinearPattern.of(pattern);
        String typed = "a".repeat(5_000) + "!\n";

        assertFalse(assertTimeoutPreemptively(GENEROUS, () -> linear.isFoundIn(typed)));
    }

    @Test
    void longText_needsNoStack() {
        String typed = "1" + ".1".repeat(500_000) + "!";

        assertFalse(LinearPattern.of("^[0-9]+(\\.[0-9]+)*$").isFoundIn(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a(?=b)                          | LOOK_AROUND
                    a(?!b)                          | LOOK_AROUND
                    (?<=a)b                         | LOOK_AROUND
                    (?<!a)b                         | LOOK_AROUND
                    (a)\\1                          | BACK_REFERENCE
                    (?<n>a)\\k<n>                   | BACK_REFERENCE
                    a{1,1001}                       | TOO_LARGE
                    (((a{10}){10}){10}){10}         | TOO_LARGE
                    (a{1000}){0,9999999999}         | TOO_LARGE
                    a**                             | MALFORMED
                    (a                              | MALFORMED
                    a)                              | MALFORMED
                    [a-z                            | MALFORMED
                    [z-a]                           | MALFORMED
                    a{3,2}                          | MALFORMED
                    (?i)a                           | MALFORMED
                    \\Aa                            | MALFORMED
                    \\p{Tidak}                      | MALFORMED
                    a\\                             | MALFORMED
                    \\u12                           | MALFORMED
                    """)
    void patternThatCannotBeMatchedInLinearTime_hasAFault(String pattern, PatternFault fault) {
        assertEquals(Optional.of(fault), LinearPattern.faultOf(pattern));
    }

    @Test
    void deepNesting_isTooLarge() {
        assertEquals(
                Optional.of(PatternFault.TOO_LARGE), LinearPattern.faultOf("(".repeat(100_000) + ")".repeat(100_000)));
    }

    static Stream<Arguments> meanings() {
        return Stream.of(
                Arguments.of("^\\S+$", "a\u00a0b", false),
                Arguments.of("^a\\sb$", "a\ufeffb", true),
                Arguments.of("^[\\s]$", "\u2003", true),
                Arguments.of("^.$", "\u2028", false),
                Arguments.of("^.$", "\ud83d\ude00", true),
                Arguments.of("^\\u{1F600}$", "\ud83d\ude00", true),
                Arguments.of("^\\ud83d\\ude00$", "\ud83d\ude00", true),
                Arguments.of("^\\x41\\u0042\\cJ$", "AB\n", true),
                Arguments.of("^(?<tahun>[0-9]{4})$", "2026", true),
                Arguments.of("^[^]$", "\n", true),
                Arguments.of("[]", "a", false),
                Arguments.of("^[[:a]+$", "[:a", true),
                Arguments.of("^{a}$", "{a}", true),
                Arguments.of("^a{2,}?b$", "aaab", true),
                Arguments.of("^\\p{Script=Latin}+$", "é", true),
                Arguments.of("^a$", "a\n", false),
                Arguments.of("b", "abc", true),
                Arguments.of("^[\\w.-]+$", "a-b.c", true),
                Arguments.of("^[+\\-\\/]$", "-", true));
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void pattern_meansWhatEcma262Says(String pattern, String text, boolean found) {
        assertEquals(found, LinearPattern.of(pattern).isFoundIn(text), () -> pattern + " in " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^RAA(\\.[0-9]{2}){1,4}$",
                "^[0-9]+(\\.[0-9]+)*$",
                "^(?:\\+62|0)8[0-9]{8,11}$",
                "[0-9]{3}",
                "^[^0-9]{4}$",
                "^\\p{Lu}\\S*( \\p{Lu}\\S*)+$",
                "^(ya|tidak|belum)$",
                "\\bDinas\\b",
                "^\\u00e9{2,}$",
                "^.{20,30}$",
                "(^a|b$)c?",
                "^(a|bb|ccc){7}$",
                "^$|^x{5}$"
            })
    void example_isMatched_whateverIsDrawn(String pattern) {
        LinearPattern linear = LinearPattern.of(pattern);
        for (int seed = 0; seed < 50; seed++) {
            String text = linear.example(1, 40, new SplittableRandom(seed)).orElseThrow();
            assertTrue(linear.isFoundIn(text), text);
            assertTrue(text.length() >= Math.max(1, linear.shortest()) && text.length() <= 40, text);
        }
    }

    @Test
    void exampleWithinBounds_isFoundWhereThereIsOne() {
        LinearPattern pairs = LinearPattern.of("^(ab)+$");

        assertEquals(Optional.of("ababab"), pairs.example(5, 7, new SplittableRandom(1)));
        assertEquals(Optional.empty(), pairs.example(5, 5, new SplittableRandom(1)));
        assertEquals(Optional.empty(), LinearPattern.of("^ $").example(0, 9, new SplittableRandom(1)));
        assertEquals(9, LinearPattern.of("^(ab){3,}c?(d|ee){3}$").shortest());
    }

    @Property(tries = 300)
    void exampleOfAnyPattern_isMatched(@ForAll("patterns") String pattern, @ForAll long seed) {
        Assume.that(LinearPattern.faultOf(pattern).isEmpty());
        LinearPattern linear = LinearPattern.of(pattern);

        linear.example(0, 100, new SplittableRandom(seed)).ifPresent(text -> assertTrue(linear.isFoundIn(text), text));
    }

    @Property(tries = 500)
    void pattern_matchesWhatTheJdkMatches(
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'c') String text,
            @ForAll("patterns") String pattern) {
        Assume.that(LinearPattern.faultOf(pattern).isEmpty());

        assertEquals(
                Pattern.compile(pattern).matcher(text).find(),
                LinearPattern.of(pattern).isFoundIn(text));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> patterns() {
        net.jqwik.api.Arbitrary<String> parts = net.jqwik.api.Arbitraries.of(List.of(
                "a", "b", "[ab]", "[^a]", "(a|bc)", "(?:ab)*", "c+", "b?", "a{2}", "(b|c){1,2}", ".", "^", "$"));
        return parts.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join("", list));
    }
}
