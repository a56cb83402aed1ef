package id.mutubaku.ui.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.json.KeepableValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes numbers as people in Indonesia type them, and reads what they type: a comma before decimals, dots or spaces
 * between thousands, {@code Rp} in front.
 *
 * <p>A point that does not stand between thousands is taken for a comma ({@code 2.5}). What is shown reads back to an
 * equal number.
 */
public final class NumberText {
    private static final Pattern TYPED = Pattern.compile("(?:[Rr][Pp]\\.?\\s*)?([+-]?)"
            + "(?:([1-9]\\d{0,2}(?:[.\\s\\u00a0]\\d{3}){1,12}|\\d{1,40})(?:,(\\d{1,40}))?|(\\d{1,40})\\.(\\d{1,40}))"
            + "([eE][+-]?\\d{1,3})?");

    private NumberText() {}

    /** Writes a number, such as {@code 1500000} or {@code 12,5}. */
    public static String of(JsonNode number) {
        if (number.isIntegralNumber()) {
            return number.asText();
        }
        if (!Double.isFinite(number.doubleValue()) && !number.isBigDecimal()) {
            return number.asText();
        }
        BigDecimal decimal = number.decimalValue().stripTrailingZeros();
        return (KeepableValues.isKeepable(decimal) ? decimal.toPlainString() : decimal.toString()).replace('.', ',');
    }

    /**
     * Reads a number: Integer, Long, BigInteger or BigDecimal, whichever is enough; empty when it is none, or has more
     * digits than can be kept.
     */
    public static Optional<Number> read(String text) {
        Matcher typed = TYPED.matcher(text);
        if (!typed.matches()) {
            return Optional.empty();
        }
        boolean point = typed.group(4) != null;
        String whole = part(typed, point ? 4 : 2).replaceAll("[.\\s\\u00a0]", "");
        String decimals = part(typed, point ? 5 : 3);
        String written = typed.group(1) + whole + "." + (decimals.isEmpty() ? "0" : decimals) + part(typed, 6);
        return Optional.of(new BigDecimal(written).stripTrailingZeros())
                .filter(KeepableValues::isKeepable)
                .map(NumberText::smallest);
    }

    private static String part(Matcher typed, int group) {
        String part = typed.group(group);
        return part == null ? "" : part;
    }

    private static Number smallest(BigDecimal number) {
        return number.scale() <= 0 ? smallest(number.toBigInteger()) : number;
    }

    private static Number smallest(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
    }
}
