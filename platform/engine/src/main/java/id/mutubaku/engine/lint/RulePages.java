package id.mutubaku.engine.lint;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.json.JsonPatch;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.engine.problem.Sentences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The pages about the rules of the linter, from {@code lint/rules/*.json}: one file a rule, beside a definition. */
public final class RulePages {
    private static final LintProfile PROFILE = LintProfile.published();
    private static final List<RulePage> PAGES = pages();

    private RulePages() {}

    /**
     * Returns a page for each rule, in the order of their ids.
     *
     * @throws ExceptionInInitializerError when a rule has none, which is a bug
     */
    public static List<RulePage> all() {
        return PAGES;
    }

    private static List<RulePage> pages() {
        JsonNode right = read("base");
        return Linter.rules(Optional.empty(), ChoiceLists.NONE, Pictures.NONE, KnownPlugins.NONE, sop -> true)
                .map(LintRule::id)
                .distinct()
                .sorted()
                .map(rule -> page(read(RulePage.slug(rule)), right))
                .toList();
    }

    private static RulePage page(JsonNode page, JsonNode right) {
        String rule = page.path("rule").asText();
        return new RulePage(
                rule,
                text(page.path("title")),
                text(page.path("why")),
                page.path("source").asText(),
                Sentences.keys().stream()
                        .filter(key -> key.equals(rule) || key.startsWith(rule + "/") || key.startsWith(rule + "-"))
                        .flatMap(
                                key -> PROFILE.find(key).map(severity -> new RulePage.Reported(key, severity)).stream())
                        .toList(),
                page.path("show").asText(),
                JsonPatch.applied(page.path("patch"), right),
                right);
    }

    private static Text text(JsonNode text) {
        return new Text(text.path("id").asText(), text.path("en").asText());
    }

    private static JsonNode read(String name) {
        String resource = "/id/mutubaku/engine/lint/rules/" + name + ".json";
        try (InputStream in = RulePages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Expected a page " + resource + " on the class path, but it is missing");
            }
            return JsonMapping.MAPPER.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
