package id.mutubaku.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final ResourceBundle INDONESIAN = bundle("id");
    private static final ResourceBundle ENGLISH = bundle("en");

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("id.mutubaku.engine.time.messages", Locale.forLanguageTag(language));
    }

    @Test
    void languages_haveTheSameKeysAndPlaceholders() {
        assertEquals(new TreeSet<>(INDONESIAN.keySet()), new TreeSet<>(ENGLISH.keySet()));
        for (String key : ENGLISH.keySet()) {
            assertEquals(placeholders(INDONESIAN, key), placeholders(ENGLISH, key), key);
        }
    }

    @Test
    void sentences_haveNoApostropheThatMessageFormatWouldEat() {
        for (String key : ENGLISH.keySet()) {
            assertFalse((ENGLISH.getString(key) + INDONESIAN.getString(key)).contains("'{"), key);
        }
    }

    private static Set<String> placeholders(ResourceBundle bundle, String key) {
        return new TreeSet<>(PLACEHOLDER
                .matcher(bundle.getString(key))
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
