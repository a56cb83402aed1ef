package id.mutubaku.host.tester;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.host.execution.outcome.Fault;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginTesterTest {
    private static final String SETTINGS = """
            "settings": {"type": "object", "required": ["limit"], "properties": {
              "limit": {"type": "integer", "title": "Batas", "minimum": 1},
              "mode": {"type": "string", "enum": ["strict", "lax"], "default": "lax"},
              "names": {"type": "array", "items": {"type": "string"}},
              "deep": {"type": "object", "properties": {"on": {"type": "boolean", "default": true}}}}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    @Test
    void check_seesSettingsOfItsOwnType_andAnswers() throws IOException {
        Path classes = new Workshop(folder)
                .declaring(SETTINGS)
                .type(
                        "Ours",
                        "record Ours(int limit, Mode mode, List<String> names, Optional<String> other, Deep deep)"
                                + " { enum Mode { STRICT, LAX } record Deep(boolean on) {} }")
                .check(
                        "nama",
                        "Ours ours = context.settings(Ours.class);"
                                + "String said = ours + \" \" + subject.answer(\"pengajuan\", \"nama\").orElse(\"-\");"
                                + "return List.of(Finding.failed(\"R1\", Text.of(said)).at(\"/pengajuan/nama\"));")
                .classes();

        try (PluginTester plugin =
                PluginTester.of(classes).settings(Map.of("limit", 3, "names", List.of("a"), "deep", Map.of()))) {
            Subject subject = PluginTester.subject("pulau")
                    .answer("pengajuan", "nama", "arsip")
                    .build();

            assertEquals(
                    "Ours[limit=3, mode=LAX, names=[a], other=Optional.empty, deep=Deep[on=true]] arsip",
                    plugin.check("nama", subject).get(0).sentence().en());
        }
    }

    @Test
    void settings_thatDoNotFit_areRefusedWithTheirNames() throws IOException {
        Path classes = new Workshop(folder)
                .declaring(SETTINGS)
                .check("nama", "return List.of();")
                .classes();

        try (PluginTester plugin = PluginTester.of(classes)) {
            AssertionError refused =
                    assertThrows(AssertionError.class, () -> plugin.settings(Map.of("limit", 0, "mode", "x")));

            assertTrue(
                    String.valueOf(refused.getMessage()).contains("/limit: Fill in the batas with 1 or more"),
                    refused::getMessage);
            assertTrue(String.valueOf(refused.getMessage()).contains("/mode: "), refused::getMessage);
        }
    }

    @Test
    void action_usesRegisterFolderDocumentsAndStandings() throws IOException {
        Path jar = new Workshop(folder).action("catat", """
                        context.register().put("n/1", 0, key);
                        java.nio.file.Files.write(context.folder().resolve("copy"), context.read("surat"));
                        String said = "" + context.standing("2025/7") + context.standing("none");
                        return new Outcome(Text.of(said), List.of(new Fact("cloneUrl", Text.of("URL"), "x")),
                            List.of(new NewDocument("rka", "rka.pdf", "application/pdf", new byte[] {1})));
                        """).jar();

        try (PluginTester plugin = PluginTester.of(jar)
                .document("surat", "isi".getBytes(StandardCharsets.UTF_8))
                .standing("2025/7", Standing.COMPLETED)) {
            Outcome outcome = plugin.run("catat", PluginTester.subject("pulau").build(), "kunci");

            assertEquals("Optional[COMPLETED]Optional.empty", outcome.sentence().en());
            assertEquals("kunci", plugin.register().find("n/1").orElseThrow().value());
            assertEquals("isi", Files.readString(plugin.folder().resolve("copy")));
            assertArrayEquals(new byte[] {1}, outcome.documents().get(0).content());
        }
    }

    @Test
    void lookup_givesChoices_andTheFolderGoesWithTheTester() throws IOException {
        Path classes = new Workshop(folder)
                .lookup("opd", "return List.of(new Choice(\"1\", new Text(\"Satu\", \"One\")));")
                .classes();
        Path own;
        try (PluginTester plugin = PluginTester.of(classes)) {
            own = plugin.folder();

            assertEquals(
                    List.of(new Choice("1", new Text("Satu", "One"))),
                    plugin.choices("opd", PluginTester.subject("pulau").build()));
        }
        assertFalse(Files.exists(own));
    }

    @Test
    void computation_givesTheValueOfAField_asJsonWritesIt() throws IOException {
        Path classes = new Workshop(folder)
                .computation("jumlah", "return subject.answer(\"f\", \"n\").map(n -> Integer.parseInt(n) * 1.5);", "")
                .computation("kata", "return Optional.of(\"a\");", "")
                .classes();

        try (PluginTester plugin = PluginTester.of(classes)) {
            Subject four = PluginTester.subject("pulau").answer("f", "n", "4").build();
            Subject three = PluginTester.subject("pulau").answer("f", "n", "3").build();
            Subject nothing = PluginTester.subject("pulau").build();

            assertEquals(Optional.of(BigInteger.valueOf(6)), plugin.compute("jumlah", four));
            assertEquals(Optional.of(new BigDecimal("4.5")), plugin.compute("jumlah", three));
            assertEquals(Optional.empty(), plugin.compute("jumlah", nothing));
            assertEquals(Optional.of("a"), plugin.compute("kata", nothing));
        }
    }

    @Test
    void fault_failsTheTest_withItsSentence() throws IOException {
        Path classes = new Workshop(folder)
                .check("nama", "throw new java.io.IOException(\"katalog tidak ada\");")
                .classes();

        try (PluginTester plugin = PluginTester.of(classes)) {
            PluginFaulted failed = assertThrows(
                    PluginFaulted.class,
                    () -> plugin.check("nama", PluginTester.subject("pulau").build()));

            assertEquals(Fault.Kind.THROWN, failed.fault().kind());
            assertEquals(
                    "Plugin coba 1.0.0 tidak dapat menjalankan \"nama\": katalog tidak ada. Coba lagi nanti; jika tetap"
                            + " begitu, beri tahu pengelola plugin.",
                    failed.fault().detail().id());
        }
    }

    @Test
    void pluginThatIsNotPackedYet_findsItsLibraries_asItsOwn() throws IOException {
        Path classes = new Workshop(folder)
                .check(
                        "nama",
                        "Class<?> own = Class.forName(\"org.objectweb.asm.Type\");"
                                + "return List.of(Finding.passed(\"R1\","
                                + " Text.of(\"\" + (own.getClassLoader() == getClass().getClassLoader()))));")
                .classes();

        try (PluginTester plugin = PluginTester.of(classes, org.objectweb.asm.Type.class)) {
            assertEquals(
                    "true",
                    plugin.check("nama", PluginTester.subject("pulau").build())
                            .get(0)
                            .sentence()
                            .en());
        }
    }

    @Test
    void plugin_thatIsRefused_failsTheTest() {
        AssertionError refused = assertThrows(AssertionError.class, () -> PluginTester.of(folder));

        assertTrue(
                String.valueOf(refused.getMessage()).contains("There is no mutubaku-plugin.json"), refused::getMessage);
    }

    @Test
    void answerInsideAGroup_isFoundByItsPath() {
        Subject subject = PluginTester.subject("pulau-tujuh")
                .answer("lembar", "arsitektur/layanan", "RAL.01")
                .answer("lembar", "arsitektur/tahun", 2027)
                .build();

        assertEquals(Optional.of("RAL.01"), subject.answer("lembar/arsitektur/layanan"));
        assertEquals(Optional.of("2027"), subject.answer("lembar/arsitektur/tahun"));
        assertEquals(Optional.empty(), subject.answer("lembar/arsitektur"));
        assertEquals(Optional.empty(), subject.answer("lembar/arsitektur/layanan/kode"));
        assertEquals(Optional.of(Map.of("layanan", "RAL.01", "tahun", 2027)), subject.value("lembar/arsitektur"));
    }
}
