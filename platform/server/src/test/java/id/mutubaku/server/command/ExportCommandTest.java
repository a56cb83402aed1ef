package id.mutubaku.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExportCommandTest {
    private static final Path DEFINITION = Path.of("..", "..", "sop-definitions", "banten", "integrasi-sistem.json")
            .toAbsolutePath();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    private final StringWriter error = new StringWriter();

    private int run(String... arguments) {
        return Mutubaku.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(error))
                .execute(arguments);
    }

    private static List<String> activities(JsonNode definition) {
        List<String> activities = new ArrayList<>();
        definition
                .path("steps")
                .forEach(step -> activities.add(step.path("activity").asText()));
        return activities;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx"})
    void exportedSop_isImportedAgain(String format) throws IOException {
        Path form = folder.resolve("formulir." + format);
        Path draft = folder.resolve("draf.json");

        assertEquals(
                0, run("export", DEFINITION.toString(), "--to", format, "--out", form.toString()), error::toString);
        assertEquals(
                0, run("import", form.toString(), "--region", "contoh", "--out", draft.toString()), error::toString);

        JsonNode shipped = JsonMapping.MAPPER.readTree(DEFINITION.toFile());
        JsonNode read = JsonMapping.MAPPER.readTree(draft.toFile());
        assertEquals(shipped.path("steps").size(), read.path("steps").size());
        assertEquals(activities(shipped), activities(read));
        assertEquals(2, read.path("ends").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx"})
    void emptyForm_isRead_andAsksForItsContent(String format) throws IOException {
        Path form = folder.resolve("formulir." + format);
        Path draft = folder.resolve("draf.json");

        assertEquals(0, run("export", "--to", format, "--out", form.toString()), error::toString);
        assertEquals(
                0, run("import", form.toString(), "--region", "contoh", "--out", draft.toString()), error::toString);

        JsonNode read = JsonMapping.MAPPER.readTree(draft.toFile());
        assertEquals(4, read.path("actors").size());
        assertTrue(read.path("steps").isEmpty());
    }

    @Test
    void exportedBpmn_hasTheStepsOfTheSop() throws IOException {
        Path file = folder.resolve("sop.bpmn");

        assertEquals(
                0, run("export", DEFINITION.toString(), "--to", "bpmn", "--out", file.toString()), error::toString);

        assertTrue(Files.readString(file).contains("<bpmn:exclusiveGateway id=\"step_"));
        assertEquals(
                2,
                run(
                        "export",
                        "--to",
                        "bpmn",
                        "--out",
                        folder.resolve("kosong.bpmn").toString()));
    }

    @Test
    void fileThatIsThere_isNotOverwritten() throws IOException {
        Path there = Files.writeString(folder.resolve("ada.xlsx"), "isi");

        assertEquals(2, run("export", "--to", "xlsx", "--out", there.toString()));
        assertEquals("isi", Files.readString(there));
    }
}
