package id.mutubaku.store.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Applicant;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Clock;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Wait;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.store.work.WorkItem.Kind;
import id.mutubaku.store.work.WorkItem.Stage;
import id.mutubaku.workshop.database.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds what waits in inboxes to what the state of a case says. */
final class WorkRowTest {
    private static final Sop SOP =
            shipped().latest("banten/pembangunan-aplikasi").orElseThrow();
    private static final Instant OPENED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-04T01:00:00Z");
    private static final Instant REMINDER = Instant.parse("2026-03-03T08:00:00Z");
    private static final Person RINA = new Person(Optional.of("rina.banten"), "Rina");

    @Test
    void step_isNearItsDueDate_fromItsReminderOn_alsoAfterThatWasGiven() {
        Timer reminder = timer(Timer.Kind.REMINDER, REMINDER);
        Timer due = timer(Timer.Kind.DUE, DUE);

        assertEquals(
                Optional.of(REMINDER),
                only(visit(Optional.of(DUE), List.of(reminder, due))).remindAt());
        assertEquals(
                Optional.of(OPENED), only(visit(Optional.of(DUE), List.of(due))).remindAt());
        assertEquals(Optional.empty(), only(visit(Optional.empty(), List.of())).remindAt());
    }

    @Test
    void heldAndPausedStep_saysSo() {
        WorkRow row = only(visit(
                StepVisit.Stage.OPEN,
                List.of("kasi"),
                Optional.of(RINA),
                Optional.of(new StepVisit.Pause(OPENED, RINA, "Sebab")),
                Optional.empty()));

        assertEquals(Optional.of(RINA), row.holder());
        assertEquals(Stage.PAUSED, row.stage());
        assertEquals(Kind.STEP, row.kind());
    }

    @Test
    void stepOfACalledSop_isDueWhenTheCallingStepIs_whereThatComesFirst() {
        StepVisit calling = visit(
                        StepVisit.Stage.CALLING, List.of("kasi"), Optional.empty(), Optional.empty(), Optional.empty())
                .timed(Optional.of(DUE), Clock.NEW, List.of(timer(Timer.Kind.REMINDER, REMINDER)));
        StepVisit untimed = inside(Optional.empty());
        StepVisit earlier = inside(Optional.of(DUE.minusSeconds(1)));
        StepVisit later = inside(Optional.of(DUE.plusSeconds(1)));

        assertEquals(Optional.of(DUE), only(calling, untimed).due());
        assertEquals(Optional.of(REMINDER), only(calling, untimed).remindAt());
        assertEquals(earlier.due(), only(calling, earlier).due());
        assertEquals(Optional.of(DUE), only(calling, later).due());
        assertEquals(Optional.empty(), only(untimed).due());
    }

    private static StepVisit inside(Optional<Instant> due) {
        StepVisit visit = visit(due, List.of());
        return new StepVisit(
                visit.place().inside("rapat"),
                visit.visit(),
                visit.activity(),
                visit.stage(),
                visit.performers(),
                visit.openedAt(),
                visit.due(),
                visit.clock(),
                visit.holder(),
                visit.pause(),
                visit.correction(),
                visit.reason(),
                visit.awaiting(),
                visit.timers());
    }

    @Test
    void correction_waitsForTheOneWhoAsked_andItsAskerWaitsForIt() {
        Correction correction = new Correction(new Place("terima"), RINA, "Mohon diperbaiki.", List.of(), Map.of());
        StepVisit asked = visit(
                StepVisit.Stage.OPEN, List.of("opd"), Optional.empty(), Optional.empty(), Optional.of(correction));
        StepVisit asker =
                visit(StepVisit.Stage.RETURNED, List.of("kasi"), Optional.empty(), Optional.empty(), Optional.empty());

        Set<WorkRow> rows = WorkRow.of(state(List.of(asked, asker)), SOP::isApplicant);

        assertEquals(
                List.of("@opd.banten correction running", "kasi step returned"),
                rows.stream()
                        .map(row -> row.inbox() + " " + row.kind().word() + " "
                                + row.stage().word())
                        .sorted()
                        .toList());
    }

    @Test
    void stepOfSeveral_waitsForEach() {
        StepVisit shared = visit(
                StepVisit.Stage.OPEN, List.of("kasi", "kabid"), Optional.empty(), Optional.empty(), Optional.empty());

        assertEquals(
                List.of("kasi", "kabid"),
                WorkRow.of(state(List.of(shared)), SOP::isApplicant).stream()
                        .map(WorkRow::inbox)
                        .toList());
    }

    @Test
    void waitingStep_standsWithItsPerformers_andWithNoApplicant() {
        Wait wait = new Wait(Optional.empty(), Optional.of("jawaban"), Optional.of("menteri"));

        WorkRow row = only(waiting(List.of("kadis", "opd"), wait));

        assertEquals(Stage.WAITING, row.stage());
        assertEquals(Optional.of(wait), row.awaiting());
        assertEquals("kadis", row.inbox());
        assertEquals(Set.of(), WorkRow.of(state(List.of(waiting(List.of("opd"), wait))), SOP::isApplicant));
    }

    private static StepVisit waiting(List<String> performers, Wait wait) {
        return new StepVisit(
                new Place("langkah"),
                1,
                "Kerja",
                StepVisit.Stage.WAITING,
                performers,
                OPENED,
                Optional.empty(),
                Clock.NEW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(wait),
                List.of());
    }

    private static WorkRow only(StepVisit... open) {
        return WorkRow.of(state(List.of(open)), SOP::isApplicant).iterator().next();
    }

    private static StepVisit visit(Optional<Instant> due, List<Timer> timers) {
        return visit(StepVisit.Stage.OPEN, List.of("kasi"), Optional.empty(), Optional.empty(), Optional.empty())
                .timed(due, Clock.NEW, timers);
    }

    private static StepVisit visit(
            StepVisit.Stage stage,
            List<String> performers,
            Optional<Person> holder,
            Optional<StepVisit.Pause> pause,
            Optional<Correction> correction) {
        return new StepVisit(
                new Place("langkah"),
                1,
                "Kerja",
                stage,
                performers,
                OPENED,
                Optional.empty(),
                Clock.NEW,
                holder,
                pause,
                correction,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Timer timer(Timer.Kind kind, Instant at) {
        return new Timer(kind.name(), kind, Optional.of(at), Optional.of(Duration.ZERO), List.of());
    }

    private static CaseState state(List<StepVisit> open) {
        return new CaseState(
                "banten",
                "BTN-20260302-AAAAA",
                1,
                "banten/pembangunan-aplikasi",
                Map.of(),
                new Applicant("Dinas", Optional.of("opd.banten"), Optional.empty(), Optional.empty()),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                open,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static SopRepository shipped() {
        Map<String, String> files = new TreeMap<>();
        for (String file : List.of(
                "calendars/nasional.json",
                "calendars/kantor-5-hari.json",
                "banten/region.json",
                "banten/pembangunan-aplikasi.json",
                "banten/integrasi-sistem.json")) {
            files.put(file, read(TestPostgres.DEFINITIONS.resolve(file)));
        }
        SopLibrary library = SopLibrary.read(files);
        return new SopRepository(library.regions(), library.definitions(), library::officeTimeOf);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
