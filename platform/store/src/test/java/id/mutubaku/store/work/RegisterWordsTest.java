package id.mutubaku.store.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RegisterWordsTest {
    @Test
    void case_isFoundByPartsOfItsNumber_alsoWrittenTogether() {
        assertEquals(
                Set.of("btn", "20260203", "k7q2z", "btn20260203k7q2z", "dinas", "kesehatan"),
                RegisterWords.of("BTN-20260203-K7Q2Z", "Dinas Kesehatan"));
        assertEquals(Set.of("2026k7q2z", "k7q2z"), RegisterWords.of("2026K7Q2Z"));
        assertEquals(Set.of(), RegisterWords.of("", "", " - "));
    }

    @Test
    void query_hasNothingOfWhatTheDatabaseWouldRead() {
        assertEquals(Optional.of("'dinas':* & 'k7q':*"), RegisterWords.query(" Dinas & !k7q "));
        assertEquals(Optional.of("'a':* & 'b':* & 'c':*"), RegisterWords.query("a'b\\':*|c"));
        assertEquals(Optional.empty(), RegisterWords.query("'\\ <-> ():*!"));
    }

    @Test
    void query_isShort_howeverMuchIsTyped() {
        String query = RegisterWords.query("kata ".repeat(50) + "x".repeat(5000) + " a b c d e f g h i j k l m")
                .orElseThrow();

        assertEquals(10, query.split(" & ", -1).length);
        assertEquals(true, query.length() < 200, query);
    }
}
