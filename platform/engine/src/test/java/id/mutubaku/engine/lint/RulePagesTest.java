package id.mutubaku.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.RuleKeys;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RulePagesTest {

    static List<RulePage> pages() {
        return RulePages.all();
    }

    @Test
    void everyFinding_hasAPage() {
        Set<String> told = pages().stream()
                .flatMap(page -> page.findings().stream())
                .map(RulePage.Reported::key)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reported = new TreeSet<>(RuleKeys.in("lint"));
        reported.addAll(RuleKeys.in("library"));
        reported.addAll(RuleKeys.in("pattern"));
        reported.addAll(RuleKeys.in("condition"));
        reported.addAll(RuleKeys.in("formula"));
        reported.removeIf(key -> LintProfile.published().find(key).isEmpty());

        assertEquals(reported, told);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void wrongExample_isFoundByThisRuleOnly_andTheRightOneByNone(RulePage page) {
        Set<String> own = page.findings().stream().map(RulePage.Reported::key).collect(Collectors.toSet());
        Set<String> found = WrongDefinitionsTest.problems(page.wrong().toString()).stream()
                .map(Problem::rule)
                .collect(Collectors.toCollection(TreeSet::new));

        assertFalse(found.isEmpty(), page.rule());
        assertEquals(Set.of(), found.stream().filter(key -> !own.contains(key)).collect(Collectors.toSet()));
        assertEquals(List.of(), WrongDefinitionsTest.problems(page.right().toString()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_showsWhatDiffers_andSpeaksBothLanguages(RulePage page) {
        assertNotEquals(page.wrongExample(), page.rightExample());
        assertFalse(page.title().id().isBlank()
                || page.title().en().isBlank()
                || page.source().isBlank());
        assertFalse(page.why().id().isBlank() || page.why().en().isBlank());
        for (RulePage.Reported finding : page.findings()) {
            assertFalse(finding.sentence(Language.EN).contains("{"), finding.key());
        }
    }
}
