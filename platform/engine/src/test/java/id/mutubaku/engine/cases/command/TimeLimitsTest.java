package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.APPLICANT;
import static id.mutubaku.engine.cases.command.Sops.KASI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.cases.clock.Promise;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.Timer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Cases with limits by the clock, by a date, and for the whole service, computed by hand on the shipped calendars (open
 * 07.30–12.00 and 13.00–16.00, on Fridays 07.30–11.30 and 13.00–16.30; 28 March to 7 April 2025 closed).
 */
final class TimeLimitsTest {
    private static final Place CHECK = new Place("periksa");
    private static final Map<String, Object> FILLED = Map.of("nama", "Dinas X");
    private static final OfficeTime OFFICE = StepClocksTest.office(year -> true, day -> true);
    private static final String CLOCK = """
            {"raw": "48 jam", "max": "PT48H", "count": "calendar"}""";
    private static final String FIFTH = """
            {"raw": "Tanggal 5 setiap bulan"}""";

    @Test
    void hoursByTheClock_runDayAndNight() {
        Story story = checked(CLOCK, "2025-02-07T15:00");

        assertEquals(Map.of("reminder", "2025-02-09T05:24", "due", "2025-02-09T15:00"), story.timers("periksa"));
    }

    @Test
    void hoursByTheClock_keepWhatIsLeft_whileTheClockStands() {
        // 47 hours are left on Friday at 16.00; from Monday at 8.00 they end on Wednesday at 7.00.
        Story story = checked(CLOCK, "2025-02-07T15:00");

        story.on("2025-02-07T16:00").ask(at -> new StepTime.Pause(at, KASI, CHECK, "Menunggu data"));
        assertEquals("", story.due("periksa"));
        story.on("2025-02-10T08:00").ask(at -> new StepTime.Resume(at, KASI, CHECK));

        assertEquals(Map.of("reminder", "2025-02-11T21:24", "due", "2025-02-12T07:00"), story.timers("periksa"));
    }

    @Test
    void calendarDays_endAtTheCloseOfOffice_orOnTheNextWorkingDay() {
        String days = "{\"raw\": \"5 hari\", \"max\": \"P5D\", \"count\": \"calendar\"}";

        assertEquals("2025-02-10T16:00", checked(days, "2025-02-03T10:00").due("periksa"));
        assertEquals("2025-02-11T16:00", checked(days, "2025-02-06T10:00").due("periksa"));
    }

    @Test
    void dayOfEveryMonth_isTheLastWorkingDayUpToIt_thatCanStillBeKept() {
        assertEquals("2025-02-05T16:00", checked(FIFTH, "2025-02-03T10:00").due("periksa"));
        assertEquals("2025-02-05T16:00", checked(FIFTH, "2025-02-05T15:59").due("periksa"));
        assertEquals("2025-03-05T15:00", checked(FIFTH, "2025-02-05T16:01").due("periksa"));
        assertEquals("2025-03-27T15:00", checked(FIFTH, "2025-03-10T10:00").due("periksa"));
        assertEquals("2025-05-05T16:00", checked(FIFTH, "2025-03-27T15:30").due("periksa"));
    }

    @Test
    void endOfMonth_isReadFromPrint() {
        Story story = checked("{\"raw\": \"Paling lambat akhir bulan\"}", "2025-02-03T10:00");

        assertEquals("2025-02-28T16:30", story.due("periksa"));
    }

    @Test
    void date_staysWhileTheClockStands_andPeopleAreToldOfItAllTheSame() {
        Story story = checked("{\"raw\": \"-\", \"by\": {\"date\": \"2025-02-14\"}}", "2025-02-03T08:00");
        assertEquals("2025-02-14T16:30", story.due("periksa"));

        story.on("2025-02-05T10:00").giveBack(KASI, "periksa", "nama");
        assertEquals("2025-02-14T16:30", story.due("periksa"));
        assertEquals("", story.due("ajukan"));
        story.on("2025-02-14T16:30").ask(StepTime.Wake::new);
        assertTrue(story.happened(CaseEvent.TimerFired.class).stream()
                .anyMatch(fired -> fired.timer().kind() == Timer.Kind.DUE));
        story.on("2025-02-17T09:00").fill(APPLICANT, "ajukan", Map.of("nama", "Dinas Y"));

        assertEquals("2025-02-14T16:30", story.due("periksa"));
        assertEquals(Map.of(), story.timers("periksa"));
    }

    @Test
    void lateStep_isNotInTimeAgain_byBeingPaused() {
        Story story = checked(FIFTH, "2025-02-03T10:00");

        story.on("2025-02-06T10:00").ask(at -> new StepTime.Pause(at, KASI, CHECK, "Menunggu data"));
        story.on("2025-02-10T10:00").ask(at -> new StepTime.Resume(at, KASI, CHECK));

        assertEquals("2025-02-05T16:00", story.due("periksa"));
    }

    @Test
    void dateOfAField_isKnownOnceItIsFilledIn() {
        String field = "{\"raw\": \"-\", \"by\": {\"field\": \"/data/permohonan/tanggal\"}}";
        Sop sop = checking(OFFICE, field);
        Story dated = Story.opened(sop, "2025-02-03T10:00", Map.of("nama", "Dinas X", "tanggal", "2025-02-20"));
        Story undated = Story.opened(sop, "2025-02-03T10:00", FILLED);

        assertEquals("2025-02-20T16:00", dated.due("periksa"));
        assertEquals("", undated.due("periksa"));
        assertTrue(undated.happened(CaseEvent.StepOpened.class).stream()
                .anyMatch(opened -> opened.noDue()
                        .filter(why -> why.contains("/data/permohonan/tanggal"))
                        .isPresent()));
    }

    @Test
    void dateThatBecomesADayOff_isTheWorkingDayBefore_whenItIsReckonedAnew() {
        String day = "{\"raw\": \"-\", \"by\": {\"dayOfMonth\": 18}}";
        Story story = Story.opened(checking(StepClocksTest.beforeAugust(), day), "2025-08-04T08:00", FILLED);
        assertEquals("2025-08-18T16:00", story.due("periksa"));

        story.by(checking(OFFICE, day)).on("2025-08-05T08:00").ask(StepClocksTest::reckoned);

        assertEquals("2025-08-15T16:30", story.due("periksa"));
    }

    @Test
    void promise_isLaterByTheTimeThatTheApplicantHasTheCase() {
        // 5 working days from Monday 8.00 are Monday 8.00; the applicant has it for two whole days.
        Sop sop = promising("{\"raw\": \"5 hari kerja\"}");
        Story story = Story.opened(sop, "2025-02-03T08:00", FILLED);
        assertEquals("2025-02-10T08:00", promised(sop, story));

        story.on("2025-02-04T08:00").giveBack(KASI, "periksa", "nama");
        story.on("2025-02-06T08:00").fill(APPLICANT, "ajukan", Map.of("nama", "Dinas Y"));

        assertEquals("2025-02-12T08:00", promised(sop, story));
    }

    @Test
    void promiseByADate_stays() {
        Sop sop = promising("{\"raw\": \"Akhir bulan\"}");
        Story story = Story.opened(sop, "2025-02-03T08:00", FILLED);

        story.on("2025-02-04T08:00").giveBack(KASI, "periksa", "nama");
        story.on("2025-02-06T08:00").fill(APPLICANT, "ajukan", Map.of("nama", "Dinas Y"));

        assertEquals("2025-02-28T16:30", promised(sop, story));
    }

    private static String promised(Sop sop, Story story) {
        return Promise.of(sop, story.state()).map(Story::local).orElse("");
    }

    private static Sop promising(String time) {
        String definition =
                Flows.definition("alur", 1, Flows.APPLY, Flows.step("periksa", "kasi", "\"next\": \"selesai\""));
        return Sops.linked(OFFICE, "contoh/alur", definition.replace("\"document\": {\"title\"", """
                        "service": {"summary": "S", "gives": "G", "audience": "A", "time": %s}, "document": {"title\"""".formatted(time)));
    }

    private static Story checked(String time, String when) {
        return Story.opened(checking(OFFICE, time), when, FILLED);
    }

    private static Sop checking(OfficeTime office, String time) {
        return Flows.sop(
                office, Flows.APPLY, Flows.step("periksa", "kasi", "\"time\": " + time + ", \"next\": \"selesai\""));
    }
}
