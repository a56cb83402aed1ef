package id.mutubaku.engine.lint.rule;

import java.util.ArrayList;
import java.util.List;

/** Takes what rules find. */
public final class Report {
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Takes a finding.
     *
     * @param key the rule's id, or its id with what exactly is wrong; it has a sentence in every language
     * @param pointer JSON pointer into the definition file
     * @param arguments what the sentence names
     */
    public void add(String key, String pointer, String... arguments) {
        findings.add(new Finding(key, pointer, List.of(arguments)));
    }

    /** Returns all findings so far, in the order of their coming. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
