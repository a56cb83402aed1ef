package id.mutubaku.engine.choice;

import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A file of a list, as it was read.
 *
 * @param list absent where anything is wrong
 * @param problems each with the line at which it is
 */
public record ChoiceFile(Optional<ChoiceList> list, List<Problem> problems) {
    public ChoiceFile {
        problems = List.copyOf(problems);
    }

    /** Reads the text of a file. */
    public static ChoiceFile read(String text) {
        return new ListReader(text).read();
    }
}
