package id.mutubaku.plugins.subdomain.book;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who holds a name. It is kept as lines of {@code key: value}, which people can read in a backup. */
public sealed interface Holding {

    /** Returns the number of the case by which it is held. */
    String number();

    /** Returns the name of who asked; may be empty. */
    String owner();

    /** Returns since when it is held so, by the region's calendar. */
    LocalDate since();

    /** Tells whether it is held for a case; for none that is not opened yet. */
    default boolean isFor(String otherNumber) {
        return !otherNumber.isEmpty() && number().equals(otherNumber);
    }

    /** A name that is asked for in a case. */
    record Reserved(String number, String owner, LocalDate since) implements Holding {}

    /** A name that was given. */
    record Registered(String number, String owner, LocalDate since) implements Holding {}

    /** Writes it for the register. */
    default String text() {
        String stage = this instanceof Registered ? "registered" : "reserved";
        return "stage: " + stage + "\ncase: " + number() + "\nsince: " + since() + "\nowner: " + oneLine(owner())
                + "\n";
    }

    /**
     * Reads it from the register.
     *
     * @throws IllegalArgumentException when the text was not written by {@link #text}
     */
    static Holding of(String text) {
        Map<String, String> lines = text.lines()
                .map(line -> Pattern.compile(": ?").split(line, 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, second) -> first));
        String stage = lines.getOrDefault("stage", "");
        String number = lines.getOrDefault("case", "");
        String owner = lines.getOrDefault("owner", "");
        String since = lines.getOrDefault("since", "");
        if (number.isEmpty() || since.isEmpty()) {
            throw new IllegalArgumentException("Expected the lines of a holding, but found: " + text);
        }
        return stage.equals("registered")
                ? new Registered(number, owner, LocalDate.parse(since))
                : new Reserved(number, owner, LocalDate.parse(since));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
