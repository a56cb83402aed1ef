package id.mutubaku.definitions;

import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.engine.library.file.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The roots of definitions in this folder: the one that is served, and the examples beside it. */
final class Definitions {
    static final Path SHIPPED = Path.of("");
    static final Path EXAMPLES = Path.of("examples");

    private static final Pattern WANTED = Pattern.compile("[^/]+/[^/]+\\.json|([^/]+/)?lists/[^/]+\\.csv");

    private static final Pattern PICTURE = Pattern.compile("[^/]+/pictures/[^/]+");

    private Definitions() {}

    /** Reads a root as {@code mutubaku check} does: the JSON files one folder deep, the lists and the pictures. */
    static SopLibrary library(Path root) {
        return SopLibrary.read(new Root(root, files(root)));
    }

    /** The files of a root, with the texts of those that are texts. */
    private record Root(Path folder, Map<String, String> texts) implements SourceFiles {
        @Override
        public Set<String> paths() {
            return texts.keySet();
        }

        @Override
        public String text(String path) {
            return texts.getOrDefault(path, "");
        }

        @Override
        public byte[] bytes(String path) {
            try {
                return Files.readAllBytes(folder.resolve(path));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    static Map<String, String> files(Path root) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root, 3)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String relative = root.relativize(path).toString().replace('\\', '/');
                if (WANTED.matcher(relative).matches()) {
                    files.put(relative, text(path));
                } else if (PICTURE.matcher(relative).matches()) {
                    files.put(relative, "");
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
