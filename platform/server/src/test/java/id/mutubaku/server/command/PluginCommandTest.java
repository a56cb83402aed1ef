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
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        int code = Mutubaku.commandLine()
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
                "Berkas \"hostile/Offer0.class\" diubah sesudah jar ditandatangani. Jangan pakai jar ini; minta yang asli.",
                "The entry \"hostile/Offer0.class\" was altered after the jar was signed. Do not use this jar; ask for the"
                        + " original.");
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
    void commands_takeAPluginThroughItsLife() throws IOException, InterruptedException {
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
            good(server, "coba    1.0.0  berjalan", "list");
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
    void commands_sayWhatKeepsThemFromTheServer() throws IOException, InterruptedException {
        String server = Running.shared().url();

        Run password = process(Map.of("MUTUBAKU_PASSWORD", "salah"), "--server", server, "list");
        Run none = process(Map.of(), "--server", server, "list");
        Run away = process(Map.of("MUTUBAKU_PASSWORD", "demo"), "--server", "http://127.0.0.1:1", "list");
        Run official =
                process(Map.of("MUTUBAKU_PASSWORD", "demo"), "--server", server, "--user", "kadis.banten", "list");
        Run noUrl = process(Map.of("MUTUBAKU_PASSWORD", "demo"), "--server", "localhost", "list");
        Run missing = process(Map.of("MUTUBAKU_PASSWORD", "demo"), "--server", server, "install", "tidak-ada.jar");

        said(password, 2, "Nama pengguna atau kata sandi tidak cocok.");
        said(none, 2, "MUTUBAKU_PASSWORD");
        said(away, 2, "http://127.0.0.1:1");
        said(official, 1, "\"status\" : 403");
        said(noUrl, 2, "localhost");
        said(missing, 2, "Berkas tidak dapat dibaca: / Cannot read the file: tidak-ada.jar");
    }

    private static void said(Run run, int code, String sentence) {
        assertEquals(code, run.code(), run.out() + run.error());
        assertTrue(run.error().contains(sentence), run.error());
        assertTrue(!run.error().contains("\tat "), run.error());
    }

    private static void good(String server, String said, String... arguments) throws IOException, InterruptedException {
        Run run = on(server, arguments);
        assertEquals(0, run.code(), run.out() + run.error());
        assertTrue(run.out().contains(said), run.out());
    }

    private static void bad(String server, String said, String... arguments) throws IOException, InterruptedException {
        Run run = on(server, arguments);
        assertEquals(1, run.code(), run.out() + run.error());
        assertTrue(run.error().contains(said), run.error());
    }

    private static Run on(String server, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("--server", server));
        all.addAll(List.of(arguments));
        return process(Map.of("MUTUBAKU_PASSWORD", "demo"), all.toArray(String[]::new));
    }

    /** Runs a command in a process of its own: the password comes from the environment. */
    private static Run process(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "id.mutubaku.server.command.Mutubaku",
                "plugin"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path error = Files.createTempFile(folder, "error", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(error.toFile());
        builder.environment().remove("MUTUBAKU_PASSWORD");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(180, TimeUnit.SECONDS), "no end of " + List.of(arguments));
        return new Run(process.exitValue(), Files.readString(out), Files.readString(error));
    }
}
