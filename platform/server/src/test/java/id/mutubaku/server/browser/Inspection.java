package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks at pages narrow and wide, light and dark: for barriers, and for text that does not fit.
 *
 * <p>Colours are the same in both languages and on every width, and judging them takes longer than all other rules
 * together. So they are judged once in each scheme: on the phone, in Bahasa Indonesia. Of the second language only the phone
 * is looked at: it has the same pages, and what its words could break is the narrow one. {@code -Pthorough} looks at every
 * page in both languages, on both widths and in both schemes.
 */
final class Inspection {
    /** Whether to keep pictures: {@code -Dmutubaku.pictures}. They take as long as all the rest. */
    private static final boolean PICTURED = System.getProperty("mutubaku.pictures") != null;

    private static final boolean THOROUGH = Boolean.getBoolean("mutubaku.thorough");

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    private static final Map<String, Object> EVERY_RULE = Map.of("runOnly", Map.of("type", "tag", "values", RULES));

    private static final Map<String, Object> UNCOLOURED = Map.of(
            "runOnly",
            Map.of("type", "tag", "values", RULES),
            "rules",
            COLOUR_RULES.stream().collect(Collectors.toMap(rule -> rule, rule -> Map.of("enabled", false))));

    /** What the dark scheme may break where the light one has broken nothing: it changes colours and nothing else. */
    private static final Map<String, Object> COLOURS =
            Map.of("runOnly", Map.of("type", "rule", "values", COLOUR_RULES));

    private static final String HAS_AXE = "() => typeof axe === 'object'";

    /**
     * Runs axe in the page. Its own builder would bring its half megabyte of script along for every look. Of what axe
     * loads before it begins, the rules asked for need no more than media.
     */
    private static final String VIOLATIONS = """
            async which => {
              const options = {resultTypes: ['violations'], preload: {assets: ['media']}};
              const {violations} = await axe.run(document, Object.assign(options, which));
              return violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id} at ${node.target}: ${node.failureSummary}\n    ${node.html}`));
            }""";

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private final Person person;
    private final String prefix;
    private final String language;
    private final List<String> findings = new ArrayList<>();

    Inspection(Person person, String prefix) {
        this.person = person.reads(prefix);
        this.prefix = prefix;
        this.language = prefix.isEmpty() ? "id" : "en";
    }

    Person person() {
        return person;
    }

    Inspection opens(String name, String path) {
        person.opens(path);
        return looks(name);
    }

    /** Looks at the page that stands there; the name is for findings and pictures. */
    Inspection looks(String name) {
        for (int width : THOROUGH || isIndonesian() ? List.of(PHONE, DESK) : List.of(PHONE)) {
            person.page().setViewportSize(width, width == PHONE ? 740 : 900);
            boolean coloured = THOROUGH || (isIndonesian() && width == PHONE);
            String look = name + "-" + language + "-" + width;
            looks(look + "-light", ColorScheme.LIGHT, coloured ? EVERY_RULE : UNCOLOURED);
            if (coloured) {
                looks(look + "-dark", ColorScheme.DARK, COLOURS);
            }
            overflow(person.page(), look);
        }
        return this;
    }

    private boolean isIndonesian() {
        return prefix.isEmpty();
    }

    private void looks(String look, ColorScheme scheme, Map<String, Object> rules) {
        Page page = person.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        barriers(page, look, rules);
        picture(page, look);
    }

    /** Ends the inspection: nothing may have been found. */
    void findsNothing() {
        assertTrue(findings.isEmpty(), () -> String.join("\n", findings));
    }

    private void barriers(Page page, String look, Map<String, Object> rules) {
        if (page.evaluate(HAS_AXE).equals(false)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        if (page.evaluate(VIOLATIONS, rules) instanceof List<?> violations) {
            violations.forEach(violation -> findings.add(look + ": " + violation));
        }
    }

    /** Keeps a picture for a person to look at, in one language: the other has the same pages. */
    private void picture(Page page, String look) {
        if (PICTURED && isIndonesian()) {
            Path file = PICTURES.resolve(look + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    private void overflow(Page page, String look) {
        Object wide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (!(wide instanceof Number pixels) || pixels.doubleValue() > 0) {
            findings.add(look + ": scrolls sideways by " + wide + " px");
        }
    }
}
