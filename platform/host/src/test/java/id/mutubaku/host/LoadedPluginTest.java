package id.mutubaku.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Listener;
import id.mutubaku.api.plugin.Listener.Event;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.execution.outcome.Fault;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LoadedPluginTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    @Test
    void twoVersions_runSideBySide() throws IOException, PluginRefused {
        Path one = saying("1.0.0", "one");
        Path two = saying("2.0.0", "two");

        try (LoadedPlugin old = LoadedPlugin.load(one, "0.1.0-SNAPSHOT");
                LoadedPlugin young = LoadedPlugin.load(two, "0.1.0-SNAPSHOT")) {
            assertEquals("one", Calls.sentence(old.check("nama", Calls.SUBJECT, Calls.LENT)));
            assertEquals("two", Calls.sentence(young.check("nama", Calls.SUBJECT, Calls.LENT)));
            assertEquals("one", Calls.sentence(old.check("nama", Calls.SUBJECT, Calls.LENT)));
        }
    }

    private Path saying(String version, String said) throws IOException {
        return new Workshop(folder)
                .named("coba", version)
                .type("Saying", "class Saying { static String said = \"" + said + "\"; }")
                .check("nama", "return List.of(Finding.passed(\"R1\", Text.of(Saying.said)));")
                .jar();
    }

    @Test
    void plugin_seesTheApi_andNothingElseOfThePlatform() throws IOException, PluginRefused {
        Path jar = new Workshop(folder)
                .file("ours.txt", new byte[] {'y'})
                .check("nama", """
                        StringBuilder seen = new StringBuilder();
                        for (String name : List.of("id.mutubaku.api.plugin.Check", "org.pf4j.Extension",
                                "org.slf4j.Logger", "java.sql.Connection", "java.net.http.HttpClient",
                                "id.mutubaku.host.LoadedPlugin", "id.mutubaku.engine.problem.Problem",
                                "com.fasterxml.jackson.databind.ObjectMapper", "org.objectweb.asm.ClassReader")) {
                            try {
                                Class.forName(name, false, getClass().getClassLoader());
                                seen.append(name.substring(name.lastIndexOf('.') + 1)).append(' ');
                            } catch (ClassNotFoundException hidden) {
                            }
                        }
                        var own = getClass().getResource("/ours.txt");
                        seen.append((char) own.openStream().read());
                        seen.append(getClass().getResource("/META-INF/mutubaku/sentences_id.properties"));
                        seen.append(Thread.currentThread().getContextClassLoader() == getClass().getClassLoader());
                        return List.of(Finding.passed("R1", Text.of(seen.toString())));
                        """)
                .jar();

        try (LoadedPlugin plugin = LoadedPlugin.load(jar, "0.1.0")) {
            assertEquals(
                    "Check Extension Logger Connection HttpClient ynulltrue",
                    Calls.sentence(plugin.check("nama", Calls.SUBJECT, Calls.LENT)));
        }
    }

    @Test
    void search_isAskedWithWhatWasTyped_andItsAnswerIsJudged() throws IOException, PluginRefused {
        Path jar =
                new Workshop(folder).search("orang", """
                        if (query.equals("dua")) {
                            return List.of(Match.of("1", Text.of("A")), Match.of("1", Text.of("B")));
                        }
                        return query.equals("banyak")
                                ? Collections.nCopies(21, Match.of("1", Text.of("A")))
                                : List.of(new Match(query, Text.of("Yang dicari"), Map.of("Kunci", "x")));
                        """, "\"strangers\": true").jar();

        try (LoadedPlugin plugin = LoadedPlugin.load(jar, "0.1.0")) {
            assertTrue(fault(plugin, "dua").contains("matches[1].value"), fault(plugin, "dua"));
            assertTrue(fault(plugin, "banyak").contains("20"), fault(plugin, "banyak"));
            assertTrue(fault(plugin, "siti").contains("\"Kunci\""), fault(plugin, "siti"));
        }
    }

    private static String fault(LoadedPlugin plugin, String query) {
        return plugin.search("orang", query, Calls.SUBJECT, Calls.LENT)
                .fold(Object::toString, fault -> fault.detail().id());
    }

    @Test
    void listener_isToldTheEvent_orItsFailureIs() throws IOException, PluginRefused {
        Path jar = new Workshop(folder)
                .listener("kabar", """
                        if (event.kind() != Listener.Kind.OPENED) {
                            throw new IllegalStateException("gerbang tertutup " + key);
                        }
                        context.register().put("kabar/" + key, 0, subject.number() + " " + event.link());
                        """, "\"events\": [\"opened\", \"overdue\"]")
                .jar();
        Event opened = event(Listener.Kind.OPENED);

        try (LoadedPlugin plugin = LoadedPlugin.load(jar, "0.1.0")) {
            assertEquals(
                    opened,
                    plugin.hear("kabar", opened, Calls.SUBJECT, "k1", Calls.LENT)
                            .fold(event -> event, fault -> event(Listener.Kind.OVERDUE)));
            assertTrue(plugin.hear("kabar", event(Listener.Kind.OVERDUE), Calls.SUBJECT, "k2", Calls.LENT)
                    .fold(Object::toString, fault -> fault.detail().id())
                    .contains("gerbang tertutup k2"));
        }
    }

    private static Event event(Listener.Kind kind) {
        return new Event(kind, Instant.EPOCH, Optional.empty(), true, "https://layanan.example/lacak");
    }

    @ParameterizedTest
    @CsvSource({
        ">=0.1.0 & <1.0.0, 0.1.0-SNAPSHOT, true",
        ">=0.1.0 & <1.0.0, 0.9.9, true",
        ">=0.1.0 & <1.0.0, 1.0.0-rc.1, false",
        ">=0.2.0, 0.1.0, false",
        "0.1.x, 0.1.7+build.3, true"
    })
    void platform_hasToBeInTheRange(String range, String platform, boolean loads) throws IOException {
        Path jar = new Workshop(folder)
                .platform(range)
                .check("nama", "return List.of();")
                .jar();

        List<String> refused = refused(jar, platform);

        assertEquals(
                loads
                        ? List.of()
                        : List.of("Plugin ini bekerja dengan platform " + range + ", sedangkan platform ini " + platform
                                + ". Pasang versi plugin yang dibuat untuk platform ini."),
                refused);
    }

    @Test
    void offers_haveToBeTheExtensions() throws IOException {
        Workshop differing = new Workshop(folder)
                .check("nama", "return List.of();")
                .declare("action", "buat", "")
                .extension(
                        "Other",
                        "@Extension public class Other implements Lookup { public String name() { return \"lain\"; }"
                                + " public List<Choice> choices(Subject s, PluginContext c) { return List.of(); } }")
                .extension("None", "public class None {}");

        assertEquals(
                List.of(
                        "Ekstensi hostile.None bukan tawaran yang dikenal. Implementasikan tepat satu dari"
                                + " antarmuka Check, Action, Lookup, Search, Computation, Listener, Schedule.",
                        "Ekstensi hostile.Other adalah lookup \"lain\", yang tidak ditawarkan dalam mutubaku-plugin.json."
                                + " Tambahkan di sana, atau perbaiki hasil name()."),
                refused(differing.classes(), "0.1.0"));
        assertEquals(
                List.of(
                        "action \"buat\" ditawarkan, tetapi tidak ada ekstensi dengan nama itu. Tambahkan kelasnya, atau"
                                + " hapus tawarannya."),
                refused(
                        new Workshop(folder)
                                .check("nama", "return List.of();")
                                .declare("action", "buat", "")
                                .classes(),
                        "0.1.0"));
    }

    @Test
    void shadowing_isRefused_alsoInVersions() throws IOException {
        Path classes = new Workshop(folder)
                .check("nama", "return List.of();")
                .file("id/mutubaku/api/plugin/Text.class", new byte[0])
                .file("META-INF/versions/17/java/lang/String.class", new byte[0])
                .file("javax/xml/parsers/SAXParser.class", new byte[0])
                .file("javax/inject/Inject.class", new byte[0])
                .classes();

        assertEquals(
                List.of(
                        "The plugin brings META-INF/versions/17/java/lang/String.class, a class of the platform or of the"
                                + " JDK. Leave it out of the jar (scope \"provided\").",
                        "The plugin brings id/mutubaku/api/plugin/Text.class, a class of the platform or of the JDK. Leave"
                                + " it out of the jar (scope \"provided\").",
                        "The plugin brings javax/xml/parsers/SAXParser.class, a class of the platform or of the JDK. Leave"
                                + " it out of the jar (scope \"provided\")."),
                problems(classes, "0.1.0").stream()
                        .map(problem -> problem.sentence(Language.EN))
                        .toList());
    }

    @Test
    void noJar_isRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");

        assertEquals(List.of("plugin/unreadable"), rules(text));
        assertEquals(List.of("plugin/unreadable"), rules(folder.resolve("none.jar")));
    }

    @Test
    void unknownOffer_isABugOfTheCaller() throws IOException, PluginRefused {
        try (LoadedPlugin plugin = LoadedPlugin.load(saying("1.0.0", "x"), "0.1.0")) {
            IllegalArgumentException bug = assertThrows(
                    IllegalArgumentException.class, () -> plugin.choices("nama", Calls.SUBJECT, Calls.LENT));

            assertTrue(String.valueOf(bug.getMessage()).contains("[nama]"), bug::getMessage);
        }
    }

    @Test
    void jar_canBeDeletedAndReplaced_afterClosing() throws IOException, PluginRefused {
        Path jar = saying("1.0.0", "x");
        LoadedPlugin plugin = LoadedPlugin.load(jar, "0.1.0");
        plugin.close();

        Files.delete(jar);
        CallResult<List<Finding>> ran = plugin.check("nama", Calls.SUBJECT, Calls.LENT);

        assertEquals(Fault.Kind.BUSY, Calls.fault(ran).kind());
    }

    private static List<String> rules(Path jar) {
        return problems(jar, "0.1.0").stream().map(Problem::rule).toList();
    }

    private static List<String> refused(Path jar, String platform) {
        return problems(jar, platform).stream()
                .map(problem -> problem.sentence(Language.ID))
                .toList();
    }

    private static List<Problem> problems(Path jar, String platform) {
        try {
            LoadedPlugin.load(jar, platform).close();
            return List.of();
        } catch (PluginRefused refused) {
            return refused.problems();
        }
    }
}
