package id.mutubaku.plugins.rka;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads and writes numbers as Indonesia does: 1.234,5.
 *
 * <p>An amount of a line is volume times price, rounded to whole rupiah, half up; a total is the sum of rounded
 * amounts, so that it is what somebody gets who adds up the printed column.
 */
final class Rupiah {
    /** One thousand trillion: beyond what any region spends, and within what a spreadsheet counts exactly. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(,\\d+)?");
    private static final int MOST_DECIMALS = 4;

    private Rupiah() {}

    /**
     * Reads a number.
     *
     * @param answer a JSON number, or text such as {@code Rp1.234,50}
     * @return absent where it is none, not above zero, above 1,000,000,000,000,000 or has more than four decimals
     */
    static Optional<BigDecimal> read(Object answer) {
        return number(answer)
                .filter(number -> number.signum() > 0 && number.compareTo(LARGEST) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= MOST_DECIMALS);
    }

    /** Returns what a line costs. */
    static BigDecimal amount(BigDecimal volume, BigDecimal price) {
        return volume.multiply(price).setScale(0, RoundingMode.HALF_UP);
    }

    /** Writes a number with dots between thousands and a comma before decimals, as many as it has. */
    static String write(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        format.setDecimalFormatSymbols(symbols);
        return format.format(number);
    }

    private static Optional<BigDecimal> number(Object answer) {
        if (answer instanceof Number number) {
            try {
                return Optional.of(new BigDecimal(number.toString()));
            } catch (NumberFormatException infinite) {
                return Optional.empty();
            }
        }
        String text = String.valueOf(answer).strip().replaceFirst("(?i)^rp\\.?\\s*", "");
        return GROUPED.matcher(text).matches() || PLAIN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }
}
