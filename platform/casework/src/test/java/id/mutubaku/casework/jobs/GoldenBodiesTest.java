package id.mutubaku.casework.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.casework.plugins.calls.ActionJob;
import id.mutubaku.casework.plugins.calls.ListenerJob;
import id.mutubaku.casework.plugins.calls.ScheduleJob;
import id.mutubaku.store.facts.StoredJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the bodies of jobs, drafts and batches as every version has written them. A golden file {@code NAME.vN.json} may be added
 * and is never changed: databases are full of its like.
 */
final class GoldenBodiesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/id/mutubaku/casework/golden");

    /** A kind of body, and the record that it is read into. */
    private record Kind(String name, StoredJson json, String type) {}

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("draft", StoredJson.DRAFT, "id.mutubaku.casework.drafts.Drafts$Body"),
                new Kind("batch", StoredJson.BATCH, "id.mutubaku.casework.upkeep.BatchProgress"),
                new Kind(
                        "reckon-due-dates",
                        StoredJson.ofJob("reckon-due-dates"),
                        "id.mutubaku.casework.upkeep.DueReckoning$Order"),
                new Kind(
                        "migrate-cases",
                        StoredJson.ofJob("migrate-cases"),
                        "id.mutubaku.casework.upkeep.Migration$Order"),
                new Kind("notice", StoredJson.ofJob("notice"), "id.mutubaku.casework.mail.Notice"),
                new Kind("mail", StoredJson.ofJob("mail"), "id.mutubaku.casework.mail.MailJob$Letter"),
                new Kind("action", StoredJson.ofJob("action"), ActionJob.Order.class.getName()),
                new Kind("listener", StoredJson.ofJob("listener"), ListenerJob.Order.class.getName()),
                new Kind("schedule", StoredJson.ofJob("schedule"), ScheduleJob.Order.class.getName()),
                new Kind("webhook", StoredJson.ofJob("webhook"), JsonNode.class.getName()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void body_ofEveryVersion_isReadAlike_andWrittenAsTheNewest(Kind kind) throws ReflectiveOperationException {
        Class<?> type = Class.forName(kind.type());
        String newest = golden(kind, kind.json().version());
        Object read = kind.json().read(kind.json().version(), newest, type);

        assertEquals(newest, kind.json().write(read));
        for (int version = 1; version < kind.json().version(); version++) {
            assertEquals(read, kind.json().read(version, golden(kind, version), type), kind + " of version " + version);
        }
    }

    @Test
    void everyGoldenFile_isOneThatIsRead() throws IOException {
        List<String> kinds = kinds().map(Kind::name).sorted().toList();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            TreeSet<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .forEach(name -> names.add(name.substring(0, name.indexOf('.'))));
            assertEquals(kinds, List.copyOf(names));
        }
    }

    private static String golden(Kind kind, int version) {
        try {
            return Files.readString(GOLDEN.resolve(kind.name() + ".v" + version + ".json"));
        } catch (IOException missing) {
            throw new AssertionError("Add a golden file of " + kind.name() + " in version " + version, missing);
        }
    }
}
