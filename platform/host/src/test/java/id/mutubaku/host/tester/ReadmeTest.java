package id.mutubaku.host.tester;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Listener.Event;
import id.mutubaku.api.plugin.Listener.Kind;
import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Search.Match;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the examples of the README for plugin developers to what they say: compiles them, and runs them. */
final class ReadmeTest {
    private static final Path README = Path.of("../plugin-api/README.md");
    private static final Pattern BLOCK = Pattern.compile("```(java|json)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record) (\\w+)");

    private static Path classes;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        classes = Files.createDirectories(folder.resolve("classes"));
        List<Path> sources = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(README));
        while (blocks.find()) {
            Path declaration = classes.resolve("mutubaku-plugin.json");
            if (blocks.group(1).equals("java")) {
                sources.add(source(folder, blocks.group(2)));
            } else if (!Files.exists(declaration)) {
                Files.writeString(declaration, blocks.group(2));
            }
        }
        compile(sources);
    }

    private static Path source(Path folder, String text) throws IOException {
        Matcher type = TYPE.matcher(text);
        assertTrue(type.find(), text);
        return Files.writeString(folder.resolve(type.group(1) + ".java"), text);
    }

    private static void compile(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-processor",
                    "org.pf4j.processor.ExtensionAnnotationProcessor",
                    "-d",
                    classes.toString());
            assertTrue(
                    compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                            .call(),
                    said::toString);
        }
    }

    private static Subject titled(String title) {
        return PluginTester.subject("pulau-tujuh")
                .answer("permohonan", "judul", title)
                .build();
    }

    @Test
    void check_findsTheTitleThatTheActionKept() {
        try (PluginTester plugin = PluginTester.of(classes)) {
            assertEquals(
                    Verdict.PASSED, plugin.check("title", titled("Peta")).get(0).verdict());

            assertEquals(
                    "Peta",
                    plugin.run("keep", titled("Peta"), "k").facts().get(0).value());

            assertEquals(
                    Verdict.FAILED, plugin.check("title", titled("Peta")).get(0).verdict());
            assertEquals(
                    "Peta",
                    plugin.run("keep", titled("Peta"), "k").facts().get(0).value());
        }
    }

    @Test
    void action_failsWhereItCannotSpeakToTheServer() {
        try (PluginTester plugin = PluginTester.of(classes).settings(Map.of("server", "http://127.0.0.1:1/"))) {
            assertThrows(PluginFaulted.class, () -> plugin.run("keep", titled("Peta"), "k"));
        }
    }

    @Test
    void lookup_listsTheShelvesOfTheSettings() {
        try (PluginTester plugin = PluginTester.of(classes).settings(Map.of("shelves", List.of("C")))) {
            List<Choice> choices = plugin.choices("shelves", titled("Peta"));

            assertEquals(List.of("C"), choices.stream().map(Choice::value).toList());
        }
    }

    @Test
    void search_findsWhatWasKept_andFillsTheShelf() {
        try (PluginTester plugin = PluginTester.of(classes)) {
            plugin.run("keep", titled("Peta Pulau"), "k");

            assertEquals(
                    List.of(new Match("Peta Pulau", Text.of("Peta Pulau"), Map.of("shelf", "A"))),
                    plugin.search("records", "Peta", titled("")));
            assertEquals(List.of(), plugin.search("records", "Denah", titled("")));
        }
    }

    @Test
    void computation_countsWhatWasKept_onceThereIsATitle() {
        try (PluginTester plugin = PluginTester.of(classes)) {
            assertEquals(Optional.of("A-1"), plugin.compute("mark", titled("Peta")));

            plugin.run("keep", titled("Peta"), "k");

            assertEquals(Optional.of("A-2"), plugin.compute("mark", titled("Denah")));
            assertEquals(Optional.empty(), plugin.compute("mark", titled("")));
        }
    }

    @Test
    void listener_writesADiary() {
        try (PluginTester plugin = PluginTester.of(classes)) {
            Event event =
                    new Event(Kind.OPENED, Instant.EPOCH, Optional.empty(), true, "https://layanan.example/lacak");

            plugin.hear("diary", event, titled("Peta"), "k1");

            assertEquals(1, plugin.register().list("diary/", 10).size());
        }
    }

    @Test
    void schedule_countsTitles() {
        try (PluginTester plugin = PluginTester.of(classes)) {
            plugin.run("keep", titled("Peta"), "k");

            plugin.runSchedule("nightly", Instant.EPOCH, titled("").region(), "k1");

            assertEquals("1", plugin.register().list("count/", 10).get(0).value());
        }
    }

    @Test
    void exampleOfATest_works() throws Exception {
        URL[] where = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(where, getClass().getClassLoader())) {
            Method verdict = loader.loadClass("arsip.TitleTest").getDeclaredMethod("verdict", Path.class);
            verdict.setAccessible(true);

            assertEquals(Verdict.FAILED, verdict.invoke(null, classes));
        }
    }
}
