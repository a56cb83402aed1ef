package id.mutubaku.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of pages, held against the templates and sources that name them, in all modules. */
final class MessageKeysTest {
    private static final Path FILE = Path.of("src/main/resources/id/mutubaku/ui/messages_id.properties");

    /** What sources write behind a key. */
    private static final List<String> ENDINGS =
            List.of(".one", ".other", "-text", "-lead", "-days", "-hours", "-minutes");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+(?:\\.[a-z0-9.-]*)?)\"");
    private static final Pattern TEXT = Pattern.compile(
            "(?:\\bt |\\btext\\(call,\\s*|words\\.text\\(\\s*|context\\.text\\(\\s*)\"([a-z-]+\\.[a-z0-9.-]*[a-z0-9])\"(?! [+])");
    private static final Pattern PLURAL =
            Pattern.compile("\\bplural(?: |\\([^;\"]*?)\"([a-z-]+\\.[a-z0-9.-]*[a-z0-9])\"(?! [+])");

    private final Set<String> keys = keys();
    private final String code = code();

    @Test
    void everyMessage_isNamed() {
        Set<String> literals = found(LITERAL);
        Set<String> beginnings = literals.stream()
                .filter(literal -> literal.matches("[a-z-]+\\..*[.-]|[a-z-]+\\."))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unused = keys.stream()
                .filter(key -> !isNamed(key, literals))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unused);
    }

    @Test
    void everyKeyThatIsNamed_hasAMessage() {
        Set<String> missing = found(TEXT);
        found(PLURAL).forEach(key -> missing.addAll(List.of(key + ".one", key + ".other")));
        missing.removeAll(keys);

        assertEquals(Set.of(), missing);
    }

    private static boolean isNamed(String key, Set<String> literals) {
        return literals.contains(key)
                || ENDINGS.stream()
                        .filter(key::endsWith)
                        .anyMatch(ending -> isNamed(key.substring(0, key.length() - ending.length()), literals));
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(code)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys() {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE)) {
            messages.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }

    /** Returns the templates, and the sources of all modules. */
    private static String code() {
        StringBuilder code = new StringBuilder();
        append(Path.of("src/main"), code);
        try (Stream<Path> modules = Files.list(Path.of("../platform"))) {
            modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::exists)
                    .forEach(sources -> append(sources, code));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return code.toString();
    }

    private static void append(Path folder, StringBuilder code) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(MessageKeysTest::isCode).toList()) {
                code.append(Files.readString(file)).append('\n');
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isCode(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".hbs");
    }
}
