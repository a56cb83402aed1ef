package id.mutubaku.engine.form.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.choice.ChoiceFile;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.condition.Expressions;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.form.answer.Contradiction.Kind;
import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerSearchTest {
    private static final FormContext CONTEXT = FormContext.beforeCase(Expressions.TODAY, Expressions.WEEKDAYS);
    private static final int MOST = 100;
    private static final int SEEDS = 8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a': {'type': 'string', 'minLength': 3, 'maxLength': 3}",
                "'a': {'type': 'string', 'minLength': 4000}",
                "'a': {'type': 'string', 'format': 'email', 'maxLength': 7}",
                "'a': {'type': 'string', 'format': 'nip'}",
                "'a': {'type': 'string', 'format': 'nik'}",
                "'a': {'type': 'string', 'format': 'telepon', 'minLength': 20}",
                "'a': {'type': 'string', 'format': 'subdomain', 'maxLength': 3}",
                "'a': {'type': 'string', 'format': 'date'}",
                "'a': {'type': 'string', 'format': 'date', 'formatMinimum': '2030-01-31', 'formatMaximum': '2030-01-31'}",
                "'a': {'type': 'string', 'format': 'date', 'formatMaximum': '1999-12-31'}",
                "'a': {'type': 'string', 'pattern': '^RAA(\\\\.[0-9]{2}){1,4}$', 'minLength': 15}",
                "'a': {'type': 'string', 'pattern': '[0-9]', 'minLength': 30}",
                "'a': {'type': 'string', 'enum': ['x', 'y']}",
                "'a': {'type': 'string', 'oneOf': [{'const': 'x', 'title': 'X'}, {'const': 'y', 'title': 'Y'}]}",
                "'a': {'type': 'integer', 'minimum': 2.5, 'maximum': 3.5}",
                "'a': {'type': 'integer', 'maximum': -7}",
                "'a': {'type': 'number', 'minimum': 0.25, 'maximum': 0.26}",
                "'a': {'type': 'boolean', 'const': true}",
                "'a': {'type': 'array', 'minItems': 2, 'uniqueItems': true, 'items': {'type': 'string', 'enum': ['x', 'y']}}",
                "'a': {'type': 'array', 'minItems': 3, 'uniqueItems': true, 'items': {'type': 'object', 'properties': {'b': {'type': 'integer', 'minimum': 1, 'maximum': 3}}}}",
                "'a': {'type': 'object', 'properties': {'b': {'type': 'string'}}, 'required': ['b']}",
                "'a': {'type': 'string', 'default': 'x', 'readOnly': true}"
            })
    void field_isAnswered(String field) {
        assertFound("{'type': 'object', 'properties': {" + field + "}, 'required': ['a']}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one after another, and within a span
                "{'properties': {'a': {'type': 'string', 'format': 'date'}, 'b': {'type': 'string', 'format': 'date'},"
                        + "'n': {'type': 'integer', 'minimum': 10, 'maximum': 12, 'x-compute': {'daysBetween': [{'answer': 'a'}, {'answer': 'b'}]}}},"
                        + "'required': ['a', 'b', 'n'], 'x-rules': [{'must': {'$less': [{'today': true}, {'answer': 'a'}]}, 'at': 'a', 'say': 'x'}]}",
                // of age
                "{'properties': {'a': {'type': 'string', 'format': 'date'}, 'n': {'type': 'integer', 'minimum': 17, 'maximum': 60, 'x-compute': {'age': [{'answer': 'a'}]}}}, 'required': ['a', 'n']}",
                // a sum over rows, of products
                "{'properties': {'l': {'type': 'array', 'items': {'type': 'object', 'properties': {'n': {'type': 'integer', 'minimum': 1}, 'p': {'type': 'integer', 'minimum': 500},"
                        + "'s': {'type': 'integer', 'x-compute': {'multiply': [{'answer': './n'}, {'answer': './p'}]}}}, 'required': ['n', 'p']}},"
                        + "'t': {'type': 'integer', 'minimum': 1000000, 'x-compute': {'sum': {'of': 'l', 'value': {'answer': './s'}}}}}, 'required': ['l', 't']}",
                // what one answer asks of another
                "{'properties': {'a': {'type': 'string', 'enum': ['x', 'y']}, 'b': {'type': 'integer', 'minimum': 0}}, 'required': ['a', 'b'],"
                        + "'if': {'properties': {'a': {'const': 'x'}}}, 'then': {'properties': {'b': {'minimum': 50}}}, 'else': {'properties': {'b': {'maximum': 0}}}}",
                // only one of the choices can go on
                "{'properties': {'a': {'type': 'string', 'enum': ['x', 'y', 'z', 'u', 'v', 'w']}, 'b': {'type': 'boolean'}}, 'required': ['a'],"
                        + "'x-rules': [{'must': {'a': 'w', 'b': true}, 'at': 'a', 'say': 'x'}]}",
                // shown, required, and inside of rows
                "{'properties': {'a': {'type': 'boolean'}, 'b': {'type': 'string', 'x-show-if': {'a': true}, 'x-require-if': {'a': true}},"
                        + "'l': {'type': 'array', 'minItems': 2, 'items': {'type': 'object', 'properties': {'k': {'type': 'string', 'enum': ['x', 'y']},"
                        + "'n': {'type': 'integer', 'x-show-if': {'./k': 'x'}, 'x-require-if': {'./k': 'x'}}}, 'required': ['k']}}}, 'required': ['l'],"
                        + "'x-rules': [{'must': {'$given': ['b', 'l']}, 'at': 'b', 'say': 'x'}]}",
                // one of several, and none of others
                "{'properties': {'a': {'type': 'string'}, 'b': {'type': 'integer'}, 'c': {'type': 'array', 'items': {'type': 'string', 'enum': ['x', 'y']}}}, 'required': ['c'],"
                        + "'x-rules': [{'must': {'$any': [{'$given': ['a']}, {'b': {'minimum': 500}}]}, 'at': 'c', 'say': 'x'}, {'must': {'$not': {'c': 'x'}}, 'at': 'c', 'say': 'y'}]}",
                // working days
                "{'properties': {'a': {'type': 'string', 'format': 'date'}}, 'required': ['a'],"
                        + "'x-rules': [{'must': {'$atLeast': [{'workingDaysBetween': [{'today': true}, {'answer': 'a'}]}, 7]}, 'at': 'a', 'say': 'x'},"
                        + "{'must': {'$atMost': [{'answer': 'a'}, {'plusDays': [{'today': true}, 14]}]}, 'at': 'a', 'say': 'y'}]}",
                // a document asks
                "{'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}}, 'required': ['a'], 'dependentRequired': {'a': ['b']}}",
                "{'properties': {'n': {'type': 'integer', 'minimum': 1, 'maximum': 5}, 'x': {'type': 'integer', 'x-compute': {'choose': {'if': {'n': {'minimum': 4}}, 'then': 9, 'else': 2}}}},"
                        + "'required': ['n', 'x'], 'x-rules': [{'must': {'$equal': [{'answer': 'x'}, 9]}, 'at': 'n', 'say': 'x'}]}"
            })
    void answersThatDependOnEachOther_areFound(String form) {
        assertFound(form.replaceFirst("\\{", "{'type': 'object', "));
    }

    private static void assertFound(String form) {
        FormSchema schema = schema(form);
        for (int seed = 0; seed < SEEDS; seed++) {
            SearchResult result = AnswerSearch.of(schema, CONTEXT, seed).least(MOST);
            Map<String, Object> answers = assertInstanceOf(
                            SearchResult.Found.class, result, "seed " + seed + ": " + form)
                    .answers();
            FormInEffect effect = schema.inEffect(answers, CONTEXT);
            assertEquals(List.of(), effect.problems());
            assertEquals(answers, effect.answers());
            assertEquals(result, AnswerSearch.of(schema, CONTEXT, seed).least(MOST), "the same seed finds the same");
            assertInstanceOf(
                    SearchResult.Found.class,
                    AnswerSearch.of(schema, CONTEXT, seed).fullest(MOST));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'type': 'integer', 'title': 'A', 'minimum': 5, 'maximum': 4}                        | BOUNDS  | A, minimum, 5, maximum, 4
                    {'type': 'integer', 'title': 'A', 'minimum': 1.2, 'maximum': 1.8}                    | WHOLE   | A, 1.2, 1.8
                    {'type': 'string', 'title': 'A', 'format': 'date', 'formatMinimum': '2026-02-01', 'formatMaximum': '2026-01-01'} | BOUNDS | A, formatMinimum, 2026-02-01, formatMaximum, 2026-01-01
                    {'type': 'string', 'title': 'A', 'minLength': 9, 'maxLength': 8}                     | LENGTH  | A, minLength, 9, maxLength, 8
                    {'type': 'string', 'title': 'A', 'minLength': 9000}                                  | LENGTH  | A, minLength, 9000, maxLength, 5000
                    {'type': 'string', 'title': 'A', 'pattern': '^[0-9]{9}$', 'maxLength': 8}            | PATTERN | A, 9, 8
                    {'type': 'string', 'title': 'A', 'format': 'nik', 'maxLength': 15}                   | PATTERN | A, 16, 15
                    {'type': 'array', 'title': 'A', 'minItems': 3, 'maxItems': 2, 'items': {'type': 'string', 'enum': ['x', 'y']}} | LENGTH | A, minItems, 3, maxItems, 2
                    {'type': 'array', 'title': 'A', 'minItems': 3, 'items': {'type': 'string', 'enum': ['x', 'y']}} | CHOICES | A, 3, 2
                    {'type': 'integer', 'title': 'A', 'readOnly': true, 'default': 3, 'minimum': 4}      | FIXED   | A, 3
                    """)
    void requiredFieldThatTakesNothing_isProven(String field, Kind kind, String arguments) {
        FormSchema always = schema("{'type': 'object', 'properties': {'a': " + field + "}, 'required': ['a']}");

        assertEquals(
                new SearchResult.Impossible(new Contradiction("/properties/a", kind, List.of(arguments.split(", ")))),
                AnswerSearch.of(always, CONTEXT, 1).least(MOST));
    }

    @Test
    void fieldThatNeedNotBeAnswered_provesNothing() {
        assertFound("{'type': 'object', 'properties': {'a': {'type': 'integer', 'minimum': 5, 'maximum': 4}}}");
        assertFound(
                "{'type': 'object', 'properties': {'b': {'type': 'boolean'}, 'a': {'type': 'integer', 'minimum': 5, 'maximum': 4, 'x-show-if': {'b': true}}}, 'required': ['a']}");
    }

    @Test
    void contradictionInARequiredGroupOrRow_isProven() {
        String inside =
                "{'type': 'object', 'properties': {'b': {'type': 'integer', 'minimum': 5, 'maximum': 4}}, 'required': ['b']}";
        assertInstanceOf(
                SearchResult.Impossible.class,
                AnswerSearch.of(
                                schema("{'type': 'object', 'properties': {'a': " + inside + "}, 'required': ['a']}"),
                                CONTEXT,
                                1)
                        .least(MOST));
        SearchResult rows = AnswerSearch.of(
                        schema("{'type': 'object', 'properties': {'a': {'type': 'array', 'minItems': 1, 'items': "
                                + inside + "}}, 'required': ['a']}"),
                        CONTEXT,
                        1)
                .least(MOST);
        assertEquals(
                "/properties/a/items/properties/b",
                assertInstanceOf(SearchResult.Impossible.class, rows)
                        .contradiction()
                        .pointer());
    }

    @Test
    void formThatNobodyCanSend_isGivenUp_withWhatStoodInTheWay() {
        FormSchema form = schema(
                "{'type': 'object', 'properties': {'a': {'type': 'integer', 'title': 'A'}}, 'required': ['a'], 'x-rules': ["
                        + "{'must': {'$less': [{'answer': 'a'}, 3]}, 'at': 'a', 'say': 'Terlalu banyak.'}, {'must': {'$more': [{'answer': 'a'}, 3]}, 'at': 'a', 'say': 'Terlalu sedikit.'}]}");

        SearchResult.NotFound none = assertInstanceOf(
                SearchResult.NotFound.class, AnswerSearch.of(form, CONTEXT, 1).least(MOST));

        assertTrue(none.tries() > 0 && none.tries() <= MOST);
        assertEquals(
                List.of("/a form/rule"),
                none.obstacles().stream()
                        .map((Problem problem) -> problem.pointer() + " " + problem.rule())
                        .toList());
    }

    @Test
    void field_isShownByTheAnswersThatShowIt() {
        FormSchema form = schema(
                "{'type': 'object', 'properties': {'a': {'type': 'string', 'enum': ['x', 'y', 'z']}, 'b': {'type': 'boolean', 'x-show-if': {'a': 'z'}},"
                        + "'c': {'type': 'string', 'x-show-if': {'b': true, '/documents/ktp': true, '/data/lain/n': {'minimum': 4}}}}}");

        assertInstanceOf(
                SearchResult.NotFound.class, AnswerSearch.of(form, CONTEXT, 1).showing("/c", MOST));
        Map<String, Object> answers = assertInstanceOf(
                        SearchResult.Found.class,
                        AnswerSearch.inAnyCase(form, CONTEXT, 1).showing("/c", MOST))
                .answers();
        assertEquals("z", answers.get("a"));
        assertEquals(true, answers.get("b"));
    }

    @Test
    void choicesFromAList_areTakenFromIt_asOtherAnswersNarrowThem() {
        String rows = "provinsi,kode,kota\nBanten,36.71,Tangerang\nBanten,36.73,Serang\nMaluku Utara,82.71,Ternate\n";
        FormSchema form = FormSchema.of(
                JsonMapping.plain(
                        Expressions.json(
                                "{'type': 'object', 'properties': {'provinsi': {'type': 'string', 'x-choices': {'list': 'daerah', 'value': 'provinsi', 'label': 'provinsi'}},"
                                        + "'kota': {'type': 'string', 'x-choices': {'list': 'daerah', 'value': 'kode', 'label': 'kota', 'where': {'provinsi': 'provinsi'}}},"
                                        + "'catatan': {'type': 'string', 'x-show-if': {'kota': '82.71'}}}, 'required': ['provinsi', 'kota']}")),
                ChoiceLists.of(Map.of("daerah", ChoiceFile.read(rows).list().orElseThrow())));

        for (int seed = 0; seed < SEEDS; seed++) {
            Map<String, Object> answers = assertInstanceOf(
                            SearchResult.Found.class,
                            AnswerSearch.of(form, CONTEXT, seed).fullest(MOST))
                    .answers();
            assertEquals(List.of(), form.inEffect(answers, CONTEXT).problems());
            assertTrue(List.of("36.71", "36.73", "82.71").contains(answers.get("kota")), answers.toString());
        }
        assertInstanceOf(
                SearchResult.Found.class, AnswerSearch.of(form, CONTEXT, 1).showing("/catatan", MOST));
    }

    @Test
    void condition_isMetBesides() {
        FormSchema form = schema("{'type': 'object', 'properties': {'n': {'type': 'integer', 'maximum': 7}}}");

        assertInstanceOf(
                SearchResult.Found.class,
                AnswerSearch.of(form, CONTEXT, 1).meeting(condition("{'n': {'minimum': 7}}"), MOST));
        assertInstanceOf(
                SearchResult.NotFound.class,
                AnswerSearch.of(form, CONTEXT, 1).meeting(condition("{'n': {'minimum': 8}}"), MOST));
        assertFalse(AnswerSearch.of(form, CONTEXT, 1).least(MOST) instanceof SearchResult.NotFound);
    }

    private static id.mutubaku.engine.condition.Condition condition(String text) {
        return ConditionReader.inForm().condition(Expressions.json(text));
    }

    private static FormSchema schema(String text) {
        JsonNode form = Expressions.json(text);
        return FormSchema.of(JsonMapping.plain(form));
    }
}
