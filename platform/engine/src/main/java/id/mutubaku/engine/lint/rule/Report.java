package id.mutubaku.engine.lint.rule;

import id.mutubaku.engine.problem.FirstProblems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The collector of what rules find. */
public final class Report {
    private static final int LONGEST = 160;

    private final List<Finding> findings = new ArrayList<>();
    private boolean more;

    /**
     * Takes a finding; of one beyond the first {@value FirstProblems#MOST} it is only known that it is there.
     *
     * @param key the rule's id, or its id with what exactly is wrong; it has a sentence in every language
     * @param pointer JSON pointer into the definition file
     * @param arguments what the sentence names
     */
    public void add(String key, String pointer, String... arguments) {
        more = findings.size() == FirstProblems.MOST;
        if (!more) {
            findings.add(new Finding(
                    key,
                    pointer,
                    Arrays.stream(arguments).map(Report::shortened).toList()));
        }
    }

    /** Keeps a sentence readable that quotes a long text. */
    private static String shortened(String argument) {
        return argument.length() <= LONGEST
                ? argument
                : argument.substring(0, argument.offsetByCodePoints(0, argument.codePointCount(0, LONGEST) - 1)) + "…";
    }

    /** Tells whether more was found than is kept. */
    public boolean hasMore() {
        return more;
    }

    /** Returns the findings so far, in the order of their coming. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
