package id.mutubaku.engine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.condition.Expressions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormulaTest {
    private static final String ANSWERS = """
            {'a': 7, 'b': 2, 'nol': 0, 'nama': 'Siti', 'lahir': '2004-02-29', 'mulai': '2026-11-27', 'kota': {'kode': 36},
             'barang': [{'harga': 0.1, 'jumlah': 3}, {'harga': 0.2}, {'harga': 2, 'jumlah': 2}], 'hari': ['a', 'b']}""";

    private static final List<String> VALUES = List.of(
            "1",
            "0.01",
            "-99999999999999999999",
            "'x'",
            "'2026-11-27'",
            "{'today': true}",
            "{'answer': 'a'}",
            "{'answer': 'lahir'}",
            "{'answer': 'barang'}",
            "{'answer': 'tidakAda'}",
            "{'count': 'barang'}");

    private static final List<String> PAIRS = List.of(
            "add",
            "subtract",
            "multiply",
            "min",
            "max",
            "text",
            "plusDays",
            "plusMonths",
            "plusWorkingDays",
            "daysBetween",
            "workingDaysBetween",
            "age");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12                                                                  | 12",
                "\"2026-01-01\" | \"2026-01-01\"",
                "{'answer': 'kota/kode'}                                             | 36",
                "{'answer': '/data/permohonan/nama'}                                 | \"Siti\"",
                "{'answer': 'tidakAda'}                                              | ",
                "{'today': true}                                                     | \"2026-11-30\"",
                "{'add': [0.1, 0.2]}                                                 | 0.3",
                "{'add': [{'answer': 'a'}, {'answer': 'tidakAda'}]}                  | ",
                "{'add': [{'answer': 'nama'}, 1]}                                    | ",
                "{'subtract': [{'year': {'today': true}}, 1]}                        | 2025",
                "{'multiply': [1.5, 4]}                                              | 6",
                "{'divide': {'value': 2, 'by': 3, 'scale': 2}}                       | 0.67",
                "{'divide': {'value': {'answer': 'a'}, 'by': {'answer': 'b'}, 'scale': 0}} | 4",
                "{'divide': {'value': 1, 'by': {'answer': 'nol'}, 'scale': 2}}       | ",
                "{'round': {'value': 2.45, 'scale': 1}}                              | 2.5",
                "{'round': {'value': 2.41, 'scale': 1, 'mode': 'up'}}                | 2.5",
                "{'round': {'value': 2.49, 'scale': 1, 'mode': 'down'}}              | 2.4",
                "{'round': {'value': 123456, 'scale': -3}}                           | 123000",
                "{'min': [3, {'answer': 'b'}]}                                       | 2",
                "{'max': [{'answer': 'mulai'}, {'today': true}]}                     | \"2026-11-30\"",
                "{'max': [{'answer': 'mulai'}, 1]}                                   | ",
                "{'sum': {'of': 'barang', 'value': {'multiply': [{'answer': './harga'}, {'answer': './jumlah'}]}}} | 4.3",
                "{'max': {'of': 'barang', 'value': {'multiply': [{'answer': './harga'}, {'answer': './jumlah'}]}}} | 4",
                "{'min': {'of': 'barang', 'value': {'answer': './tidakAda'}}}        | ",
                "{'sum': {'of': 'tidakAda', 'value': 1}}                             | 0",
                "{'count': 'barang'}                                                 | 3",
                "{'count': 'hari'}                                                   | 2",
                "{'year': {'answer': 'lahir'}}                                       | 2004",
                "{'year': 2004}                                                      | ",
                "{'plusDays': [{'answer': 'mulai'}, 5]}                              | \"2026-12-02\"",
                "{'plusDays': [{'answer': 'mulai'}, 0.5]}                            | ",
                "{'plusDays': ['9999-12-31', 1]}                                     | ",
                "{'plusDays': ['2026-02-30', 1]}                                     | ",
                "{'plusWorkingDays': [{'answer': 'mulai'}, 1]}                       | \"2026-11-30\"",
                "{'plusWorkingDays': [{'answer': 'mulai'}, -5]}                      | \"2026-11-20\"",
                "{'plusWorkingDays': ['2027-12-31', 1]}                              | ",
                "{'plusMonths': ['2026-01-31', 1]}                                   | \"2026-02-28\"",
                "{'endOfMonth': '2028-02-10'}                                        | \"2028-02-29\"",
                "{'daysBetween': [{'answer': 'mulai'}, {'today': true}]}             | 3",
                "{'daysBetween': [{'today': true}, {'answer': 'mulai'}]}             | -3",
                "{'workingDaysBetween': [{'answer': 'mulai'}, {'today': true}]}      | 1",
                "{'workingDaysBetween': [{'today': true}, {'answer': 'mulai'}]}      | -1",
                "{'workingDaysBetween': ['2025-12-31', '2026-01-02']}                | ",
                "{'age': [{'answer': 'lahir'}]}                                      | 22",
                "{'age': [{'answer': 'lahir'}, '2022-02-28']}                        | 17",
                "{'age': [{'answer': 'lahir'}, '2022-03-01']}                        | 18",
                "{'age': ['2027-01-01']}                                             | ",
                "{'choose': {'if': {'nama': 'Siti'}, 'then': 1, 'else': 2}}          | 1",
                "{'choose': {'if': {'$less': [{'answer': 'a'}, 1]}, 'then': 1, 'else': 2}} | 2",
                "{'text': [{'answer': 'nama'}, ', ', {'answer': 'mulai'}, ', Rp ', 2.50]} | \"Siti, 27 November 2026, Rp 2,5\"",
                "{'text': [{'answer': 'nama'}, {'answer': 'tidakAda'}]}              | "
            })
    void formula_hasItsResult(String formula, String result) {
        assertEquals(
                Optional.ofNullable(result),
                Expressions.formula(formula).result(Expressions.scope(ANSWERS)).map(JsonNode::toString));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true                                                        | ' formula/shape'",
                "{}                                                          | ' formula/shape'",
                "{'add': [1], 'min': [1]}                                    | ' formula/shape'",
                "{'ad': [1]}                                                 | '/ad formula/unknown'",
                "{'add': []}                                                 | '/add formula/operands-least'",
                "{'add': 1}                                                  | '/add formula/operands-least'",
                "{'subtract': [1, 2, 3]}                                     | '/subtract formula/operands'",
                "{'answer': 1}                                               | '/answer condition/path'",
                "{'answer': 'Nama Lengkap'}                                  | '/answer condition/path'",
                "{'today': false}                                            | '/today formula/setting'",
                "{'divide': {'value': 1, 'by': 2}}                           | '/divide formula/lacks'",
                "{'divide': {'value': 1, 'by': 2, 'scale': 11}}              | '/divide/scale formula/setting'",
                "{'round': {'value': 1, 'scale': 1, 'mode': 'even'}}         | '/round/mode formula/setting'",
                "{'sum': {'of': 'a'}}                                        | '/sum formula/lacks'",
                "{'sum': {'of': 'a', 'value': {'sum': {'of': 'b', 'value': 1}}}} | '/sum/value/sum formula/sum-in-sum'",
                "{'max': {'of': 'a'}}                                        | '/max formula/lacks'",
                "{'choose': {'if': {}, 'then': 1, 'else': 2}}                | '/choose/if condition/shape'"
            })
    void wrongFormula_isToldWhere(String formula, String problem) {
        assertEquals(List.of(problem), Expressions.problemsOfFormula(formula));
    }

    @Property(tries = 200)
    void sum_isThatOfTheRows_withoutThoseThatLackTheValue(
            @ForAll @Size(max = 8) List<@IntRange(min = -999, max = 999) Integer> values) {
        String rows = values.stream()
                .map(each -> each % 7 == 0 ? "{}" : "{'x': " + new BigDecimal(each).movePointLeft(2) + "}")
                .collect(Collectors.joining(",", "{'rows': [", "]}"));
        BigDecimal sum = values.stream()
                .filter(each -> each % 7 != 0)
                .map(each -> new BigDecimal(each).movePointLeft(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        JsonNode result = Expressions.formula("{'sum': {'of': 'rows', 'value': {'answer': './x'}}}")
                .result(Expressions.scope(rows))
                .orElseThrow();

        assertEquals(0, sum.compareTo(result.decimalValue()));
    }

    @Property(tries = 500)
    void anyFormula_thatIsRead_hasAResultThatCanBeKept_orNone(@ForAll long seed) {
        String text = random(new Random(seed), 5);
        if (!Expressions.problemsOfFormula(text).isEmpty()) {
            assertEquals(Set.of("formula/too-large"), rules(text));
            return;
        }
        Formula formula = Expressions.formula(text);
        Optional<JsonNode> result = formula.result(Expressions.scope(ANSWERS));

        assertEquals(result, formula.result(Expressions.scope(ANSWERS)));
        result.filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .ifPresent(
                        number -> assertTrue(number.scale() <= 30 && number.precision() - number.scale() <= 30, text));
    }

    private static String random(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return VALUES.get(random.nextInt(VALUES.size()));
        }
        String one = random(random, depth - 1);
        String other = random(random, depth - 1);
        return switch (random.nextInt(4)) {
            case 0 -> "{'" + (random.nextBoolean() ? "year" : "endOfMonth") + "': " + one + "}";
            case 1 -> "{'divide': {'value': " + one + ", 'by': " + other + ", 'scale': " + random.nextInt(11) + "}}";
            case 2 -> "{'choose': {'if': {'$less': [" + one + ", " + other + "]}, 'then': 1, 'else': 'x'}}";
            default -> "{'" + PAIRS.get(random.nextInt(PAIRS.size())) + "': [" + one + ", " + other + "]}";
        };
    }

    private static Set<String> rules(String text) {
        return Expressions.problemsOfFormula(text).stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .collect(Collectors.toSet());
    }
}
