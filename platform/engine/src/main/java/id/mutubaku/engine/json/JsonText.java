package id.mutubaku.engine.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A text that ought to be JSON (RFC 8259): the one way in for files and for requests. */
public final class JsonText {
    /** Stands for bytes that are no text; no JSON begins with it. */
    static final String DAMAGED = "\uFFFD";

    private JsonText() {}

    /**
     * Returns the text of a file or a request. Bytes that are not UTF-8 give a text that {@link #read} refuses for it.
     */
    public static String decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean damaged = text.contains(DAMAGED) && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        return damaged ? DAMAGED + text : text;
    }

    /**
     * Returns the value of a text; empty when it is no JSON.
     *
     * @param problems takes why it is none, or where in it are texts and numbers that cannot be kept
     */
    public static Optional<JsonNode> read(String text, FirstProblems problems) {
        if (text.startsWith(DAMAGED)) {
            problems.add(Problem.error("", "json/encoding", String.valueOf(lineOfDamage(text))));
            return Optional.empty();
        }
        try {
            JsonNode tree = JsonMapping.MAPPER.readTree(withoutByteOrderMark(text));
            if (tree.isMissingNode()) {
                problems.add(Problem.error("", "json/empty"));
                return Optional.empty();
            }
            KeepableValues.check(tree, problems);
            return Optional.of(tree);
        } catch (JsonProcessingException malformed) {
            problems.add(SyntaxProblems.of(malformed));
        } catch (NumberFormatException exponent) {
            problems.add(Problem.error("", "json/number-size", KeepableValues.DIGITS));
        }
        return Optional.empty();
    }

    /** Returns the line of the first sign that is no text. */
    static long lineOfDamage(String text) {
        int damage = text.indexOf(DAMAGED, DAMAGED.length());
        return 1
                + text.chars()
                        .limit(Math.max(damage, 0))
                        .filter(sign -> sign == '\n')
                        .count();
    }

    /** Editors on Windows put a mark before the text that a reader may ignore (RFC 8259, 8.1). */
    static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
