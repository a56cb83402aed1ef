package id.mutubaku.engine.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of texts: one for each module and language, found on the class path by the same name. */
final class SentenceFiles {
    private static final String NAME = "META-INF/mutubaku/sentences_";

    private final ClassLoader modules;

    SentenceFiles(ClassLoader modules) {
        this.modules = modules;
    }

    /**
     * Returns the texts of all modules by their keys.
     *
     * @throws IllegalStateException when a key has two texts in a language, or none in one of the languages
     */
    Map<Language, Map<String, String>> texts() {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, texts(language));
        }
        Set<String> all = texts.values().stream()
                .flatMap(each -> each.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        texts.forEach((language, own) -> requireAll(language, own.keySet(), all));
        return Collections.unmodifiableMap(texts);
    }

    private Map<String, String> texts(Language language) {
        Texts texts = new Texts();
        for (URL file : found(NAME + language.tag() + ".properties")) {
            load(file, texts);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty));
    }

    private List<URL> found(String name) {
        try {
            return Collections.list(modules.getResources(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void load(URL file, Texts texts) {
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void requireAll(Language language, Set<String> own, Set<String> all) {
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(own);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Expected every text in every language, but " + language.tag()
                    + " has none for " + missing + ". Write them.");
        }
    }

    /** The texts of one language. A file that is on the class path twice, by itself and inside another, is no conflict. */
    private static final class Texts extends Properties {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object text) {
            if (!text.equals(getOrDefault(key, text))) {
                throw new IllegalStateException("Expected one text for " + key + ", but found \"" + get(key)
                        + "\" and \"" + text + "\". Remove one of them.");
            }
            return super.put(key, text);
        }
    }
}
