package id.mutubaku.engine.lint;

import id.mutubaku.engine.lint.rule.Tables;
import id.mutubaku.engine.problem.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The severity of each finding; rules do not know.
 *
 * <p>The table is {@code severities.properties}: by the key of a finding, or else by the rule's id. What only print got
 * wrong is no error, for print is kept verbatim and nothing is run from it.
 */
final class LintProfile {
    private final Map<String, Severity> severities;

    private LintProfile(Map<String, Severity> severities) {
        this.severities = Map.copyOf(severities);
    }

    /** Returns the profile by which definitions are published. */
    static LintProfile published() {
        Map<String, String> table = Tables.read("severities");
        return new LintProfile(table.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Severity.valueOf(entry.getValue().toUpperCase(Locale.ROOT)))));
    }

    /**
     * Returns the severity of a finding.
     *
     * @throws IllegalArgumentException when the table has none, which is a bug
     */
    Severity of(String key) {
        return find(key)
                .orElseThrow(() ->
                        new IllegalArgumentException("Expected a severity for " + key + ", but the table has none"));
    }

    /** Finds the severity of a finding; empty for what is no finding of a rule. */
    Optional<Severity> find(String key) {
        String rule = key.substring(0, Math.max(key.lastIndexOf('/'), 0));
        return Optional.ofNullable(severities.get(key)).or(() -> Optional.ofNullable(severities.get(rule)));
    }
}
