package id.mutubaku.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.host.trust.Sha256;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.option.Outgoing;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.option.PluginOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.workshop.Keys;
import id.mutubaku.workshop.Tampering;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code mutubaku plugin} as an administrator at a terminal does: against jars, and against a server. */
@Tag("slow")
final class PluginCommandTest {
    private static final String PASSWORD = "MUTUBAKU_PASSWORD";
    private static final Map<String, String> DEMO = Map.of(PASSWORD, "demo");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Keys keys;

    @SuppressWarnings("NullAway.Init")
    private static Path trust;

    @SuppressWarnings("NullAway.Init")
    private static Path plain;

    @SuppressWarnings("NullAway.Init")
    private static Path signed;

    private record Run(int code, String out, String error) {}

    @BeforeAll
    static void make() throws IOException {
        keys = new Keys(folder)
                .key("dinas")
                .key("pusat")
                .key("asing")
                .key("lewat", "-startdate", "-400d", "-validity", "30");
        trust = Files.createDirectories(folder.resolve("trust"));
        for (String trusted : List.of("dinas", "pusat", "lewat")) {
            keys.pem(trusted, trust.resolve(trusted + ".pem"));
        }
        plain = new Workshop(folder)
                .declaring("\"settings\": {\"type\": \"object\", \"required\": [\"unit\"],"
                        + " \"properties\": {\"unit\": {\"type\": \"string\"}}}")
                .check("nama", "return List.of();")
                .jar();
        signed = keys.signed(plain, "dinas");
    }

    private static Run run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private static Run run(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        int code = Mutubaku.commandLine(environment)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(error, true))
                .execute(arguments);
        return new Run(code, out.toString(), error.toString());
    }

    private static Run verify(Path jar, String language, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("plugin", "--lang", language, "verify", jar.toString(), "--trust", trust.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    /** Makes sure that a jar is refused for one reason, in both languages, and with its hash. */
    private static void refused(Path jar, String indonesian, String english, String... more) throws IOException {
        for (String language : List.of("id", "en")) {
            Run run = verify(jar, language, more);

            assertEquals(1, run.code(), run.out());
            List<String> lines = run.out().lines().toList();
            String sentence = language.equals("id") ? indonesian : english;
            assertTrue(lines.get(0).startsWith(jar + ": error trust/"), run.out());
            assertTrue(lines.get(0).contains(sentence), run.out());
            assertEquals(List.of("SHA-256: " + Sha256.of(jar)), lines.subList(1, lines.size()));
        }
    }

    @Test
    void verify_acceptsAJarOfATrustedSigner() {
        Run run = verify(signed, "id");

        assertEquals(0, run.code(), run.out() + run.error());
        assertTrue(run.out().startsWith(signed + ": coba 1.0.0, CN=dinas, "), run.out());
    }

    @Test
    void verify_refusesAChangedClass() throws IOException {
        Path jar = Tampering.with(
                signed,
                entries -> entries.computeIfPresent("hostile/Offer0.class", (name, bytes) -> new byte[] {1, 2}));

        refused(
                jar,
                "Berkas \"hostile/Offer0.class\" diubah sesudah jar ditandatangani. Jangan pakai jar ini; minta yang"
                        + " asli.",
                "The entry \"hostile/Offer0.class\" was altered after the jar was signed. Do not use this jar; ask for"
                        + " the original.");
    }

    @Test
    void verify_refusesAnAddedEntry() throws IOException {
        Path jar = Tampering.with(signed, entries -> entries.put("hostile/Extra.class", new byte[] {1}));

        refused(
                jar,
                "Berkas \"hostile/Extra.class\" tidak bertanda tangan: ditambahkan sesudah jar ditandatangani.",
                "The entry \"hostile/Extra.class\" is not signed: it was added after the jar was signed.");
    }

    @Test
    void verify_refusesARemovedSignature() throws IOException {
        Path jar = Tampering.with(
                signed, entries -> entries.keySet().removeIf(name -> name.endsWith(".SF") || name.endsWith(".EC")));

        refused(jar, "Jar ini tidak ditandatangani siapa pun.", "Nobody signed this jar.");
    }

    @Test
    void verify_refusesARevokedKey() throws IOException {
        Path catalogue = catalogue("pusat");

        refused(
                signed,
                "Sertifikat CN=dinas sudah dicabut",
                "certificate of CN=dinas was revoked",
                "--catalogue",
                catalogue.toString());
    }

    @Test
    void verify_refusesACatalogueOfAForeigner() throws IOException {
        Run run = verify(signed, "en", "--catalogue", catalogue("asing").toString());

        assertEquals(1, run.code());
        assertTrue(run.out().contains("error trust/not-trusted"), run.out());
    }

    @Test
    void verify_refusesAnExpiredKey() throws IOException {
        refused(keys.signed(plain, "lewat"), "Sertifikat CN=lewat kedaluwarsa pada", "CN=lewat expired on");
    }

    @Test
    void verify_refusesAForeignKey() throws IOException {
        refused(
                keys.signed(plain, "asing"),
                "Jar ini ditandatangani oleh CN=asing, yang tidak dipercaya oleh platform ini",
                "CN=asing");
    }

    @Test
    void verify_ofSeveralJars_saysEach_andEndsWithOneWhereOneIsBad() {
        Run run = run("plugin", "verify", signed.toString(), plain.toString(), "--trust", trust.toString());

        assertEquals(1, run.code());
        assertTrue(run.out().startsWith(signed + ": coba 1.0.0") && run.out().contains(plain + ": error"), run.out());
    }

    @Test
    void verify_ofWhatIsNotThere_saysSo() {
        for (String[] wrong : List.of(
                new String[] {"plugin", "verify", "tidak-ada.jar", "--trust", trust.toString()},
                new String[] {"plugin", "verify", signed.toString(), "--trust", "tidak-ada"},
                new String[] {
                    "plugin", "verify", signed.toString(), "--trust", trust.toString(), "--catalogue", "tidak-ada.jar"
                })) {
            Run run = run(wrong);

            assertTrue(run.code() == 1 || run.code() == 2, run.out() + run.error());
            assertTrue((run.out() + run.error()).contains("tidak-ada"), run.out() + run.error());
            assertTrue(!run.error().contains("\tat "), run.error());
        }
    }

    private static Path catalogue(String by) throws IOException {
        String json = "{\"issued\": \"2025-02-03T04:05:06Z\", \"plugins\": [], \"revoked\": {\"certificates\": [\""
                + Sha256.of(keys.certificate("dinas")) + "\"], \"jars\": []}}";
        Path unsigned = Tampering.with(new Workshop(folder).jar(), entries -> {
            entries.clear();
            entries.put("catalogue.json", json.getBytes(StandardCharsets.UTF_8));
        });
        return keys.signed(unsigned, by);
    }

    @Test
    void commands_takeAPluginThroughItsLife() throws IOException {
        Path data = folder.resolve("data");
        Path settings = Files.writeString(folder.resolve("settings.json"), "{\"unit\": \"DKISP\"}");
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"unit\": 5}");
        try (Platform platform = Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                data,
                Running.DEFINITIONS,
                Optional.of(Running.shared().newDatabase("plugin_command")),
                true,
                InstantSource.system(),
                Outgoing.NOTHING,
                new PluginOptions(Optional.empty(), Optional.of(trust))))) {
            String server = "http://127.0.0.1:" + platform.port();

            good(server, "\"version\" : \"1.0.0\"", "install", signed.toString());
            good(server, "1.0.0  berjalan", "list");
            bad(server, "/settings/unit", "enable", "coba", "--region", "banten", "--settings", wrong.toString());
            good(server, "coba", "enable", "coba", "--region", "banten", "--settings", settings.toString());
            good(server, "\"enabled\" : true", "list", "--json");
            bad(server, "plugin/in-use", "remove", "coba", "1.0.0");
            good(server, "coba", "disable", "coba", "--region", "banten");
            good(server, "coba", "remove", "coba", "1.0.0");
            bad(server, "plugin/none-installed", "remove", "coba", "1.0.0");
            bad(server, Sha256.of(plain), "install", plain.toString());
            good(server, "1.0.0", "install", plain.toString(), "--allow", Sha256.of(plain));
            good(server, "", "catalogue", catalogue("pusat").toString());
            bad(server, "trust/catalogue-older", "catalogue", catalogue("pusat").toString());
        }
    }

    @Test
    void commands_sayWhatKeepsThemFromTheServer() {
        String server = Running.shared().url();

        said(on(server, Map.of(PASSWORD, "salah"), "list"), 2, "Nama pengguna atau kata sandi tidak cocok.");
        said(on(server, Map.of(), "list"), 2, PASSWORD);
        said(on("http://127.0.0.1:1", DEMO, "list"), 2, "http://127.0.0.1:1");
        said(on(server, DEMO, "--user", "kadis.banten", "list"), 1, "\"status\" : 403");
        said(on("localhost", DEMO, "list"), 2, "localhost");
        said(
                on(server, DEMO, "install", "tidak-ada.jar"),
                2,
                "Berkas tidak dapat dibaca: / Cannot read the file: tidak-ada.jar");
    }

    @Test
    void password_isReadFromTheEnvironmentOfTheProcess() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mutubaku.class.getName(),
                        "plugin",
                        "--server",
                        Running.shared().url(),
                        "list")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("list.txt").toFile());
        builder.environment().putAll(DEMO);
        Process process = builder.start();

        assertTrue(process.waitFor(180, TimeUnit.SECONDS), "no end");
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("list.txt")));
    }

    private static void said(Run run, int code, String sentence) {
        assertEquals(code, run.code(), run.out() + run.error());
        assertTrue(run.error().contains(sentence), run.error());
        assertTrue(!run.error().contains("\tat "), run.error());
    }

    private static void good(String server, String said, String... arguments) {
        Run run = on(server, DEMO, arguments);
        assertEquals(0, run.code(), run.out() + run.error());
        assertTrue(run.out().contains(said), run.out());
    }

    private static void bad(String server, String said, String... arguments) {
        Run run = on(server, DEMO, arguments);
        assertEquals(1, run.code(), run.out() + run.error());
        assertTrue(run.error().contains(said), run.error());
    }

    private static Run on(String server, Map<String, String> environment, String... arguments) {
        List<String> all = new ArrayList<>(List.of("plugin", "--server", server));
        all.addAll(List.of(arguments));
        return run(environment, all.toArray(String[]::new));
    }
}
