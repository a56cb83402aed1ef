package id.mutubaku.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.ui.gallery.GalleryModels;
import id.mutubaku.ui.gallery.GalleryModels.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Renders every example page in both languages, and leaves them in {@code target/gallery} to be looked at. */
class GalleryTest {
    private static final PageRenderer RENDERER = new PageRenderer(Messages.load());
    private static final Path OUT = Path.of("target", "gallery");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern REFERENCE =
            Pattern.compile(" (?:for|aria-labelledby|aria-describedby)=\"([^\"]*)\"| href=\"#([^\"]*)\"");

    static Stream<Example> examples() {
        return GalleryModels.all().stream();
    }

    @Test
    void examples_coverEveryPage() {
        assertEquals(
                Set.copyOf(PageRenderer.PAGES),
                examples().map(Example::template).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void page_isCompleteInBothLanguages(Example example) throws IOException {
        for (String lang : Messages.LANGUAGES) {
            String html = render(lang, example);
            Files.createDirectories(OUT);
            Files.writeString(OUT.resolve(example.name() + "." + lang + ".html"), html);
            assertTrue(html.startsWith("<!doctype html>\n<html lang=\"" + lang + "\">"));
            assertFalse(html.contains("{{") || html.contains("<title> –"), "left-over braces or an empty title");
            assertFalse(html.contains(" style=") || html.contains("<style") || html.contains("<script"));
            assertEquals(1, html.split("<h1", -1).length - 1 - (example.name().equals("gaya") ? 1 : 0), "one h1");
        }
        Files.write(OUT.resolve("mutubaku.css"), Asset.styleSheet().bytes());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void references_pointToIdsOfThePage(Example example) {
        String html = render("id", example);
        Set<String> ids = new TreeSet<>();
        Matcher id = ID.matcher(html);
        while (id.find()) {
            assertTrue(ids.add(id.group(1)), "twice on the page: " + id.group(1));
        }
        Set<String> wanted = new TreeSet<>();
        Matcher reference = REFERENCE.matcher(html);
        while (reference.find()) {
            String value = reference.group(1) != null ? reference.group(1) : reference.group(2);
            wanted.addAll(Set.of(value.split(" ")));
        }
        wanted.removeAll(ids);
        assertEquals(Set.of(), wanted);
    }

    private static String render(String lang, Example example) {
        PageContext context = GalleryModels.context(lang, example, "mutubaku.css", "mutubaku.svg");
        return RENDERER.render(example.template(), example.model(), context);
    }
}
