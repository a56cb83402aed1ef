package id.mutubaku.engine.lint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The collector of what rules find. */
public final class Report {
    private static final int LONGEST = 160;

    private final List<Finding> findings = new ArrayList<>();

    /**
     * Takes a finding.
     *
     * @param key the rule's id, or its id with what exactly is wrong; it has a sentence in every language
     * @param pointer JSON pointer into the definition file
     * @param arguments what the sentence names
     */
    public void add(String key, String pointer, String... arguments) {
        findings.add(new Finding(
                key, pointer, Arrays.stream(arguments).map(Report::shortened).toList()));
    }

    /** Keeps a sentence readable that quotes a long text. */
    private static String shortened(String argument) {
        return argument.length() <= LONGEST
                ? argument
                : argument.substring(0, argument.offsetByCodePoints(0, argument.codePointCount(0, LONGEST) - 1)) + "…";
    }

    /** Returns all findings so far, in the order of their coming. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
