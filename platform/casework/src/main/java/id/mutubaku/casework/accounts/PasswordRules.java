package id.mutubaku.casework.accounts;

import id.mutubaku.engine.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules for passwords: long, and not among those that are tried first. Any character may stand in one. */
public final class PasswordRules {
    /** The fewest characters of a password. */
    public static final int SHORTEST = 10;

    /** The most characters of a password. */
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 4;
    private static final String LIST = "common-passwords.txt";
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Finds what is wrong with a password for an account; the sentence never shows the password. */
    public static Optional<Problem> problem(String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return wrong("password/short", String.valueOf(SHORTEST));
        }
        if (length > LONGEST) {
            return wrong("password/long", String.valueOf(LONGEST));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (isRepeated(plain) || isSequence(plain)) {
            return wrong("password/repeated");
        }
        if (isCommon(plain)) {
            return wrong("password/common");
        }
        String name = username.toLowerCase(Locale.ROOT).split("\\.", 2)[0];
        return name.length() >= SHORTEST_NAME && plain.contains(name) ? wrong("password/name") : Optional.empty();
    }

    /** A few characters, or some characters over and over. */
    private static boolean isRepeated(String plain) {
        return plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                || (plain + plain).indexOf(plain, 1) < plain.length();
    }

    /** Characters that stand in a row, up or down. */
    private static boolean isSequence(String plain) {
        return IntStream.range(1, plain.length())
                        .map(index -> plain.charAt(index) - plain.charAt(index - 1))
                        .filter(step -> Math.abs(step) != 1 && Math.abs(step) != '9' - '0')
                        .count()
                == 0;
    }

    /** Tells whether it is in the list, as it is or with digits and signs around it. */
    private static boolean isCommon(String plain) {
        String stem = plain.replaceAll("^[\\W\\d_]+|[\\W\\d_]+$", "");
        return COMMON.contains(plain) || COMMON.contains(stem) || COMMON.contains(stem.replaceAll("[\\W\\d_]+", ""));
    }

    private static Optional<Problem> wrong(String rule, String... arguments) {
        return Optional.of(Problem.error("/password", rule, arguments));
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is not on the class path");
            }
            List<String> lines = List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"));
            return lines.stream().collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
