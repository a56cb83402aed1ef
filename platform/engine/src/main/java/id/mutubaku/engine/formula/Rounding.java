package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The functions that leave so many digits behind the point.
 *
 * @param divides whether the first number is divided by the second before
 * @param scale digits behind the point; negative for tens, hundreds and so on
 */
record Rounding(boolean divides, int scale, RoundingMode mode) implements Operation {

    @Override
    public String word() {
        return divides ? "divide" : "round";
    }

    @Override
    public Kind operand(int index) {
        return Kind.NUMBER;
    }

    @Override
    public Kind result(List<Kind> operands) {
        return Kind.NUMBER;
    }

    /** Reckons; nothing can be divided by zero. */
    @Override
    public Optional<JsonNode> apply(List<JsonNode> operands, Scope scope) {
        return Values.asNumber(operands.get(0)).flatMap(number -> {
            if (!divides) {
                return Values.number(number.setScale(scale, mode));
            }
            return Values.asNumber(operands.get(1))
                    .filter(by -> by.signum() != 0)
                    .flatMap(by -> Values.number(quotient(number, by)));
        });
    }

    private BigDecimal quotient(BigDecimal number, BigDecimal by) {
        return number.divide(by, scale, mode);
    }
}
