package id.mutubaku.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.form.CarryOver.Carried;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.SummaryView.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Carries answers from one version of a form to the next: all of them are in the one or told in the other. */
class CarryOverTest {
    private static final Messages MESSAGES = Messages.load();
    private static final String TEXT = "{'type': 'string', 'title': 'Nama'}";
    private static final String CHOICE = "{'type': 'string', 'title': 'Ruang', 'enum': ['Aula', 'Lobi']}";

    private static Carried carry(String from, String to, String data) {
        return CarryOver.carry(
                FormSchema.of(json("{'type': 'object', 'properties': " + from + "}")),
                FormSchema.of(json("{'type': 'object', 'properties': " + to + "}")),
                json(data),
                MESSAGES,
                Language.ID);
    }

    private static Map<String, Object> json(String text) {
        try {
            return JsonMapping.plain(JsonMapping.MAPPER.readTree(text.replace('\'', '"')));
        } catch (JsonProcessingException mistyped) {
            throw new IllegalArgumentException(text, mistyped);
        }
    }

    private static void carries(String from, String to, String data) {
        assertEquals(new Carried(json(data), List.of()), carry(from, to, data));
    }

    private static void leaves(String from, String to, String data, String question, String answer) {
        assertEquals(new Carried(Map.of(), List.of(new Row(question, answer))), carry(from, to, data));
    }

    @Test
    void field_thatIsRenamedOrRequired_keepsItsAnswer() {
        carries(
                "{'a': " + TEXT + "}",
                "{'a': {'type': 'string', 'title': 'Nama lengkap', 'maxLength': 500}}",
                "{'a': 'x'}");
    }

    @Test
    void field_thatIsGone_isLeftInWords() {
        leaves("{'a': " + TEXT + "}", "{}", "{'a': 'x'}", "Nama", "x");
        leaves("{'a': {'type': 'boolean', 'title': 'Malam'}}", "{}", "{'a': true}", "Malam", "Ya");
    }

    @Test
    void field_thatWasNotAnswered_isNotLeft() {
        assertEquals(new Carried(Map.of(), List.of()), carry("{'a': " + TEXT + "}", "{}", "{}"));
    }

    @Test
    void text_thatBecameAChoice_isCarriedWhereItIsOffered() {
        carries("{'a': " + TEXT + "}", "{'a': " + CHOICE + "}", "{'a': 'Aula'}");
        leaves("{'a': " + TEXT + "}", "{'a': " + CHOICE + "}", "{'a': 'Taman'}", "Nama", "Taman");
    }

    @Test
    void choice_thatIsNoLongerOffered_isLeftByItsTitle() {
        leaves(
                "{'a': {'type': 'string', 'title': 'Ruang', 'oneOf': [{'const': 't', 'title': 'Taman'}]}}",
                "{'a': " + CHOICE + "}",
                "{'a': 't'}",
                "Ruang",
                "Taman");
    }

    @Test
    void number_thatBecameText_isLeft() {
        leaves("{'a': {'type': 'integer', 'title': 'Hari'}}", "{'a': " + TEXT + "}", "{'a': 3}", "Hari", "3");
    }

    @Test
    void number_thatCannotBeRead_staysToBeMended() {
        carries("{'a': {'type': 'integer'}}", "{'a': {'type': 'number'}}", "{'a': 'tiga'}");
    }

    @Test
    void ticks_areCarriedOneByOne() {
        String before =
                "{'a': {'type': 'array', 'title': 'Hari', 'items': {'type': 'string', 'enum': ['Senin', 'Jumat']}}}";
        String after =
                "{'a': {'type': 'array', 'title': 'Hari', 'items': {'type': 'string', 'enum': ['Senin', 'Rabu']}}}";
        assertEquals(
                new Carried(json("{'a': ['Senin']}"), List.of(new Row("Hari", "Jumat"))),
                carry(before, after, "{'a': ['Senin', 'Jumat']}"));
    }

    @Test
    void pledge_isForItsOwnSentence_andIsNoAnswer() {
        String before = "{'a': {'type': 'boolean', 'title': 'Janji', 'const': true, 'x-statement': 'Saya merawat.'}}";
        String after = "{'a': {'type': 'boolean', 'title': 'Janji', 'const': true, 'x-statement': 'Saya membayar.'}}";
        carries(before, before, "{'a': true}");
        assertEquals(new Carried(Map.of(), List.of()), carry(before, after, "{'a': true}"));
    }

    @Test
    void group_isCarriedFieldByField() {
        String before =
                "{'g': {'type': 'object', 'title': 'Kepala', 'properties': {'a': " + TEXT + ", 'b': " + CHOICE + "}}}";
        String after = "{'g': {'type': 'object', 'title': 'Kepala', 'properties': {'a': " + TEXT + "}}}";
        assertEquals(
                new Carried(json("{'g': {'a': 'x'}}"), List.of(new Row("Kepala: Ruang", "Aula"))),
                carry(before, after, "{'g': {'a': 'x', 'b': 'Aula'}}"));
        leaves(before, "{'g': " + TEXT + "}", "{'g': {'a': 'x', 'b': 'Aula'}}", "Kepala", "Nama: x\nRuang: Aula");
    }

    @Test
    void rows_areCarriedAsFarAsTheListGoes() {
        String list =
                "{'r': {'type': 'array', 'maxItems': %d, 'items': {'type': 'object', 'title': 'Anggota', 'properties': {'a': "
                        + TEXT + "}}}}";
        assertEquals(
                new Carried(json("{'r': [{'a': 'x'}]}"), List.of(new Row("Anggota 2", "Nama: y"))),
                carry(list.formatted(2), list.formatted(1), "{'r': [{'a': 'x'}, {'a': 'y'}]}"));
    }
}
