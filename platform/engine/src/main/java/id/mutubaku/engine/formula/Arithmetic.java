package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions of several numbers, reckoned exactly. */
enum Arithmetic implements Operation {
    ADD {
        @Override
        BigDecimal of(BigDecimal left, BigDecimal right) {
            return left.add(right);
        }
    },
    SUBTRACT {
        @Override
        BigDecimal of(BigDecimal left, BigDecimal right) {
            return left.subtract(right);
        }
    },
    MULTIPLY {
        @Override
        BigDecimal of(BigDecimal left, BigDecimal right) {
            return left.multiply(right);
        }
    };

    abstract BigDecimal of(BigDecimal left, BigDecimal right);

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Kind operand(int index) {
        return Kind.NUMBER;
    }

    @Override
    public Kind result(List<Kind> operands) {
        return Kind.NUMBER;
    }

    /** Reckons from left to right; where the result so far cannot be kept, there is none. */
    @Override
    public Optional<JsonNode> apply(List<JsonNode> operands, Scope scope) {
        Optional<JsonNode> result = Optional.of(operands.get(0));
        for (JsonNode next : operands.subList(1, operands.size())) {
            result = result.flatMap(Values::asNumber)
                    .flatMap(
                            left -> Values.asNumber(next).flatMap(right -> Values.number(of(left, right))));
        }
        return result.filter(JsonNode::isNumber);
    }
}
