package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** A function of values that are all there. */
public interface Operation {

    /** Returns the word for it in a formula. */
    String word();

    /** Returns what it takes at a place, from 0. */
    Kind operand(int index);

    /** Tells whether several values of these kinds go together. */
    default boolean takes(List<Kind> operands) {
        return true;
    }

    /** Returns what comes out, given what goes in. */
    Kind result(List<Kind> operands);

    /** Reckons; empty where the values are of another kind, or have no result. */
    Optional<JsonNode> apply(List<JsonNode> operands, Scope scope);
}
