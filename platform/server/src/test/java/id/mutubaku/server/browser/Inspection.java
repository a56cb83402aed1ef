package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at pages narrow and wide, light and dark: for barriers, and for text that does not fit. */
final class Inspection {
    /** Whether to keep pictures: {@code -Dmutubaku.pictures}. They take as long as all the rest. */
    private static final boolean PICTURED = System.getProperty("mutubaku.pictures") != null;

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");

    /** What the dark scheme may break where the light one has broken nothing: it changes colours and nothing else. */
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    private static final String HAS_AXE = "() => typeof axe === 'object'";

    /**
     * Runs axe in the page. Its own builder would bring its half megabyte of script along for every look. Of what axe
     * loads before it begins, the rules asked for need no more than media.
     */
    private static final String VIOLATIONS = """
            async which => {
              const options = {runOnly: which, resultTypes: ['violations'], preload: {assets: ['media']}};
              const {violations} = await axe.run(document, options);
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

    /**
     * Looks at the page that stands there; the name is for findings and pictures. Of the second language only the phone is
     * looked at: it has the same pages, and what its words could break is the narrow one.
     */
    Inspection looks(String name) {
        Page page = person.page();
        for (int width : prefix.isEmpty() ? List.of(PHONE, DESK) : List.of(PHONE)) {
            page.setViewportSize(width, width == PHONE ? 740 : 900);
            for (ColorScheme scheme : schemes(width)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                String look = String.join(
                        "-",
                        name,
                        language,
                        String.valueOf(width),
                        scheme.name().toLowerCase(Locale.ROOT));
                barriers(page, look, scheme);
                picture(page, look);
            }
            overflow(page, name + "-" + language + "-" + width);
        }
        return this;
    }

    /** Ends the inspection: nothing may have been found. */
    void findsNothing() {
        assertTrue(findings.isEmpty(), () -> String.join("\n", findings));
    }

    private void barriers(Page page, String look, ColorScheme scheme) {
        if (page.evaluate(HAS_AXE).equals(false)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        Map<String, Object> which = scheme == ColorScheme.LIGHT
                ? Map.of("type", "tag", "values", RULES)
                : Map.of("type", "rule", "values", COLOUR_RULES);
        if (page.evaluate(VIOLATIONS, which) instanceof List<?> violations) {
            violations.forEach(violation -> findings.add(look + ": " + violation));
        }
    }

    /** Returns what to look at: colours are the same in both languages and on every width, so the dark ones once. */
    private List<ColorScheme> schemes(int width) {
        return prefix.isEmpty() && width == PHONE
                ? List.of(ColorScheme.LIGHT, ColorScheme.DARK)
                : List.of(ColorScheme.LIGHT);
    }

    /** Keeps a picture for a person to look at, in one language: the other has the same pages. */
    private void picture(Page page, String look) {
        if (PICTURED && prefix.isEmpty()) {
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
