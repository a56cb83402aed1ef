package id.mutubaku.engine.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConditionTest {
    private static final List<String> EXPECTED = List.of("'x'", "['x', 'y']", "true", "false", "{'minimum': 2}", "2");
    private static final List<String> ANSWERS = List.of("'x'", "'y'", "true", "false", "1", "2", "['x']", "{}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'jenis': 'sakit'}                         | {'jenis': 'sakit'}                 | true",
                "{'jenis': 'sakit'}                         | {'jenis': 'cuti'}                  | false",
                "{'jenis': 'sakit'}                         | {}                                 | false",
                "{'jenis': ['sakit', 'cuti']}               | {'jenis': 'cuti'}                  | true",
                "{'jenis': ['sakit', 'cuti']}               | {'jenis': 'izin'}                  | false",
                "{'layanan': 'hosting'}                     | {'layanan': ['surel', 'hosting']}  | true",
                "{'layanan': 'hosting'}                     | {'layanan': ['surel']}             | false",
                "{'jumlah': 2}                              | {'jumlah': 2.0}                    | true",
                "{'jumlah': 2}                              | {'jumlah': '2'}                    | false",
                "{'umur': {'minimum': 17}}                  | {'umur': 17}                       | true",
                "{'umur': {'minimum': 17}}                  | {'umur': 16}                       | false",
                "{'umur': {'minimum': 17}}                  | {}                                 | false",
                "{'punya': true}                            | {'punya': true}                    | true",
                "{'punya': true}                            | {}                                 | false",
                "{'punya': false}                           | {'punya': false}                   | true",
                "{'punya': false}                           | {}                                 | true",
                "{'punya': false}                           | {'punya': true}                    | false",
                "{'a': 'x', 'b': 'y'}                       | {'a': 'x', 'b': 'y'}               | true",
                "{'a': 'x', 'b': 'y'}                       | {'a': 'x', 'b': 'z'}               | false",
                "{'$any': [{'a': 'x'}, {'b': 'y'}]}         | {'a': 'z', 'b': 'y'}               | true",
                "{'$any': [{'a': 'x'}, {'b': 'y'}]}         | {'a': 'z'}                         | false",
                "{'$all': [{'a': 'x'}, {'b': 'y'}]}         | {'a': 'x', 'b': 'y'}               | true",
                "{'$not': {'a': 'x'}}                       | {}                                 | true",
                "{'$not': {'a': 'x'}}                       | {'a': 'x'}                         | false",
                "{'$given': ['a', 'b/c']}                   | {'a': 1, 'b': {'c': 'x'}}          | true",
                "{'$given': ['a', 'b/c']}                   | {'a': 1, 'b': {}}                  | false",
                "{'alamat/kota': 'Serang'}                  | {'alamat': {'kota': 'Serang'}}     | true",
                "{'/data/permohonan/nama': 'Siti'}          | {}                                 | true",
                "{'/documents/ktp': true}                   | {}                                 | true",
                "{'/documents/kk': true}                    | {}                                 | false",
                "{'/documents/kk': false}                   | {}                                 | true",
                "{'/branch': ['ya', 'tidak']}               | {}                                 | true",
                "{'$less': [{'answer': 'a'}, {'answer': 'b'}]}    | {'a': 9, 'b': 10}            | true",
                "{'$less': [{'answer': 'a'}, {'answer': 'b'}]}    | {'a': 10, 'b': 10}           | false",
                "{'$atMost': [{'answer': 'a'}, {'answer': 'b'}]}  | {'a': 10, 'b': 10}           | true",
                "{'$more': [{'answer': 'a'}, 9]}                  | {'a': 10}                    | true",
                "{'$atLeast': [{'answer': 'a'}, {'today': true}]} | {'a': '2026-11-30'}          | true",
                "{'$atLeast': [{'answer': 'a'}, {'today': true}]} | {'a': '2026-11-29'}          | false",
                "{'$equal': [{'answer': 'a'}, 10]}                | {'a': 10.00}                 | true",
                "{'$less': [{'answer': 'a'}, 9]}                  | {}                           | false",
                "{'$less': [{'answer': 'a'}, '2026-12-01']}       | {'a': 3}                     | false"
            })
    void condition_holdsOfAnswers(String condition, String answers, boolean holds) {
        assertEquals(holds, Expressions.holds(condition, answers));
    }

    @Test
    void field_besideAnother_isNamedWithADot() {
        Condition condition = ConditionReader.inForm().condition(Expressions.json("{'./jenis': 'anak'}"));

        assertEquals(
                true,
                condition.holds(Expressions.scope("{'jenis': 'lain'}").beside(Expressions.json("{'jenis': 'anak'}"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                  | ' condition/shape'",
                "{}                                  | ' condition/shape'",
                "{'$xor': [{}]}                      | '/$xor condition/unknown'",
                "{'Jenis Cuti': 'x'}                 | ' condition/path'",
                "{'jenis': []}                       | '/jenis condition/value'",
                "{'jenis': [true]}                   | '/jenis condition/value'",
                "{'jenis': null}                     | '/jenis condition/value'",
                "{'jenis': {}}                       | '/jenis condition/value'",
                "{'jenis': {'minimum': 'x'}}         | '/jenis condition/schema'",
                "{'jenis': {'$ref': '#'}}            | '/jenis condition/refers'",
                "{'jenis': {'pattern': '(?=a)'}}     | '/jenis/pattern pattern/look-around'",
                "{'$any': {}}                        | '/$any condition/several'",
                "{'$any': [{'a': 'x'}, {}]}          | '/$any/1 condition/shape'",
                "{'$not': 'x'}                       | '/$not condition/shape'",
                "{'$given': 'a'}                     | '/$given condition/given'",
                "{'$given': ['a', 'B']}              | '/$given/1 condition/path'",
                "{'$less': [1]}                      | '/$less condition/two'",
                "{'$less': [1, {'ad': 1}]}           | '/$less/1/ad formula/unknown'"
            })
    void wrongCondition_isToldWhere(String condition, String problem) {
        assertEquals(List.of(problem), Expressions.problems(ConditionReader.inForm(), condition));
    }

    @Test
    void allThatIsWrong_isToldAtOnce() {
        assertEquals(
                List.of("/jenis condition/value", "/$any/0 condition/path", "/$xor condition/unknown"),
                Expressions.problems(ConditionReader.inForm(), "{'jenis': null, '$any': [{'B': 'x'}], '$xor': []}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'nama': 'x'}                                          | ' condition/path-outside'",
                "{'$less': [{'answer': './a'}, 1]}                      | '/$less/0/answer condition/path-outside'"
            })
    void outsideOfForms_onlyTheCaseCanBeNamed(String condition, String problem) {
        assertEquals(List.of(problem), Expressions.problems(ConditionReader.ofCase(), condition));
    }

    @Test
    void conditionThatIsTooLarge_isRefused_whicheverWay() {
        String deep = "{'$not': ".repeat(25) + "{'a': 'x'}" + "}".repeat(25);
        String wide = "{'$any': [" + "{'a': 'x'},".repeat(300) + "{'a': 'x'}]}";

        assertEquals(1, Expressions.problems(ConditionReader.inForm(), deep).size());
        assertEquals(1, Expressions.problems(ConditionReader.inForm(), wide).size());
    }

    @Property(tries = 300)
    void not_turnsAnyConditionRound(@ForAll long seed) {
        Random random = new Random(seed);
        String condition = condition(random, 4);
        String answers = answers(random);

        assertNotEquals(
                Expressions.holds(condition, answers), Expressions.holds("{'$not': " + condition + "}", answers));
    }

    @Property(tries = 300)
    void any_isNotAllOfTheOpposites(@ForAll long seed) {
        Random random = new Random(seed);
        String one = condition(random, 4);
        String other = condition(random, 4);
        String answers = answers(random);
        String opposites = "{'$all': [{'$not': " + one + "}, {'$not': " + other + "}]}";

        assertNotEquals(
                Expressions.holds("{'$any': [" + one + ", " + other + "]}", answers),
                Expressions.holds(opposites, answers));
    }

    private static String condition(Random random, int depth) {
        int way = depth == 0 ? 0 : random.nextInt(4);
        return switch (way) {
            case 1 -> "{'$not': " + condition(random, depth - 1) + "}";
            case 2 -> "{'$any': [" + condition(random, depth - 1) + ", " + condition(random, depth - 1) + "]}";
            case 3 -> "{'$all': [" + condition(random, depth - 1) + ", " + condition(random, depth - 1) + "]}";
            default -> "{'" + (random.nextBoolean() ? "a" : "b") + "': " + one(random, EXPECTED) + "}";
        };
    }

    private static String answers(Random random) {
        String a = random.nextBoolean() ? "'a': " + one(random, ANSWERS) : "'c': 1";
        String b = random.nextBoolean() ? ", 'b': " + one(random, ANSWERS) : "";
        return "{" + a + b + "}";
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
