package id.mutubaku.casework.cases;

import id.mutubaku.model.definition.Region;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The case numbers and tracking codes that are given out.
 *
 * <p>The last part of a number is drawn rather than counted: nodes need not agree on a counter, and nobody can tell
 * from a number how many cases there are. Two cases that draw the same one are told apart by the store.
 */
public final class CaseNumbers {
    /** Crockford's base 32: no letter that can be taken for a digit or another letter. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int NUMBER_LENGTH = 5;
    private static final int CODE_LENGTH = 10;

    private final RandomGenerator random;

    public CaseNumbers() {
        this(new SecureRandom());
    }

    CaseNumbers(RandomGenerator random) {
        this.random = random;
    }

    /** Returns a number by the region's pattern, dated in the region's zone. */
    public String number(Region region, Instant at) {
        LocalDate date = at.atZone(region.timeZone()).toLocalDate();
        return region.caseNumber()
                .replace("{tahun}", "%04d".formatted(date.getYear()))
                .replace("{bulan}", "%02d".formatted(date.getMonthValue()))
                .replace("{hari}", "%02d".formatted(date.getDayOfMonth()))
                .replace("{acak}", draw(NUMBER_LENGTH));
    }

    /** Returns a tracking code of 50 random bits, in two groups that can be read out. */
    public String trackingCode() {
        String code = draw(CODE_LENGTH);
        return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2);
    }

    /** Tells whether a number has the form of a region's numbers. */
    public static boolean fits(Region region, String number) {
        String pattern = Pattern.quote(region.caseNumber())
                .replace("{tahun}", "\\E\\d{4}\\Q")
                .replace("{bulan}", "\\E\\d{2}\\Q")
                .replace("{hari}", "\\E\\d{2}\\Q")
                .replace("{acak}", "\\E[0-9A-Z]{" + NUMBER_LENGTH + "}\\Q");
        return number.matches(pattern);
    }

    /** Returns a code or number as somebody may have typed it, in the form in which it was given out. */
    public static String normalised(String typed) {
        return typed.strip().toUpperCase(java.util.Locale.ROOT).replaceAll("\\s", "");
    }

    private String draw(int length) {
        StringBuilder drawn = new StringBuilder();
        for (int count = 0; count < length; count++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return drawn.toString();
    }
}
