package id.mutubaku.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.Shipped;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.reading.FormReader;
import id.mutubaku.ui.page.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws, posts and reads forms: what goes in comes out. */
class RoundTripTest {
    private static final FormFields FIELDS = new FormFields(Messages.load());
    private static final int TRIES = 200;

    static Stream<Shipped.Form> shipped() {
        return Shipped.forms().stream();
    }

    @Test
    void shippedForms_areFound() {
        assertFalse(Shipped.forms().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedForm_keepsItsData(Shipped.Form each) {
        for (int seed = 0; seed < TRIES; seed++) {
            Map<String, Object> data = new RandomData(seed).data(FormField.of(each.form()), true);
            assertKept(each.form(), data, "seed " + seed);
        }
    }

    @Test
    void anyForm_keepsItsData() {
        for (int seed = 0; seed < 5 * TRIES; seed++) {
            RandomData random = new RandomData(seed);
            FormSchema form = FormSchema.of(random.schema(3));
            assertKept(form, random.data(FormField.of(form), true), "seed " + seed + " " + form.schema());
        }
    }

    @Test
    void invalidData_isShownAndReadAgain() {
        FormSchema form = Shipped.form("maluku-utara/permohonan-pembuatan-aplikasi", "rka");
        Map<String, Object> typed = Map.of(
                "tahunAnggaran", "dua ribu", "rincian", List.of(Map.of("volume", "1,5,5", "hargaSatuan", "2,5")));
        assertKept(form, typed, "typed");
    }

    private static void assertKept(FormSchema form, Map<String, Object> data, String message) {
        for (Language language : Language.values()) {
            var drawn = FIELDS.fields(form, data, form.validate(data), language);
            assertEquals(data, FormReader.read(form, Browser.posts(drawn), language), message);
            assertEquals(data, FormReader.read(form, Browser.postsHidden(FormFields.hidden(data)), language), message);
        }
        FIELDS.summary(form, form.schema().path("title").asText(), data, Language.EN);
    }
}
