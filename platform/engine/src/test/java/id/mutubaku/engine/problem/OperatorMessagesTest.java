package id.mutubaku.engine.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages to whoever runs the server, which stand beside the code that says them. */
final class OperatorMessagesTest {

    @ParameterizedTest
    @MethodSource("files")
    void messages_areInBothLanguages_andTheirModuleNamesEach(Path file) throws IOException {
        Set<String> keys = ModuleTexts.read(file).keySet();
        String code = code(file);
        Set<String> unused = keys.stream()
                .filter(key -> !code.contains('"' + key + '"'))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                keys,
                ModuleTexts.read(file.resolveSibling("messages_en.properties")).keySet());
        assertEquals(Set.of(), unused);
    }

    @Test
    void files_areThoseOfSeveralModules() {
        assertTrue(files().size() > 3);
    }

    private static List<Path> files() {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/main/resources/id"))
                    .filter(Files::exists)
                    .flatMap(resources -> under(resources, "messages.properties").stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String code(Path messages) throws IOException {
        Path module = messages.subpath(0, 2);
        StringBuilder code = new StringBuilder();
        for (Path file : under(module.resolve("src/main/java"), ".java")) {
            code.append(Files.readString(file));
        }
        return code.toString();
    }

    private static List<Path> under(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
