package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.APPLICANT;
import static id.mutubaku.engine.cases.command.Sops.KADIS;
import static id.mutubaku.engine.cases.command.Sops.KASI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Shows how steps are paused and how they wait; what that does to clocks is in {@link StepClocksTest}. */
final class StepTimeTest {
    private static final Place CHECK = new Place("periksa");

    private final Story atCheck = waiting("");

    @Test
    void pause_asksForAReason_andForAClockThatRuns() {
        atCheck.refused(Reason.INVALID, "/reason: reason/missing", at -> new StepTime.Pause(at, KASI, CHECK, "  "));
        atCheck.refused(Reason.NOT_YOURS, ": step/not-yours", at -> new StepTime.Pause(at, KADIS, CHECK, "x"));
        atCheck.ask(at -> new StepTime.Pause(at, KASI, CHECK, " Menunggu data "));

        assertEquals(
                "Menunggu data", atCheck.visit("periksa").pause().orElseThrow().reason());
        atCheck.refused(Reason.NOT_NOW, ": step/paused", at -> new StepTime.Pause(at, KASI, CHECK, "x"));
    }

    @Test
    void resume_asksForAPause() {
        atCheck.refused(Reason.NOT_NOW, ": step/not-paused", at -> new StepTime.Resume(at, KASI, CHECK));
        atCheck.ask(at -> new StepTime.Pause(at, KASI, CHECK, "x")).ask(at -> new StepTime.Resume(at, KASI, CHECK));

        assertEquals(Optional.empty(), atCheck.visit("periksa").pause());
    }

    @Test
    void applicantsTime_isNotPaused() {
        atCheck.giveBack(KASI, "periksa", "nama");

        atCheck.refused(
                Reason.NOT_NOW, ": step/no-clock", at -> new StepTime.Pause(at, APPLICANT, new Place("ajukan"), "x"));
    }

    @Test
    void pausedStep_thatIsReturned_isStillPausedWhenItComesBack() {
        atCheck.ask(at -> new StepTime.Pause(at, KASI, CHECK, "x"))
                .giveBack(KASI, "periksa", "nama")
                .fill(APPLICANT, "ajukan", Map.of("nama", "B"));

        assertEquals("", atCheck.due("periksa"));
        atCheck.ask(at -> new StepTime.Resume(at, KASI, CHECK));
        assertEquals("2026-03-02T09:00", atCheck.due("periksa"));
    }

    @Test
    void day_opensTheStep_andNotAMinuteBefore() {
        Story story = waiting("\"until\": {\"date\": \"2026-03-10\"}, ");
        assertEquals(Stage.WAITING, story.visit("periksa").stage());
        assertEquals("", story.due("periksa"));
        assertEquals(
                Optional.of(Story.instant("2026-03-10T00:00")), story.state().wakesAt());

        story.on("2026-03-09T23:59").refused(Reason.NOT_NOW, ": case/nothing-due", StepTime.Wake::new);
        story.on("2026-03-10T00:00").ask(StepTime.Wake::new);

        assertEquals(List.of("periksa 1"), Cases.work(story.state()));
        assertEquals("2026-03-10T01:00", story.due("periksa"));
        assertEquals(Optional.empty(), story.theOnly(CaseEvent.WaitEnded.class).by());
    }

    @Test
    void dayThatHasCome_isNotWaitedFor() {
        assertEquals(
                List.of("periksa 1"),
                Cases.work(waiting("\"until\": {\"date\": \"2026-03-02\"}, ").state()));
    }

    @Test
    void dayInAField_isTakenFromTheForm() {
        String until = "\"until\": {\"field\": \"/data/permohonan/tanggal\"}, ";

        assertEquals(
                Optional.of(Story.instant("2026-05-01T00:00")),
                filled(until, Map.of("nama", "A", "tanggal", "2026-05-01"))
                        .state()
                        .wakesAt());
        assertEquals(
                List.of("periksa 1"),
                Cases.work(filled(until, Map.of("nama", "A")).state()));
    }

    @Test
    void nextBudgetYear_beginsOnTheFirstOfJanuaryHere() {
        assertEquals(
                Optional.of(Story.instant("2027-01-01T00:00")),
                waiting("\"until\": {\"budgetYear\": \"next\"}, ").state().wakesAt());
    }

    @Test
    void message_opensTheStep_whenItComesFromWhoTakesPart() {
        Story story = waiting("\"until\": {\"message\": \"bayar\"}, ");
        assertEquals(Optional.empty(), story.state().wakesAt());
        story.refused(
                Reason.NOT_NOW,
                ": wait/not-expected",
                at -> new StepWaiting.Receive(at, KASI, "lain", StepWaiting.Brought.NOTHING));
        story.refused(
                Reason.NOT_YOURS,
                ": wait/not-yours",
                at -> new StepWaiting.Receive(at, KADIS, "bayar", StepWaiting.Brought.NOTHING));

        story.ask(at -> new StepWaiting.Receive(
                at,
                KASI,
                "bayar",
                new StepWaiting.Brought(Optional.empty(), Optional.empty(), Optional.of(" Lunas "))));

        assertEquals(List.of("periksa 1"), Cases.work(story.state()));
        assertEquals("Lunas", story.theOnly(CaseEvent.WaitEnded.class).note().orElseThrow());
    }

    @Test
    void wait_isEndedByHand_withAReason() {
        Story story = waiting("\"until\": {\"message\": \"bayar\"}, ");
        story.refused(
                Reason.INVALID,
                "/reason: reason/missing",
                at -> new StepWaiting.EndWait(at, KASI, CHECK, "", Optional.empty()));
        story.refused(
                Reason.NOT_YOURS,
                ": step/not-yours",
                at -> new StepWaiting.EndWait(at, KADIS, CHECK, "x", Optional.empty()));

        story.ask(at -> new StepWaiting.EndWait(at, KASI, CHECK, "Dibebaskan", Optional.empty()));

        assertEquals(List.of("periksa 1"), Cases.work(story.state()));
        story.refused(
                Reason.NOT_NOW,
                ": step/is-open",
                at -> new StepWaiting.EndWait(at, KASI, CHECK, "x", Optional.empty()));
    }

    private static Story waiting(String until) {
        return filled(until, Map.of("nama", "A"));
    }

    private static Story filled(String until, Map<String, Object> data) {
        return Story.opened(
                Flows.sop(
                        Flows.APPLY,
                        Flows.step("periksa", "kasi", until + "\"time\": {\"raw\": \"1 jam\"}, \"next\": \"selesai\"")),
                "2026-03-02T08:00",
                data);
    }
}
