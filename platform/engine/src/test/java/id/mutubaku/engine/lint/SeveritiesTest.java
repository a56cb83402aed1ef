package id.mutubaku.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.mutubaku.engine.lint.rule.Tables;
import id.mutubaku.engine.problem.RuleKeys;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class SeveritiesTest {
    /** Keys of problems that are errors by themselves, not findings of a rule. */
    private static final Set<String> NO_FINDINGS = Set.of(
            "file/id",
            "file/folder",
            "file/no-region",
            "file/reserved-region",
            "file/calendar",
            "file/calendar-years",
            "file/calendar-unknown",
            "file/holidays",
            "file/holidays-twice",
            "file/webhook-url",
            "file/webhook-secret",
            "file/place",
            "rule/broken");

    @Test
    void everyFinding_hasASeverity_andNoSeverityIsUnused() {
        LintProfile profile = LintProfile.published();
        Set<String> keys = new TreeSet<>(RuleKeys.in("lint"));
        keys.addAll(RuleKeys.in("pattern"));
        keys.addAll(RuleKeys.in("condition"));
        keys.addAll(RuleKeys.in("formula"));
        keys.removeAll(NO_FINDINGS);
        Set<String> used = new TreeSet<>();
        Set<String> table = Tables.read("severities").keySet();
        for (String key : keys) {
            assertEquals(profile.of(key), profile.of(key), key);
            used.add(table.contains(key) ? key : key.substring(0, key.lastIndexOf('/')));
        }

        assertEquals(new TreeSet<>(table), used);
    }

    @Test
    void unknownKey_isABug() {
        assertThrows(
                IllegalArgumentException.class, () -> LintProfile.published().of("L99/nothing"));
    }
}
