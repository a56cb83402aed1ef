package id.mutubaku.store.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Clock;
import id.mutubaku.store.facts.Snapshot.CaseKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads facts as every version has written them. A golden file {@code NAME.vN.json} may be added and is never changed:
 * databases are full of its like. {@code -Dmutubaku.golden=add} writes those of the newest version that are not there.
 */
final class GoldenFactsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/id/mutubaku/store/golden");
    private static final boolean ADD = "add".equals(System.getProperty("mutubaku.golden"));
    private static final Instant AT = Instant.parse("2026-03-02T01:02:03.004Z");
    private static final int SEEDS = 300;

    static Stream<String> types() {
        return new TreeSet<>(CaseJson.types()).stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void event_ofEveryVersion_isReadAlike_andWrittenAsTheNewest(String type) {
        add(
                "event/" + type + ".v" + UpCasters.EVENTS,
                () -> EventRow.of(1, List.of(sample(CaseJson.type(type)))).body());
        EventRow newest = row(type, UpCasters.EVENTS);

        assertEquals(newest.body(), EventRow.of(1, newest.events()).body());
        for (int version = 1; version < UpCasters.EVENTS; version++) {
            if (typesOf(version).contains(type)) {
                assertEquals(newest.events(), row(type, version).events(), type + " of version " + version);
            }
        }
    }

    /** Lists the types that there were in a version; written down once when it is no longer the newest. */
    private static List<String> typesOf(int version) {
        return text(GOLDEN.resolve("event/types.v" + version + ".txt")).lines().toList();
    }

    private static EventRow row(String type, int version) {
        return new EventRow(
                version,
                1,
                version == 1 ? Optional.of(type) : Optional.empty(),
                AT,
                golden("event/" + type + ".v" + version));
    }

    @Test
    void eventsOfOneCommand_areReadAndWritten_asTheNewest() {
        String name = "event/several.v" + UpCasters.EVENTS;
        add(
                name,
                () -> EventRow.of(
                                1,
                                List.of(
                                        sample(CaseEvent.StepCompleted.class),
                                        sample(CaseEvent.StepOpened.class),
                                        sample(CaseEvent.DataRecorded.class)))
                        .body());
        EventRow several = new EventRow(UpCasters.EVENTS, 1, Optional.empty(), AT, golden(name));

        assertEquals(3, several.events().size());
        assertEquals(several.body(), EventRow.of(1, several.events()).body());
    }

    @Test
    void stepThatWasOpenedBeforeThereWereClocks_hasOneThatStands() {
        EventRow before =
                new EventRow(1, 1, Optional.of("step-opened"), AT, golden("event/step-opened-before-clocks.v1"));

        CaseEvent.StepOpened opened = (CaseEvent.StepOpened) before.events().get(0);
        assertEquals(Clock.NEW, opened.visit().clock());
    }

    @Test
    void stepThatADecisionLedTo_keepsItsReason() {
        EventRow stored = new EventRow(3, 1, Optional.empty(), AT, golden("event/step-opened-for-a-reason.v3"));

        CaseEvent.StepOpened opened = (CaseEvent.StepOpened) stored.events().get(0);
        assertEquals(
                "Surat belum ditandatangani",
                opened.visit().reason().orElseThrow().note());
        assertEquals(stored.body(), EventRow.of(1, stored.events()).body());
    }

    @Test
    void dateOfAStepWhoseClockStands_andPromise_areKept() {
        EventRow stopped = new EventRow(3, 1, Optional.empty(), AT, golden("event/clock-stopped-before-a-date.v3"));
        EventRow opened = new EventRow(3, 1, Optional.empty(), AT, golden("event/case-opened-with-a-promise.v3"));

        assertEquals(
                Optional.of(AT.plus(Duration.ofDays(3))),
                ((CaseEvent.ClockStopped) stopped.events().get(0)).due());
        assertEquals(
                Optional.of(AT.plus(Duration.ofDays(14))),
                ((CaseEvent.CaseOpened) opened.events().get(0)).promised());
        assertEquals(stopped.body(), EventRow.of(1, stopped.events()).body());
        assertEquals(opened.body(), EventRow.of(1, opened.events()).body());
    }

    @Test
    void waitForAnOutsider_isReadWithWhomItWaitsFor() {
        String written = golden("event/step-opened-for-outsider.v3");
        EventRow row = new EventRow(3, 1, Optional.empty(), AT, written);

        CaseEvent.StepOpened opened = (CaseEvent.StepOpened) row.events().get(0);
        assertEquals(
                Optional.of("kementerian"),
                opened.visit().awaiting().orElseThrow().from());
        assertEquals(written, EventRow.of(1, row.events()).body());
    }

    @Test
    void whatListsCalledAnAnswer_isKept_withTheEventAndInTheSnapshot() {
        String written = golden("event/data-recorded-with-labels.v3");
        EventRow row = new EventRow(3, 1, Optional.empty(), AT, written);
        CaseState state = CaseState.unopened("contoh", "CTH-1").after(row.events());

        CaseEvent.DataRecorded recorded = (CaseEvent.DataRecorded) row.events().get(0);
        assertEquals(Optional.of(Map.of("/alamat/kota", "Kota Serang")), recorded.labels());
        assertEquals(written, EventRow.of(1, row.events()).body());
        assertEquals(
                Map.of("permohonan", Map.of("/alamat/kota", "Kota Serang")),
                state(UpCasters.SNAPSHOT, Snapshot.of(state, Map.of()).json()).labels());
    }

    @Test
    void snapshot_ofEveryVersion_isReadAlike_andWrittenAsTheNewest() {
        add(
                "snapshot.v" + UpCasters.SNAPSHOT,
                () -> Snapshot.of(sample(CaseState.class), Map.of()).json());
        String newest = golden("snapshot.v" + UpCasters.SNAPSHOT);

        assertEquals(newest, Snapshot.of(UpCasters.SNAPSHOT, newest).json());
        for (int version = 1; version < UpCasters.SNAPSHOT; version++) {
            assertEquals(
                    state(UpCasters.SNAPSHOT, newest),
                    state(version, golden("snapshot.v" + version)),
                    "version " + version);
        }
    }

    private static CaseState state(int version, String json) {
        return Snapshot.of(version, json).state(new CaseKey("contoh", "CTH-1", 1, "contoh/sop"), Map.of());
    }

    @Test
    void everyGoldenFile_isOneThatIsRead() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve("event"))) {
            List<String> unknown = files.map(file -> file.getFileName().toString())
                    .filter(
                            name -> !name.matches(
                                    "(several|step-opened-before-clocks|step-opened-for-a-reason|step-opened-for-outsider"
                                            + "|clock-stopped-before-a-date|case-opened-with-a-promise|data-recorded-with-labels|types)\\..*"))
                    .filter(name -> !CaseJson.types().contains(name.substring(0, name.indexOf('.'))))
                    .toList();
            assertEquals(List.of(), unknown);
        }
    }

    /** Makes a record with as much in it as random facts have, the same each time. */
    private static <T> T sample(Class<T> type) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> new RandomFacts(new Random(seed)).record(type))
                .max(Comparator.comparing(fact -> CaseJson.write(fact).length()))
                .map(fact -> fact instanceof CaseEvent event ? type.cast(at(event)) : fact)
                .orElseThrow();
    }

    private static CaseEvent at(CaseEvent event) {
        String json = CaseJson.write(event).replaceFirst("\"at\":\"[^\"]*\"", "\"at\":\"" + AT + "\"");
        return CaseJson.read(json, event.getClass());
    }

    private static void add(String name, Supplier<String> written) {
        Path file = GOLDEN.resolve(name + ".json");
        if (ADD && !Files.exists(file)) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, written.get());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private static String golden(String name) {
        Path file = GOLDEN.resolve(name + ".json");
        assertTrue(Files.exists(file), () -> "Add " + file + " with -Dmutubaku.golden=add");
        return text(file);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
