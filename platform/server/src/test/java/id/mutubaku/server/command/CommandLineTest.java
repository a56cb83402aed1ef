package id.mutubaku.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Copies;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the commands as a person at a terminal does. */
final class CommandLineTest {
    private static final Path DEFINITIONS = Path.of("../../sop-definitions");

    private record Run(int code, String out, String error) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        int code = Mutubaku.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(error, true))
                .execute(arguments);
        return new Run(code, out.toString(), error.toString());
    }

    @Test
    void version_isThatOfTheBuild() {
        Run run = run("--version");

        assertEquals(0, run.code());
        assertTrue(run.out().strip().matches("mutubaku \\d+\\.\\d+\\.\\d+(-\\w+)?"), run.out());
    }

    @Test
    void check_saysNothingAgainstTheShippedFolder() {
        Run run = run("check", DEFINITIONS.toString());

        assertEquals(0, run.code());
        assertEquals("", run.out());
    }

    @Test
    void check_saysEachFindingInALine_withItsPlace(@TempDir Path folder) {
        Run run = run("check", copyOfSample(folder).toString());

        assertEquals(0, run.code(), run.out());
        assertTrue(run.out().lines().count() > 5, run.out());
        run.out()
                .lines()
                .forEach(line -> assertTrue(
                        line.matches(".+\\.json#(/\\S*)?: (warning|info) \\S+: .+ \\(baris \\d+, kolom \\d+\\)"),
                        line));
    }

    @Test
    void check_ofAFileWithAnError_saysWhere_andEndsWithOne(@TempDir Path folder) throws IOException {
        Path region = copyOfRegion(folder);
        Path sop = region.resolve("salah.json");
        Files.writeString(sop, "{\"id\": \"salah\", }");

        Run run = run("check", "--lang", "en", sop.toString());

        assertEquals(1, run.code());
        assertTrue(run.out().startsWith(sop + "#: error json/character: "), run.out());
        assertTrue(run.out().strip().endsWith("(line 1, column 17)"), run.out());
        Run ofRegion = run("check", "--lang", "en", region.toString());
        assertEquals(1, ofRegion.code());
        assertTrue(ofRegion.out().contains(run.out()), ofRegion.out());
    }

    @Test
    void check_findsWhatAPluginDoesNotOffer_whereThePluginIsKnown(@TempDir Path folder) throws IOException {
        Copies.copy(DEFINITIONS.resolve("calendars"), folder.resolve("calendars"));
        Path sop = copyOfRegion(folder).resolve("pembangunan-aplikasi.json");
        String text = Files.readString(DEFINITIONS.resolve("banten/pembangunan-aplikasi.json"));
        Files.writeString(sop, text.replace("\"banten-spbe/rab\"", "\"banten-spbe/rabb\""));

        Run known =
                run("check", "--plugins", DEFINITIONS.resolveSibling("plugins").toString(), sop.toString());

        assertEquals(1, known.code(), known.out());
        List<String> said =
                known.out().lines().filter(line -> line.contains("sop/plugin")).toList();
        assertEquals(1, said.size(), known.out());
        assertTrue(
                said.get(0)
                        .matches(
                                ".+/x-lookup: error sop/plugin/offer: Plugin \"banten-spbe\" tidak menyediakan \"rabb\" untuk"
                                        + " x-lookup\\. Maksudnya mungkin ra.\\. \\(baris \\d+, kolom \\d+\\)"),
                said.get(0));
        assertFalse(run("check", sop.toString()).out().contains("sop/plugin"));
    }

    @Test
    void check_saysTheSameOfAFile_ofARegion_andOfAFolder(@TempDir Path folder) {
        Path region = copyOfSample(folder);

        List<String> whole = run("check", folder.toString()).out().lines().toList();
        List<String> ofRegion = run("check", region.toString()).out().lines().toList();
        List<String> ofFiles = new ArrayList<>();
        for (String file : List.of("pinjam-perangkat.json", "region.json")) {
            run("check", region.resolve(file).toString()).out().lines().forEach(ofFiles::add);
        }

        assertTrue(ofRegion.size() > 5, ofRegion.toString());
        assertEquals(ofRegion, ofFiles);
        assertEquals(
                ofRegion,
                whole.stream()
                        .filter(line -> line.startsWith(region.toString()))
                        .toList());
    }

    @Test
    void check_ofAFileAmongThePictures_saysWhatIsWrongWithIt(@TempDir Path folder) throws IOException {
        Path region = copyOfSample(folder);
        Path picture = region.resolve("pictures/logo.png");
        Files.createDirectories(picture.getParent());
        Files.writeString(picture, "<svg/>");

        Run run = run("check", picture.toString());

        assertEquals(1, run.code());
        assertTrue(run.out().contains("logo.png") && run.out().contains("picture/type"), run.out());
    }

    @Test
    void check_ofAPlaceWithoutDefinitions_saysSo(@TempDir Path folder) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("kosong"));

        for (Path given : List.of(empty, DEFINITIONS.resolve("schema"), DEFINITIONS.resolve("README.md"))) {
            Run run = run("check", given.toString());

            assertEquals(2, run.code(), given.toString());
            assertTrue(run.error().contains("No definition to check"), run.error());
        }
    }

    @Test
    void check_asJson_givesTheSameFindings_withTheirLines(@TempDir Path folder) throws IOException {
        Path sop = copyOfSample(folder).resolve("pinjam-perangkat.json");

        List<String> text = run("check", sop.toString()).out().lines().toList();
        JsonNode json = JsonMapping.MAPPER.readTree(
                run("check", "--format", "json", sop.toString()).out());

        assertEquals(text.size(), json.size());
        for (int index = 0; index < json.size(); index++) {
            JsonNode finding = json.get(index);
            String line = text.get(index);
            assertTrue(line.contains("#" + finding.path("pointer").asText() + ": "), line);
            assertTrue(line.contains(finding.path("sentence").asText("-")), line);
            String place = "(baris " + finding.path("line") + ", kolom " + finding.path("column") + ")";
            assertTrue(line.endsWith(place), line);
        }
    }

    @Test
    void check_ofAMissingFile_saysSo() {
        Run run = run("check", "tidak-ada.json");

        assertEquals(2, run.code());
        assertTrue(run.error().contains("tidak-ada.json"), run.error());
    }

    @Test
    void build_writesPagesThatAPlainServerServes(@TempDir Path folder) throws IOException {
        Run run = run("build", "--definitions", DEFINITIONS.toString(), "--out", folder.toString());

        assertEquals(0, run.code(), run.error());
        for (String page : List.of(
                "index.html",
                "en/index.html",
                "banten/index.html",
                "banten/pembangunan-aplikasi/index.html",
                "banten/pembangunan-aplikasi/ajukan/index.html")) {
            assertTrue(Files.size(folder.resolve(page)) > 500, page);
            assertTrue(Files.exists(folder.resolve(page + ".gz")), page);
        }
        try (Stream<Path> assets = Files.list(folder.resolve("aset"))) {
            assertTrue(assets.anyMatch(file -> file.toString().endsWith(".css")));
        }
    }

    @Test
    void serve_refusesAPluginInDevelopment_whereOthersCouldReachIt(@TempDir Path folder) {
        Run open = run("serve", "--develop", "classes", "--host", "0.0.0.0", "--data", folder.toString());
        Run behindProxy = run("serve", "--develop", "classes", "--forwarded", "--data", folder.toString());

        assertEquals(2, open.code());
        assertTrue(open.error().contains("--develop"), open.error());
        assertEquals(2, behindProxy.code());
        assertTrue(behindProxy.error().contains("--develop"), behindProxy.error());
    }

    @Test
    void serve_refusesDemoAccountsOnAnOpenAddress(@TempDir Path folder) {
        Run run = run("serve", "--demo", "--host", "0.0.0.0", "--data", folder.toString());

        assertEquals(2, run.code());
        assertTrue(run.error().contains("--demo"), run.error());
    }

    @ParameterizedTest
    @CsvSource({
        "--smtp, http://surel.contoh.go.id, Tulis smtp://",
        "--address, sop.contoh.go.id, Expected an address",
        "--address, https://contoh.go.id/sop, Expected an address",
        "--retry, tiga kali, Expected a cycle",
        "--security-contact, entah siapa, Expected a contact",
        "--security-contact, http://contoh.go.id/keamanan, Expected a contact"
    })
    void serve_refusesWhatItCannotUse(String option, String value, String sentence, @TempDir Path folder) {
        Run run = run("serve", "--data", folder.toString(), option, value);

        assertEquals(2, run.code());
        assertTrue(run.error().contains(sentence), run.error());
    }

    @ParameterizedTest
    @CsvSource({
        "--definitions, TIDAK/ADA, no folder of definitions",
        "--plugins, TIDAK/ADA, no folder of plugins",
        "--trust, TIDAK/ADA, no folder of certificates",
        "--trust, SAMPAH, certificates cannot be read",
        "--database, postgresql://a:rah@sia:w/x, address of the database",
        "--database, postgresql://a:rahasia@127.0.0.1:1/x, cannot be reached",
        "--connections, 3, 3 connections"
    })
    void serve_saysWhatItWasGivenWrong(String option, String value, String sentence, @TempDir Path folder)
            throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("SAMPAH")).resolve("a.pem"), "sampah");
        String given = value.replaceFirst("^(TIDAK|SAMPAH)", folder + "/$1");
        List<String> arguments = new ArrayList<>(
                List.of("serve", "--definitions=" + DEFINITIONS, "--data=" + folder.resolve("data"), option, given));
        if (option.equals("--definitions")) {
            arguments.remove(1);
        }
        if (option.equals("--connections")) {
            arguments.add("--database=" + Running.shared().database());
        }

        Run run = run(arguments.toArray(String[]::new));

        assertEquals(1, run.code());
        assertTrue(run.error().contains(sentence), run.error());
        assertEquals(2, run.error().strip().lines().count(), run.error());
        assertFalse(run.error().contains("sia"), run.error());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, is used by another program", "192.0.2.1, is none of this machine"})
    void serve_saysWhyNobodyCanBeServed_andLeavesNothingOpen(String host, String sentence, @TempDir Path folder) {
        String database = Running.shared().newDatabase("mendengar_" + host.replace('.', '_'));

        Run run = run(
                "serve",
                "--definitions=" + DEFINITIONS,
                "--data=" + folder,
                "--database=" + database,
                "--host=" + host,
                "--port=" + URI.create(Running.shared().url()).getPort());

        assertEquals(1, run.code());
        assertTrue(run.error().contains(sentence), run.error());
        assertEquals(2, run.error().strip().lines().count(), run.error());
        Running.shared().dropDatabase(database);
    }

    @Test
    void backupOfARunningServer_isRestoredIntoAnEmptyFolder_onWhichAServerStarts(@TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("cadangan.mutubaku");
        Path data = folder.resolve("data");

        Run backup = run("backup", "--data", Running.shared().data().toString(), "--out", file.toString());
        Run restore = run("restore", file.toString(), "--data", data.toString());
        Run second = run("restore", file.toString(), "--data", data.toString());

        assertEquals(0, backup.code(), backup.error());
        assertEquals(0, restore.code(), restore.error());
        assertTrue(restore.out().contains("audit verify --rebuild"), restore.out());
        assertEquals(1, second.code());
        assertTrue(second.error().contains("not empty"), second.error());
        PlatformOptions options =
                new PlatformOptions("127.0.0.1", 0, data, DEFINITIONS, Optional.empty(), false, InstantSource.system());
        try (Platform restored = Platform.start(options)) {
            Api.at(restored.port())
                    .as("kadis.banten")
                    .get("/api/v1/banten/work")
                    .send()
                    .expect(200);
        }
    }

    @Test
    void backupOfAFolderWithoutADatabase_saysSo_andMakesNone(@TempDir Path folder) {
        Run run = run(
                "backup",
                "--data",
                folder.resolve("data").toString(),
                "--out",
                folder.resolve("x").toString());

        assertEquals(1, run.code());
        assertTrue(run.error().contains("no database in the data folder"), run.error());
        assertFalse(Files.exists(folder.resolve("data")));
    }

    /** Copies a region in whose SOP print is missing, with the calendars that it needs. */
    private static Path copyOfSample(Path folder) {
        Path region = folder.resolve("pulau-tujuh");
        Copies.copy(DEFINITIONS.resolve("calendars"), folder.resolve("calendars"));
        Copies.copy(Path.of("src/test/resources/id/mutubaku/server/walk/pulau-tujuh"), region);
        return region;
    }

    private static Path copyOfRegion(Path folder) throws IOException {
        Path region = Files.createDirectories(folder.resolve("banten"));
        Files.copy(DEFINITIONS.resolve("banten/region.json"), region.resolve("region.json"));
        return region;
    }
}
