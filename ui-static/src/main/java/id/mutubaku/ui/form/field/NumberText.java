package id.mutubaku.ui.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.json.KeepableValues;
import id.mutubaku.engine.problem.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: in Indonesian with a comma before decimals and dots between thousands, in English the
 * other way round.
 *
 * <p>Read is what offices write: {@code Rp 1.500.000,-}, {@code IDR 12.500.000,00}, {@code 12 hari} where the unit stands
 * beside the field. A lone sign that does not stand between thousands is taken for the one before decimals, and of two
 * different signs the last. What is shown reads back to an equal number.
 */
public final class NumberText {
    private static final int LONGEST = 120;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern CURRENCY = Pattern.compile("^(?i:rp\\.?|idr) ?");
    private static final Pattern WITHOUT_CENTS = Pattern.compile("(?<=\\d)[.,](?:-+|–|—)$");
    private static final Pattern SIGNS = Pattern.compile("([+-]?)([\\d., ]+)([eE][+-]?\\d{1,3})?");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,40})(?:([.,])(\\d{1,40}))?");
    private static final Pattern GROUPED =
            Pattern.compile("([1-9]\\d{0,2}(?:([., ])\\d{3})(?:\\2\\d{3}){0,12})(?:(?!\\2)[.,](\\d{1,40}))?");

    private final Language language;
    private final char point;

    private NumberText(Language language) {
        this.language = language;
        this.point = language == Language.ID ? ',' : '.';
    }

    /** Returns how numbers are written in a language. */
    public static NumberText in(Language language) {
        return new NumberText(language);
    }

    /** Writes a number without signs between thousands, such as {@code 1500000} or {@code 12,5}. */
    public String of(JsonNode number) {
        if (!isDecimal(number)) {
            return number.asText();
        }
        BigDecimal decimal = number.decimalValue().stripTrailingZeros();
        return (KeepableValues.isKeepable(decimal) ? decimal.toPlainString() : decimal.toString()).replace('.', point);
    }

    /** Writes a number with signs between thousands and all its decimals, such as {@code 1.500.000,25}. */
    public String grouped(JsonNode number) {
        if (!number.isNumber() || !KeepableValues.isKeepable(number.decimalValue())) {
            return of(number);
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(language.tag()));
        format.setMaximumFractionDigits(Math.max(0, number.decimalValue().scale()));
        return format.format(number.decimalValue());
    }

    /** Writes a number so that it reads the same in every language, such as {@code 125E-1}. */
    public static String stored(JsonNode number) {
        if (!isDecimal(number)) {
            return number.asText();
        }
        BigDecimal decimal = number.decimalValue().stripTrailingZeros();
        return decimal.scale() <= 0 || !KeepableValues.isKeepable(decimal)
                ? decimal.toString()
                : decimal.unscaledValue() + "E-" + decimal.scale();
    }

    private static boolean isDecimal(JsonNode number) {
        return !number.isIntegralNumber() && (number.isBigDecimal() || Double.isFinite(number.doubleValue()));
    }

    /**
     * Reads a number: Integer, Long, BigInteger or BigDecimal, whichever is enough; empty when it is none, or has more
     * digits than can be kept.
     *
     * @param unit that stands beside the field, and may be written behind the number; may be empty
     */
    public Optional<Number> read(String text, String unit) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher signs =
                SIGNS.matcher(withoutUnit(SPACES.matcher(text).replaceAll(" ").strip(), unit));
        if (!signs.matches()) {
            return Optional.empty();
        }
        return digits(signs.group(2).strip())
                .map(digits -> new BigDecimal(signs.group(1) + digits + part(signs, 3)).stripTrailingZeros())
                .filter(KeepableValues::isKeepable)
                .map(NumberText::smallest);
    }

    private static String withoutUnit(String text, String unit) {
        String amount = CURRENCY.matcher(text.replace('\u2212', '-')).replaceFirst("");
        for (String behind : new String[] {unit, "rupiah"}) {
            int end = amount.length() - behind.length();
            if (!behind.isEmpty() && end > 0 && amount.regionMatches(true, end, behind, 0, behind.length())) {
                amount = amount.substring(0, end).strip();
            }
        }
        return WITHOUT_CENTS.matcher(amount).replaceFirst("");
    }

    /** Returns the digits with a point before decimals; empty where signs stand in wrong places. */
    private Optional<String> digits(String written) {
        Matcher grouped = GROUPED.matcher(written);
        if (grouped.matches() && !isDecimals(written, grouped)) {
            String whole = grouped.group(1).replaceAll("[., ]", "");
            return Optional.of(whole + "." + (grouped.group(3) == null ? "0" : part(grouped, 3)));
        }
        Matcher plain = PLAIN.matcher(written);
        return plain.matches()
                ? Optional.of(plain.group(1) + "." + (plain.group(3) == null ? "0" : part(plain, 3)))
                : Optional.empty();
    }

    /** Tells whether the only sign is that before decimals, though three digits follow it. */
    private boolean isDecimals(String written, Matcher grouped) {
        return grouped.group(3) == null
                && written.indexOf(point) >= 0
                && written.indexOf(point) == written.lastIndexOf(point);
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
