package id.mutubaku.engine.json;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The values that a database and a page can hold: texts without U+0000 and halves of surrogate pairs, and numbers that
 * are written out with {@value #MOST_DIGITS} digits at most on either side of the point.
 */
public final class KeepableValues {
    private static final int MOST_DIGITS = 30;

    static final String DIGITS = String.valueOf(MOST_DIGITS);

    private KeepableValues() {}

    /** Tells whether a text can be kept. */
    public static boolean isKeepable(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }

    /** Tells whether a number can be kept with all its digits. */
    public static boolean isKeepable(BigDecimal number) {
        return number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
    }

    /** Finds what cannot be kept. */
    static void check(JsonNode json, FirstProblems problems) {
        check(json, "", problems);
    }

    private static void check(JsonNode json, String pointer, FirstProblems problems) {
        if (json.isTextual() && !isKeepable(json.asText())) {
            problems.add(Problem.error(pointer, "json/unstorable"));
        }
        if (json.isNumber() && !isKeepable(json.decimalValue())) {
            problems.add(Problem.error(pointer, "json/number-size", DIGITS));
        }
        for (Map.Entry<String, JsonNode> child : json.properties()) {
            if (problems.isFull()) {
                return;
            }
            String at = Pointers.child(pointer, child.getKey());
            if (!isKeepable(child.getKey())) {
                problems.add(Problem.error(pointer, "json/unstorable"));
            }
            check(child.getValue(), at, problems);
        }
        for (int index = 0; json.isArray() && index < json.size() && !problems.isFull(); index++) {
            check(json.get(index), Pointers.child(pointer, index), problems);
        }
    }
}
