package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The values of formulas as JSON has them: numbers, texts, and dates as texts. */
final class Values {
    /** As many as a database and a page can hold on either side of the point. */
    private static final int MOST_DIGITS = 30;

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id"));

    private Values() {}

    /** Returns a number as JSON keeps it, rounded to so many decimals; empty where more stand before them. */
    static Optional<JsonNode> number(BigDecimal number) {
        BigDecimal rounded = number.scale() > MOST_DIGITS ? number.setScale(MOST_DIGITS, RoundingMode.HALF_UP) : number;
        BigDecimal shortest = rounded.stripTrailingZeros();
        boolean keepable = (long) shortest.precision() - shortest.scale() <= MOST_DIGITS;
        return keepable ? Optional.of(node(shortest)) : Optional.empty();
    }

    private static JsonNode node(BigDecimal number) {
        return number.scale() <= 0 ? node(number.toBigIntegerExact()) : DecimalNode.valueOf(number);
    }

    private static JsonNode node(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) {
            return IntNode.valueOf(number.intValue());
        }
        return number.bitLength() < Long.SIZE ? LongNode.valueOf(number.longValue()) : BigIntegerNode.valueOf(number);
    }

    static JsonNode number(long number) {
        return node(BigInteger.valueOf(number));
    }

    /** Returns a date as JSON keeps it; empty where its year has not four digits. */
    static Optional<JsonNode> date(LocalDate date) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
                ? Optional.empty()
                : Optional.of(TextNode.valueOf(date.toString()));
    }

    static Optional<BigDecimal> asNumber(JsonNode value) {
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    static Optional<LocalDate> asDate(JsonNode value) {
        if (!value.isTextual() || value.asText().length() != "2026-11-30".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.asText()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Returns what people read: a date in words, a number with a comma before its decimals. */
    static Optional<String> asText(JsonNode value) {
        if (value.isNumber()) {
            return Optional.of(
                    value.decimalValue().stripTrailingZeros().toPlainString().replace('.', ','));
        }
        return value.isTextual()
                ? Optional.of(asDate(value).map(WORDS::format).orElseGet(value::asText))
                : Optional.empty();
    }
}
