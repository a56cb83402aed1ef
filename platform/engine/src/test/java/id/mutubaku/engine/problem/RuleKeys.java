package id.mutubaku.engine.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the keys of rules in the sources, where they stand as literals. */
public final class RuleKeys {
    private static final Path SOURCES = Path.of("src/main/java/id/mutubaku/engine");
    /** The modules of which the sentences stand beside the engine's. */
    private static final List<String> SERVER = List.of("store", "casework", "web", "server");

    private static final Path HOST = Path.of("../host/src/main/java");

    private static final Pattern LITERAL = Pattern.compile(
            "\"((?:account|action|audit|password|post|incident|check|case|step|reason|wait|return|correction|comment|disposition|delegation|counter|migrate|publish|folder|withdrawal|draft|document|pattern|problem|region|health|form|json|schema|file|sop|rule|http|plugin|trust|sign-in|follow|L\\d\\d)/[A-Za-z-]+(?:/[a-z]+)?)\"");
    private static final Pattern ID = Pattern.compile("return \"([^\"]+)\";");
    private static final Pattern ADDS_ID = Pattern.compile("add\\(\\s*id\\(\\)");

    private RuleKeys() {}

    /** Returns the keys in the sources of a package and those below it; the name of a package relative to the engine. */
    public static Set<String> in(String folder) {
        return under(SOURCES.resolve(folder));
    }

    /** Returns the keys in the sources of the server. */
    public static Set<String> inServer() {
        return SERVER.stream()
                .flatMap(module -> under(Path.of("..", module, "src/main/java")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the keys in the sources of the plugin host. */
    public static Set<String> inHost() {
        return under(HOST);
    }

    private static Set<String> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> keys = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> keys.addAll(inFile(file)));
            return keys;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> inFile(Path file) {
        String text = text(file);
        Set<String> keys = new TreeSet<>();
        Matcher literal = LITERAL.matcher(text);
        while (literal.find()) {
            keys.add(literal.group(1));
        }
        Matcher id = ID.matcher(text);
        if (text.contains("implements LintRule") && id.find()) {
            keys.remove(id.group(1));
            if (ADDS_ID.matcher(text).find()) {
                keys.add(id.group(1));
            }
        }
        return keys;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
