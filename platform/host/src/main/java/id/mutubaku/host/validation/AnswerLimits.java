package id.mutubaku.host.validation;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The limits of parts of an answer, which problems name by {@code place}, such as {@code findings[2].rule}. */
final class AnswerLimits {
    /** Characters of a sentence in one language. */
    static final int SENTENCE = 2000;

    private AnswerLimits() {}

    static <T> T there(@Nullable T value, String place) {
        if (value == null) {
            throw new InvalidAnswer(Problem.error("", "plugin/answer-null", place));
        }
        return value;
    }

    /** Copies a list, which may be of a class that the plugin wrote. */
    static <T> List<T> list(@Nullable List<T> list, int most, String place) {
        List<T> copy = new ArrayList<>();
        Iterator<T> items = there(list, place).iterator();
        while (items.hasNext()) {
            if (copy.size() == most) {
                throw new InvalidAnswer(Problem.error("", "plugin/answer-many", place, String.valueOf(most)));
            }
            copy.add(there(items.next(), place + "[" + copy.size() + "]"));
        }
        return copy;
    }

    static String string(@Nullable String value, int longest, String place) {
        String text = there(value, place);
        if (text.isBlank()) {
            throw new InvalidAnswer(Problem.error("", "plugin/answer-blank", place));
        }
        return upTo(text, longest, place);
    }

    static String upTo(@Nullable String value, int longest, String place) {
        String text = there(value, place);
        if (text.length() > longest) {
            throw new InvalidAnswer(Problem.error(
                    "", "plugin/answer-long", place, String.valueOf(longest), String.valueOf(text.length())));
        }
        return text;
    }

    static Text text(@Nullable Text text, int longest, String place) {
        Text both = there(text, place);
        string(both.id(), longest, place + ".id");
        string(both.en(), longest, place + ".en");
        return both;
    }

    static void fits(String value, Pattern pattern, String rule, String place) {
        if (!pattern.matcher(value).matches()) {
            throw new InvalidAnswer(Problem.error("", rule, place, value));
        }
    }

    static void once(Set<String> seen, String value, String place) {
        if (!seen.add(value)) {
            throw new InvalidAnswer(Problem.error("", "plugin/answer-twice", place, value));
        }
    }
}
