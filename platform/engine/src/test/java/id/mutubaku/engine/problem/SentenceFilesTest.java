package id.mutubaku.engine.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SentenceFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void texts_areThoseOfAllModules() throws IOException {
        module("a", "a/x=Satu", "a/x=One");
        module("b", "b/x=Dua “π”", "b/x=Two");

        assertEquals(
                Map.of(
                        Language.ID, Map.of("a/x", "Satu", "b/x", "Dua “π”"),
                        Language.EN, Map.of("a/x", "One", "b/x", "Two")),
                texts("a", "b"));
    }

    @Test
    void key_withTwoTexts_isRefused() throws IOException {
        module("a", "a/x=Satu", "a/x=One");
        module("b", "a/x=Dua", "a/x=One");
        module("c", "a/x=Satu\na/x=Dua", "a/x=One");

        assertEquals(
                "Expected one text for a/x, but found \"Satu\" and \"Dua\". Remove one of them.", refused("a", "b"));
        assertEquals("Expected one text for a/x, but found \"Satu\" and \"Dua\". Remove one of them.", refused("c"));
    }

    @Test
    void file_thatIsThereTwice_isTakenOnce() throws IOException {
        module("a", "a/x=Satu", "a/x=One");
        module("all", "a/x=Satu\nb/x=Dua", "a/x=One\nb/x=Two");

        assertEquals(Map.of("a/x", "One", "b/x", "Two"), texts("a", "all").get(Language.EN));
    }

    @Test
    void text_thatOneLanguageLacks_isRefused() throws IOException {
        module("a", "a/x=Satu\na/y=Dua", "a/x=One");

        assertEquals("Expected every text in every language, but en has none for [a/y]. Write them.", refused("a"));
    }

    private String refused(String... modules) {
        return String.valueOf(
                assertThrows(IllegalStateException.class, () -> texts(modules)).getMessage());
    }

    private Map<Language, Map<String, String>> texts(String... modules) throws IOException {
        URL[] places = new URL[modules.length];
        for (int index = 0; index < modules.length; index++) {
            places[index] = folder.resolve(modules[index]).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            return new SentenceFiles(loader).texts();
        }
    }

    private void module(String name, String indonesian, String english) throws IOException {
        Path files = Files.createDirectories(folder.resolve(name).resolve("META-INF/mutubaku"));
        Files.writeString(files.resolve("sentences_id.properties"), indonesian);
        Files.writeString(files.resolve("sentences_en.properties"), english);
    }
}
