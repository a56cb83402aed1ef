package id.mutubaku.casework.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the texts of a folder of definitions. */
public final class DefinitionFolder {
    private DefinitionFolder() {}

    /**
     * Returns the JSON files one folder deep, by their path relative to the folder, with {@code /} between the parts.
     *
     * @throws UncheckedIOException when the folder or a file cannot be read
     */
    public static Map<String, String> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.find(folder, 2, (path, attributes) -> attributes.isRegularFile())) {
            paths.filter(path -> path.getParent() != null && !path.getParent().equals(folder))
                    .filter(path -> path.toString().endsWith(".json"))
                    .forEach(
                            path -> files.put(folder.relativize(path).toString().replace('\\', '/'), text(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (MalformedInputException notUtf8) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
