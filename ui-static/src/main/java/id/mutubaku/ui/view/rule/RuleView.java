package id.mutubaku.ui.view.rule;

import java.util.List;

/**
 * A rule by which definitions are checked.
 *
 * @param rule its id
 * @param title what it asks for
 * @param source the law, standard or practice from which it comes
 * @param wrong a part of a definition in which it finds something
 * @param right the same part without the mistake
 */
public record RuleView(
        String rule, String title, String why, String source, List<Finding> findings, String wrong, String right) {
    /** Keeps its own list. */
    public RuleView {
        findings = List.copyOf(findings);
    }

    /**
     * What the rule can report.
     *
     * @param severity in words
     * @param sentence with dots for what it names
     */
    public record Finding(String key, String severity, String sentence) {}
}
