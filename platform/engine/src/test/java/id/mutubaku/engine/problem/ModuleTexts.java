package id.mutubaku.engine.problem;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The texts of one module as they stand in its sources. */
record ModuleTexts(String module) {
    /** The modules that can have texts, each after those that it is built on. */
    static final List<ModuleTexts> ALL = List.of(
                    "engine",
                    "document",
                    "exchange",
                    "host",
                    "store",
                    "../ui-static",
                    "casework",
                    "web",
                    "server",
                    "workshop",
                    "benchmarks")
            .stream()
            .map(ModuleTexts::new)
            .toList();

    /** Returns the first parts of the keys of rules, such as {@code form}, {@code L21}. */
    static Set<String> topics() {
        return ALL.stream()
                .flatMap(texts -> texts.keys().stream())
                .filter(key -> key.contains("/"))
                .map(key -> key.substring(0, key.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> keys() {
        return in(Language.ID).keySet();
    }

    /** Returns the texts by their keys; none where a module has no file. */
    Map<String, String> in(Language language) {
        Path file = root().resolve("src/main/resources/META-INF/mutubaku/sentences_" + language.tag() + ".properties");
        return Files.exists(file) ? read(file) : Map.of();
    }

    /** Returns the keys that the sources of the module name. */
    Set<String> named() {
        Path sources = root().resolve("src/main/java");
        return Files.exists(sources) ? RuleKeys.under(sources) : Set.of();
    }

    Path root() {
        return Path.of("..", module);
    }

    /** Reads a file of texts. */
    static Map<String, String> read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> read = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> read.put(key, texts.getProperty(key)));
        return read;
    }
}
