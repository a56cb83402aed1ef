package id.mutubaku.engine.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the keys of rules in the sources, where they stand as literals. */
public final class RuleKeys {
    private static final Path SOURCES = Path.of("src/main/java/id/mutubaku/engine");
    private static final Pattern LITERAL =
            Pattern.compile("\"((?:" + String.join("|", ModuleTexts.topics()) + ")/[A-Za-z-]+(?:/[a-z]+)?)\"");
    private static final Pattern ID = Pattern.compile("return \"([^\"]+)\";");
    private static final Pattern ADDS_ID = Pattern.compile("add\\(\\s*id\\(\\)");

    private RuleKeys() {}

    /** Returns the keys in the sources of a package and those below it; the name of a package relative to the engine. */
    public static Set<String> in(String folder) {
        return under(SOURCES.resolve(folder));
    }

    /** Returns the keys in the sources of a folder. */
    static Set<String> under(Path folder) {
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
