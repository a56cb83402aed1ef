package id.mutubaku.engine.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ModuleTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d(?:,number)?}");

    /** Keys that are put together; the tests of forms, files and times hold them against what they are put together from. */
    private static final List<String> PUT_TOGETHER =
            List.of("schema/", "form/type/", "form/format/", "calendar.", "span.", "standard.", "time.");

    private static final Set<String> FORM_KEYWORDS = Set.of(
            "form/maxLength",
            "form/minimum",
            "form/maximum",
            "form/minItems",
            "form/maxItems",
            "form/uniqueItems",
            "form/formatMinimum",
            "form/formatMaximum",
            "form/pattern");

    private static final Set<String> WITHOUT_THE_ENGINE = Set.of("plugin-api", "model", "postgres", "archetype");

    /** They are what a plugin or a form says: their arguments are the sentence in each language. */
    private static final Set<String> SAID_IN_BOTH = Set.of("check/failed", "form/rule");

    /** They quote a sentence that comes in each language. */
    private static final Set<String> SAID_IN_PART =
            Set.of("check/misconfigured", "form/not-computed-why", "plugin/cases-misconfigured");

    @Test
    void everyModule_isLookedAt() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            Set<String> modules = folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            modules.removeAll(WITHOUT_THE_ENGINE);
            modules.add("../ui-static");

            assertEquals(
                    modules,
                    ModuleTexts.ALL.stream().map(ModuleTexts::module).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void module_hasATextForEachKeyThatItNames(ModuleTexts module) {
        Set<String> missing = new TreeSet<>(module.named());
        ModuleTexts.ALL.subList(0, ModuleTexts.ALL.indexOf(module) + 1).forEach(each -> missing.removeAll(each.keys()));

        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void module_hasNoTextThatItDoesNotName(ModuleTexts module) {
        Set<String> unused = new TreeSet<>(module.keys());
        unused.removeAll(module.named());
        unused.removeAll(FORM_KEYWORDS);
        unused.removeIf(key -> PUT_TOGETHER.stream().anyMatch(key::startsWith));

        assertEquals(Set.of(), unused);
    }

    @Test
    void key_hasOneHome() {
        Map<String, Long> homes = ModuleTexts.ALL.stream()
                .map(ModuleTexts::keys)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
        homes.values().removeIf(count -> count == 1);

        assertEquals(Map.of(), homes);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void languages_nameTheSameThings(ModuleTexts module) {
        Map<String, Set<String>> indonesian = placeholders(module.in(Language.ID));
        Map<String, Set<String>> english = placeholders(module.in(Language.EN));

        assertEquals(indonesian, english);
    }

    @Test
    void whatAPluginOrFormSays_isSaidInTheLanguageOfTheReader() {
        for (String key : SAID_IN_BOTH) {
            assertEquals("{0}", Sentences.sentence(key, List.of("{0}", "{1}"), Language.ID));
            assertEquals("{1}", Sentences.sentence(key, List.of("{0}", "{1}"), Language.EN));
        }
    }

    private static List<ModuleTexts> modules() {
        return ModuleTexts.ALL;
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        Map<String, Set<String>> placeholders = new TreeMap<>();
        texts.forEach((key, text) -> placeholders.put(key, placeholders(text)));
        placeholders.keySet().removeAll(SAID_IN_BOTH);
        placeholders.keySet().removeAll(SAID_IN_PART);
        return placeholders;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
