package id.mutubaku.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "-1e400",
                "1e999999999999",
                "1e-31",
                "0e400",
                "1e2147483647",
                "0e-2147483647",
                "1234567890123456789012345678901",
                "0.1234567890123456789012345678901"
            })
    void numberOfTooManyDigits_isRefused(String number) {
        List<Problem> problems = problems("{\"a\": " + number + "}");

        assertEquals(
                List.of("json/number-size"),
                problems.stream().map(Problem::rule).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "123456789012345678901234567890",
                "0.123456789012345678901234567890",
                "3.14159265358979323846",
                "99999999999999999.99",
                "2.50",
                "100.0"
            })
    void number_keepsItsDigits(String number) {
        FirstProblems problems = new FirstProblems();
        JsonNode tree = JsonText.read("{\"a\":" + number + "}", problems).orElseThrow();

        assertEquals(List.of(), problems.list());
        assertEquals("{\"a\":" + number + "}", tree.toString());
        assertEquals(tree, JsonMapping.tree(JsonMapping.plain(tree)));
    }

    @Test
    void exponent_isWrittenOut() throws JsonProcessingException {
        JsonNode tree = JsonText.read("{\"a\":1.5e17}", new FirstProblems()).orElseThrow();

        assertEquals("{\"a\":150000000000000000}", JsonMapping.MAPPER.writeValueAsString(tree));
        assertEquals("{\"a\":150000000000000000}", JsonMapping.MAPPER.writeValueAsString(JsonMapping.plain(tree)));
    }

    @Test
    void otherEncodings_areNamed_withTheLine() {
        String text = "{\n \"a\": \"kafé\"}";

        assertEquals(
                "JSON ini tidak tersimpan sebagai UTF-8 (lihat baris 2). Simpan ulang dengan pengodean UTF-8.",
                problems(JsonText.decoded(text.getBytes(StandardCharsets.ISO_8859_1)))
                        .get(0)
                        .sentence(Language.ID));
        assertEquals(
                "json/encoding",
                problems(JsonText.decoded(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                        .get(0)
                        .rule());
        assertEquals(List.of(), problems(JsonText.decoded(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void signThatStandsForDamage_mayBeWrittenOnPurpose() {
        assertEquals(List.of(), problems(JsonText.decoded("{\"a\": \"\uFFFD\"}".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void nameWithNul_isRefused() {
        assertEquals("json/unstorable", problems("{\"a\\u0000\": 1}").get(0).rule());
    }

    @Test
    void manyUnstorableTexts_areToldUpToTheFiftieth() {
        List<Problem> problems = problems("[" + "\"\\u0000\",".repeat(100_000) + "1]");

        assertEquals(FirstProblems.MOST, problems.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[1,]",
                "{'a': 1}",
                "“a”",
                "{\"a\": \"\\q\"}",
                "]",
                "{} x",
                "{\"a\": +1}",
                "# a",
                "{\"a\":1}\u0000",
                "[[[[[",
                "\u0001"
            })
    void sentences_areOurs_andNeverNameAPlaceThatIsNone(String text) {
        for (Language language : Language.values()) {
            String sentence = problems(text).get(0).sentence(language);

            assertFalse(sentence.contains("-1"), sentence);
            assertFalse(sentence.contains("token"), sentence);
            assertFalse(sentence.contains("code "), sentence);
        }
    }

    private static List<Problem> problems(String text) {
        FirstProblems problems = new FirstProblems();
        JsonText.read(text, problems);
        return problems.list();
    }
}
