package id.mutubaku.definitions;

import id.mutubaku.engine.library.SopLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The roots of definitions in this folder: the one that is served, and the examples beside it. */
final class Definitions {
    static final Path SHIPPED = Path.of("");
    static final Path EXAMPLES = Path.of("examples");

    private static final Pattern WANTED = Pattern.compile("[^/]+/[^/]+\\.json|([^/]+/)?lists/[^/]+\\.csv");

    private Definitions() {}

    /** Reads a root as {@code mutubaku check} does: the JSON files one folder deep, and the lists. */
    static SopLibrary library(Path root) {
        return SopLibrary.read(files(root));
    }

    static Map<String, String> files(Path root) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root, 3)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String relative = root.relativize(path).toString().replace('\\', '/');
                if (WANTED.matcher(relative).matches()) {
                    files.put(relative, text(path));
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
