package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The order of results. */
public final class Order {
    private Order() {}

    /** Compares two numbers, or two dates: below 0 where the first is less or earlier. Empty for anything else. */
    public static Optional<Integer> of(JsonNode one, JsonNode other) {
        return Values.asNumber(one)
                .flatMap(left -> Values.asNumber(other).map(left::compareTo))
                .or(() ->
                        Values.asDate(one).flatMap(left -> Values.asDate(other).map(left::compareTo)));
    }
}
