package id.mutubaku.engine.time.standard;

import java.util.List;

/**
 * The reason why a text is not a time standard; {@link TimeText} makes it readable.
 *
 * @param code key of the sentence in the message files, {@code time.…}
 * @param args what the sentence names, the text as written first
 */
public record TimeProblem(String code, List<String> args) {

    /** Copies the list. */
    public TimeProblem {
        args = List.copyOf(args);
    }
}
