package id.mutubaku.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Guards what plugins are compiled against: it changes by decision only. */
final class ApprovedApiTest {
    private static final Path APPROVED = Path.of("src/test/resources/approved-api.txt");
    private static final Path FIRST = Path.of("src/test/resources/first-api.txt");
    private static final Path FOUND = Path.of("target/found-api.txt");

    @Test
    void signatures_areThoseThatWereApproved() throws IOException {
        List<String> found = Signatures.of(Path.of("target/classes"));
        Files.write(FOUND, found);
        List<String> approved = Files.readAllLines(APPROVED);

        assertTrue(
                approved.equals(found),
                () -> "The API that plugins are compiled against has changed:\n" + difference(approved, found)
                        + "\nIf that is meant, say so in platform/CHANGELOG.md, and approve it in platform/plugin-api:\n    cp "
                        + FOUND + " " + APPROVED + "\n");
    }

    /** Jars stay installed for years: what the first of them were built against may only grow. */
    @Test
    void firstSignatures_areAllThereStill() throws IOException {
        List<String> first = placed(Files.readAllLines(FIRST));
        List<String> found = placed(Signatures.of(Path.of("target/classes")));

        assertEquals(
                List.of(), first.stream().filter(line -> !found.contains(line)).toList());
    }

    @Test
    void everyExtensionPoint_isGuarded() throws IOException {
        List<String> approved = Files.readAllLines(APPROVED);

        for (String type : List.of(
                "Check",
                "Action",
                "Lookup",
                "Search",
                "Computation",
                "Listener",
                "Schedule",
                "PluginContext",
                "Register",
                "Web",
                "Subject")) {
            assertTrue(approved.stream().anyMatch(line -> line.matches(".* plugin\\." + type + "\\b.*")), type);
        }
    }

    @Test
    void difference_namesTypeAndMember() {
        List<String> approved = List.of("class A", "    int one()", "    int two()", "");
        List<String> found = List.of("class A", "    int one()", "    long two()", "");

        assertEquals("- class A:     int two()\n+ class A:     long two()", difference(approved, found));
    }

    private static String difference(List<String> approved, List<String> found) {
        List<String> before = placed(approved);
        List<String> now = placed(found);
        List<String> lines = new ArrayList<>();
        before.stream().filter(line -> !now.contains(line)).forEach(line -> lines.add("- " + line));
        now.stream().filter(line -> !before.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /** Puts the type before each member. */
    private static List<String> placed(List<String> lines) {
        List<String> placed = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith(" ")) {
                placed.add(type + ": " + line);
            } else if (!line.isEmpty()) {
                type = line.replaceAll("[(:].*", "").strip();
                placed.add(line);
            }
        }
        return placed;
    }
}
