package id.mutubaku.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds the authors' documentation to the files that it shows and the words that the schema knows. */
final class DocumentationTest {
    private static final String RECIPES = Definitions.text(Path.of("RESEP.md"));
    private static final String GUIDE = Definitions.text(Path.of("README.md"));
    private static final JsonNode SCHEMA = json(Definitions.text(Path.of("schema/sop-definition.schema.json")));

    private static final Pattern SHOWN = Pattern.compile(
            "^\\[(\\S+\\.json)\\]\\((examples/\\S+\\.json)\\)\\R\\R```json\\R(.*?)^```",
            Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern FUNCTIONS = Pattern.compile("one function: ([A-Za-z, ]+)\\.");
    private static final Pattern FENCE = Pattern.compile("^```(.*)$", Pattern.MULTILINE);

    /** Notes about where a definition comes from, which are the same everywhere. */
    private static final Set<String> PROVENANCE = Set.of("x-printed", "x-source", "x-note");

    @Test
    void recipes_showTheFilesAsTheyAre() {
        Map<String, String> shown = new LinkedHashMap<>();
        SHOWN.matcher(RECIPES).results().forEach(match -> shown.put(match.group(2), match.group(3)));

        assertEquals(recipes(), new TreeSet<>(shown.keySet()));
        shown.forEach((file, text) -> assertEquals(Definitions.text(Path.of(file)), text, file));
    }

    private static Set<String> recipes() {
        Set<String> files = new TreeSet<>();
        Definitions.files(Definitions.EXAMPLES).keySet().stream()
                .filter(file -> file.startsWith("kabupaten-latihan/") && !file.endsWith("region.json"))
                .forEach(file -> files.add("examples/" + file));
        return files;
    }

    @Test
    void startFile_hasTwentyLines() {
        String file = Definitions.text(Path.of("examples/kabupaten-latihan/mulai.json"));
        assertTrue(file.lines().count() <= 20, () -> file.lines().count() + " lines");
    }

    @Test
    void everyFormKeywordOfOurs_isShownInTheGuide() {
        Set<String> keywords = new TreeSet<>();
        SCHEMA.findParents("properties")
                .forEach(schema -> names(schema.path("properties"))
                        .filter(name -> name.startsWith("x-"))
                        .forEach(keywords::add));
        keywords.removeAll(PROVENANCE);

        assertTrue(keywords.size() > 10, keywords::toString);
        assertEquals(List.of(), missing(keywords, "\"%s\":"));
    }

    @Test
    void everyCondition_isExplained() {
        assertEquals(
                List.of(),
                missing(names(SCHEMA.at("/$defs/criterion/properties")).toList(), "%s"));
    }

    @Test
    void everyFunctionOfFormulas_isExplained() {
        String description = SCHEMA.at("/$defs/formula/description").asText();
        MatchResult list = FUNCTIONS.matcher(description).results().findFirst().orElseThrow();
        List<String> functions = List.of(list.group(1).split(", "));

        assertTrue(functions.size() > 20, functions::toString);
        assertEquals(List.of(), missing(functions, "%s"));
    }

    @Test
    void everyPropertyOfSteps_isMentioned() {
        for (String kind :
                List.of("step", "until", "branch", "requiredDocument", "requirement", "timeStandard", "end")) {
            assertEquals(
                    List.of(),
                    missing(names(SCHEMA.at("/$defs/" + kind + "/properties")).toList(), "%s"),
                    kind);
        }
    }

    @Test
    void everyBlockOfJson_isClosed() {
        Stream.of(RECIPES, GUIDE).forEach(text -> {
            List<String> fences =
                    FENCE.matcher(text).results().map(match -> match.group(1)).toList();
            for (int index = 0; index < fences.size(); index++) {
                assertEquals(index % 2 == 1, fences.get(index).isEmpty(), "fence " + index + " of " + fences);
            }
        });
    }

    /** Returns the words that do not stand, as given by a pattern, as words of their own in a code span or block of the guide. */
    private static List<String> missing(Iterable<String> words, String pattern) {
        String code = code();
        return StreamSupport.stream(words.spliterator(), false)
                .filter(word -> !Pattern.compile("(?<![\\w-])" + Pattern.quote(pattern.formatted(word)) + "(?![\\w-])")
                        .matcher(code)
                        .find())
                .toList();
    }

    /** Returns what stands in code spans and code blocks of guide and recipes. */
    private static String code() {
        StringBuilder code = new StringBuilder();
        Pattern.compile("```.*?```|`[^`\\n]+`", Pattern.DOTALL)
                .matcher(GUIDE + RECIPES)
                .results()
                .forEach(match -> code.append(match.group()).append('\n'));
        return code.toString();
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapping.MAPPER.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
