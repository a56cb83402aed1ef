package id.mutubaku.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WrongDefinitionsTest {

    static List<String> fixtures() {
        return Fixtures.wrong();
    }

    @Test
    void base_hasNoProblem() {
        assertEquals(List.of(), problems(Fixtures.base()));
    }

    static List<String> rightDefinitions() {
        return Fixtures.right();
    }

    @ParameterizedTest
    @MethodSource("rightDefinitions")
    void rightDefinition_hasNoProblem(String name) {
        assertEquals(List.of(), problems(Fixtures.right(name)));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void wrongDefinition_isToldWhereAndWhatToDo(String name) {
        JsonNode fixture = Fixtures.fixture(name);
        List<String> problems = problems(Fixtures.definition(fixture)).stream()
                .map(WrongDefinitionsTest::line)
                .toList();
        String expected = fixture.path("pointer").asText() + ": "
                + fixture.path("severity").asText() + " "
                + fixture.path("rule").asText() + ": "
                + fixture.path("sentence").asText();
        assertTrue(problems.contains(expected), () -> "Expected " + expected + "\nbut got " + problems);
    }

    @Test
    void brokenRule_isNamed_andStopsNoOther() {
        SopDefinition definition =
                DefinitionReader.definition(Fixtures.base()).value().orElseThrow();

        List<Problem> problems = Linter.lint(definition, Stream.of(new Broken(), new Endless()));

        assertEquals(
                List.of("L98", "L99"),
                problems.stream().map(problem -> problem.arguments().get(0)).toList());
    }

    @Test
    void findingsOfOneRule_areToldUpToTheFiftieth() {
        SopDefinition definition =
                DefinitionReader.definition(Fixtures.base()).value().orElseThrow();

        List<Problem> problems = Linter.lint(definition, Stream.of(new Talkative()));

        assertEquals(FirstProblems.MOST + 1, problems.size());
        assertEquals("problem/more", problems.get(0).rule());
    }

    static List<Problem> problems(String text) {
        Reading<SopDefinition> reading = DefinitionReader.definition(text);
        return reading.value()
                .map(definition -> Linter.lint(
                        definition,
                        Regions.contoh(),
                        Regions.LISTS,
                        Regions.PICTURES,
                        Regions.PLUGINS,
                        Set.of("contoh/lain")::contains))
                .orElse(reading.problems());
    }

    private static String line(Problem problem) {
        return problem.pointer() + ": " + problem.severity().word() + " " + problem.rule() + ": "
                + problem.sentence(Language.ID);
    }

    private record Broken() implements LintRule {
        @Override
        public String id() {
            return "L98";
        }

        @Override
        public void check(SopDefinition definition, Report report) {
            throw new IllegalStateException("broken");
        }
    }

    private record Talkative() implements LintRule {
        @Override
        public String id() {
            return "L01";
        }

        @Override
        public void check(SopDefinition definition, Report report) {
            for (int index = 0; index < 100_000; index++) {
                report.add("L01/number", "/steps/" + index);
            }
        }
    }

    private record Endless() implements LintRule {
        @Override
        public String id() {
            return "L99";
        }

        @Override
        public void check(SopDefinition definition, Report report) {
            report.add("L01/number", String.valueOf(depth(0)));
        }

        private int depth(int above) {
            return above < Integer.MAX_VALUE ? depth(above + 1) + 1 : 0;
        }
    }
}
