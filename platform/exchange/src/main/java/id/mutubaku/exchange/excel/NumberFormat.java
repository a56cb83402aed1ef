package id.mutubaku.exchange.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to show a number: as a date, or plainly with the words that stand around it.
 *
 * @param date whether the number counts days
 * @param before the words before it
 * @param after the words after it, such as a unit
 * @param decimals how many decimals are shown; -1 for as many as there are
 */
record NumberFormat(boolean date, String before, String after, int decimals) {
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", new Locale("id", "ID"));
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");
    private static final Pattern PARTS =
            Pattern.compile("^((?:\"[^\"]*\"|\\\\.)*)([#0,.]+|General)((?:\"[^\"]*\"|\\\\.|\\s)*)$");
    private static final long LAST_DAY = 2_958_465;
    private static final double LARGEST = 1e15;

    /**
     * Reads a format.
     *
     * @param id the number of a format that all workbooks have
     * @param code its code, where it is one of the workbook's own
     */
    static NumberFormat of(int id, String code) {
        String first = code.split(";", 2)[0];
        boolean builtIn = (id >= 14 && id <= 17) || id == 22;
        boolean named =
                WORDS.matcher(first).replaceAll("").toLowerCase(Locale.ROOT).matches(".*[yd].*");
        Matcher parts = PARTS.matcher(first);
        if (builtIn || named) {
            return new NumberFormat(true, "", "", -1);
        }
        if (!parts.matches()) {
            return new NumberFormat(false, "", "", -1);
        }
        int point = parts.group(2).indexOf('.');
        int decimals = point < 0 ? -1 : parts.group(2).length() - point - 1;
        return new NumberFormat(false, words(parts.group(1)), words(parts.group(3)), decimals);
    }

    private static String words(String quoted) {
        return quoted.replace("\"", "").replace("\\", "");
    }

    /** Returns a number as people see it. */
    String shown(double value) {
        if (date && value >= 1 && value <= LAST_DAY) {
            return FIRST_DAY.plusDays((long) value).format(DAY);
        }
        if (Math.abs(value) > LARGEST) {
            return before + value + after;
        }
        BigDecimal exact = new BigDecimal(value, MathContext.DECIMAL64).round(new MathContext(12));
        BigDecimal rounded = decimals < 0 ? exact : exact.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal bare = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return before + bare.toPlainString().replace('.', ',') + after;
    }
}
