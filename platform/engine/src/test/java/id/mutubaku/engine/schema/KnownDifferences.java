package id.mutubaku.engine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A list of what differs from the JSON Schema Test Suite. A line that begins with {@code #} is the reason of those below it.
 */
final class KnownDifferences {
    private static final Path FOLDER = Path.of("src/test/resources/json-schema-test-suite");

    private final Path file;

    private KnownDifferences(Path file) {
        this.file = file;
    }

    static KnownDifferences in(String name) {
        return new KnownDifferences(FOLDER.resolve(name));
    }

    /** Holds what was found against the list: nothing new, and nothing that is gone. */
    void assertAre(Collection<String> found) {
        try {
            TreeSet<String> listed = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(String.join("\n", listed), String.join("\n", new TreeSet<>(found)), file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
