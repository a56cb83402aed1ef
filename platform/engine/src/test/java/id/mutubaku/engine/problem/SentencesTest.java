package id.mutubaku.engine.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SentencesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d(?:,number)?}");
    /** Keys that are put together; the tests of forms and files hold them against what they are put together from. */
    private static final List<String> PUT_TOGETHER =
            List.of("schema/", "form/type/", "form/format/", "calendar.", "span.", "standard.", "time.");

    /** Is what a plugin says: its arguments are the sentence in each language. */
    private static final String SAID_IN_BOTH = "check/failed";

    /** Quotes a sentence that comes in each language. */
    private static final String SAID_IN_PART = "check/misconfigured";

    private static final List<String> FORM_KEYWORDS = List.of(
            "form/maxLength",
            "form/minimum",
            "form/maximum",
            "form/minItems",
            "form/maxItems",
            "form/uniqueItems",
            "form/pattern");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRule_hasASentence_andNoSentenceIsUnused(Language language) {
        Set<String> used = new TreeSet<>(RuleKeys.in(""));
        used.addAll(RuleKeys.inServer());
        used.addAll(RuleKeys.inHost());
        used.addAll(FORM_KEYWORDS);

        assertEquals(
                withoutPutTogether(used), withoutPutTogether(bundle(language).keySet()));
    }

    @Test
    void bothLanguages_nameTheSameThings() {
        ResourceBundle indonesian = bundle(Language.ID);
        ResourceBundle english = bundle(Language.EN);
        assertEquals(new TreeSet<>(indonesian.keySet()), new TreeSet<>(english.keySet()));
        assertEquals("{0}", indonesian.getString(SAID_IN_BOTH));
        assertEquals("{1}", english.getString(SAID_IN_BOTH));
        for (String rule : indonesian.keySet()) {
            if (rule.equals(SAID_IN_BOTH) || rule.equals(SAID_IN_PART)) {
                continue;
            }
            assertEquals(placeholders(indonesian.getString(rule)), placeholders(english.getString(rule)), rule);
        }
    }

    @Test
    void sentence_quotesWhatCame() {
        Problem problem = Problem.error("/to", "sop/target-unknown", "cek 'lagi' {0}");

        assertEquals(
                "Tujuan \"cek 'lagi' {0}\" bukan langkah dan bukan akhir dari SOP ini. Periksa ejaannya.",
                problem.sentence(Language.ID));
    }

    @Test
    void problems_areSortedAsPeopleCount() {
        List<String> sorted = List.of("/steps/10", "/steps/2/next", "/steps/2", "", "/title").stream()
                .map(pointer -> Problem.error(pointer, "json/empty"))
                .sorted(ProblemOrder.BY_POINTER)
                .map(Problem::pointer)
                .toList();

        assertEquals(List.of("", "/steps/2", "/steps/2/next", "/steps/10", "/title"), sorted);
    }

    private static Set<String> withoutPutTogether(Set<String> keys) {
        return keys.stream()
                .filter(key -> PUT_TOGETHER.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "id.mutubaku.engine.problem.sentences_" + language.tag(),
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
