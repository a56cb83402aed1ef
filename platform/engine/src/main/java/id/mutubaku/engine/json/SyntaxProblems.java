package id.mutubaku.engine.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The sentences of ours for what the JSON reader says in English, for programmers. */
final class SyntaxProblems {
    /** What the reader says, and the key of our sentence, of which the first that fits counts. */
    private static final List<Phrase> PHRASES = List.of(
            new Phrase("comment", "json/comment"),
            new Phrase("Duplicate field", "json/duplicate"),
            new Phrase("Non-standard token", "json/no-number"),
            new Phrase("Unrecognized token", "json/token"),
            new Phrase("numeric value", "json/number-syntax"),
            new Phrase("escape", "json/escape"),
            new Phrase("Unexpected c", "json/character"));

    private record Phrase(String contained, String rule) {}

    private SyntaxProblems() {}

    static Problem of(JsonProcessingException malformed) {
        if (malformed instanceof StreamConstraintsException) {
            return tooMuch(malformed.getOriginalMessage());
        }
        Optional<JsonLocation> at = Optional.ofNullable(malformed.getLocation()).filter(place -> place.getLineNr() > 0);
        return at.map(place -> at(malformed, place)).orElseGet(() -> Problem.error("", "json/unreadable"));
    }

    private static Problem tooMuch(String message) {
        if (message.contains("MaxNestingDepth")) {
            return Problem.error("", "json/too-deep");
        }
        return message.contains("MaxNumberLength")
                ? Problem.error("", "json/number-size", KeepableValues.DIGITS)
                : Problem.error("", "json/too-much");
    }

    private static Problem at(JsonProcessingException malformed, JsonLocation place) {
        String message = malformed.getOriginalMessage();
        return Problem.error(
                "",
                rule(malformed, message),
                String.valueOf(place.getLineNr()),
                String.valueOf(place.getColumnNr()),
                quoted(message));
    }

    private static String rule(JsonProcessingException malformed, String message) {
        if (malformed instanceof JsonEOFException) {
            return "json/cut";
        }
        if (malformed instanceof MismatchedInputException) {
            return "json/trailing";
        }
        return PHRASES.stream()
                .filter(phrase -> message.contains(phrase.contained()))
                .map(Phrase::rule)
                .findFirst()
                .orElse("json/malformed");
    }

    /** Returns what the reader quotes: between the first and the last quote of the first line. */
    private static String quoted(String message) {
        String line = message.lines().findFirst().orElse("");
        int begin = line.indexOf('\'');
        int end = line.indexOf("' (code") > begin ? line.indexOf("' (code") : line.indexOf('\'', begin + 1);
        return begin >= 0 && end > begin ? line.substring(begin + 1, end) : "";
    }
}
