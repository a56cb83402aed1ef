package id.mutubaku.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0\u00a0\u00a0",
                "\u200b\u200b\u200b",
                "\u3164\u3164\u3164",
                "\ufeff\ufeff\ufeff",
                "\u2800",
                "\u200d"
            })
    void textThatShowsNothing_isEmpty(String typed) {
        assertEquals("", PlainText.of(typed));
    }

    @Test
    void marksOfDirectionAndSpaces_areTakenAwayFromWhatIsCopied() {
        assertEquals("+62 812-3456-7890", PlainText.of("\u202a+62\u00a0812\u20113456\u20117890\u202c"));
        assertEquals("Budi Santoso", PlainText.of("Budi \u202eSantoso"));
        assertEquals("a@b.id", PlainText.of("a@b.id\u200b"));
        assertEquals("satu\ndua\ntiga", PlainText.of("satu\r\ndua\u2028tiga"));
    }

    @Test
    void letterThatIsPutTogether_isOneLetter() {
        assertEquals("\u00e9", PlainText.of("e\u0301"));
    }

    @Test
    void joiner_staysBetweenVisibleSigns() {
        String family = "\ud83d\udc69\u200d\ud83d\udc67";
        assertEquals(family, PlainText.of(family + "\u200d"));
        assertEquals(
                "\u0646\u0645\u06cc\u200c\u062f\u0627\u0646\u0645",
                PlainText.of("\u0646\u0645\u06cc\u200c\u062f\u0627\u0646\u0645"));
    }

    @Test
    void answers_arePlainAtEveryDepth() {
        assertEquals(
                Map.of("a", List.of(Map.of("b", "x")), "c", 7),
                PlainText.of(Map.of("a", List.of(Map.of("b", "x\u200b")), "c", 7)));
    }
}
