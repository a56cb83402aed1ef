package id.mutubaku.ui.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.jknack.handlebars.HandlebarsException;
import id.mutubaku.ui.gallery.GalleryModels;
import id.mutubaku.ui.gallery.GalleryModels.Example;
import id.mutubaku.ui.view.ErrorView;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts script into every text of every model, and looks whether it stays text. */
class EscapingTest {
    private static final PageRenderer RENDERER = new PageRenderer(Messages.load());

    static Stream<Example> examples() {
        return GalleryModels.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void text_isNeverMarkup(Example example) {
        for (String lang : Messages.LANGUAGES) {
            PageContext clean = GalleryModels.context(lang, example, "/aset/a.css", "/aset/a.svg");
            PageContext poisoned = new PageContext(
                    lang,
                    clean.path() + Poison.TEXT,
                    clean.zone(),
                    clean.region().map(theme -> (RegionTheme) Poison.into(theme)),
                    clean.user().map(user -> (PageContext.SignedIn) Poison.into(user)),
                    clean.leave(),
                    "/a.css" + Poison.TEXT,
                    "/a.svg" + Poison.TEXT,
                    Poison.TEXT);
            String html = RENDERER.render(example.template(), Poison.into(example.model()), poisoned);
            assertFalse(html.contains("<script"), "a script came through");
            assertFalse(html.contains("\"'>"), "a text left its attribute");
            assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "the text is gone");
        }
    }

    @Test
    void link_toScript_isRefused() {
        ErrorView model = new ErrorView("a", "b", "", "c", "javascript:alert(1)", "d", "");
        Example example = new Example("error", "error", model, false);
        PageContext context = GalleryModels.context("id", example, "/a.css", "/a.svg");
        assertThrows(HandlebarsException.class, () -> RENDERER.render("error", model, context));
    }

    @Test
    void link_toAnotherHostWithoutScheme_isRefused() {
        ErrorView model = new ErrorView("a", "b", "", "c", "//contoh.example", "d", "");
        Example example = new Example("error", "error", model, false);
        PageContext context = GalleryModels.context("id", example, "/a.css", "/a.svg");
        assertThrows(HandlebarsException.class, () -> RENDERER.render("error", model, context));
    }

    @Test
    void model_withoutWhatTheTemplateShows_isRefused() {
        record Empty(Optional<String> nothing) {}
        Example example = new Example("region", "region", new Empty(Optional.empty()), false);
        PageContext context = GalleryModels.context("id", example, "/a.css", "/a.svg");
        assertThrows(HandlebarsException.class, () -> RENDERER.render("region", example.model(), context));
    }
}
