package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.APPLICANT;
import static id.mutubaku.engine.cases.command.Sops.KADIS;
import static id.mutubaku.engine.cases.command.Sops.KASI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.HolidayYear;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.calendar.file.ShippedCalendars;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.engine.time.WorkingTime;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.Timer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Cases computed by hand on the shipped calendars: open 07.30–12.00 and 13.00–16.00, on Fridays 07.30–11.30 and
 * 13.00–16.30; in Ramadan 08.00–12.00 and 12.30–15.00, on Fridays 08.00–11.30 and 12.30–15.30.
 */
final class StepClocksTest {
    private static final Place CHECK = new Place("periksa");
    private static final Map<String, Object> FILLED = Map.of("nama", "Dinas X");
    private static final OfficeTime OFFICE = office(year -> true, day -> true);

    @Test
    void returnBeforeALongHoliday_keepsTheTimeLeft() {
        // Thursday 27 March 2025, Ramadan: due after 2 hours, at 15.00; returned at 14.00 with 1 hour left. Then closed
        // from 28 March to 7 April. Resubmitted on Wednesday 9 April at 15.30: half an hour until 16.00, and half an
        // hour on Thursday from 07.30. The applicant had it for 1 h on 27 March, 7 h 30 on the 8th, 7 h on the 9th.
        Story story = checked(OFFICE, "2 jam", "2025-03-27T13:00");
        assertEquals("2025-03-27T15:00", story.due("periksa"));

        story.on("2025-03-27T14:00").giveBack(KASI, "periksa", "nama");
        assertEquals("", story.due("periksa"));
        assertEquals(Duration.ofHours(1), story.visit("periksa").clock().left().orElseThrow());
        assertEquals("", story.due("ajukan"));

        story.on("2025-04-09T15:30").fill(APPLICANT, "ajukan", Map.of("nama", "Dinas Y"));
        assertEquals("2025-04-10T08:00", story.due("periksa"));
        assertEquals(Duration.ofHours(1), story.state().time().get("kasi"));
        assertEquals(Duration.ofMinutes(930), story.state().time().get("pemohon"));
    }

    @Test
    void pause_stopsTheClock_andIsNotChargedToAnybody() {
        // Monday 3 February 2025: 4 hours from 08.00 end at 12.00; paused at 10.00 with 2 hours left, resumed on
        // Tuesday
        // at 15.00: 1 hour until 16.00, 1 hour on Wednesday from 07.30.
        Story story = checked(OFFICE, "4 jam", "2025-02-03T08:00");

        story.on("2025-02-03T10:00").ask(at -> new StepTime.Pause(at, KASI, CHECK, "Menunggu data"));
        assertEquals("", story.due("periksa"));
        assertEquals(Optional.empty(), story.state().wakesAt());
        story.on("2025-02-04T15:00").ask(at -> new StepTime.Resume(at, KASI, CHECK));

        assertEquals("2025-02-05T08:30", story.due("periksa"));
        story.on("2025-02-05T08:00").complete(KASI, "periksa");
        assertEquals(Duration.ofMinutes(120 + 90), story.state().time().get("kasi"));
    }

    @Test
    void clockThatIsSetBackByADay_chargesNobody() {
        // Monday 3 February 2025, 14.00: the clock goes back a day and an hour, and on Monday at 15.00 it is right
        // again.
        Story story = checked(OFFICE, "4 jam", "2025-02-03T08:00").on("2025-02-03T14:00");
        story.ask(at -> new StepTime.Pause(at, KASI, CHECK, "Menunggu data"));

        story.byClock("2025-02-02T13:00").ask(at -> new StepTime.Resume(at, KASI, CHECK));
        story.byClock("2025-02-02T13:52").complete(KASI, "periksa");

        assertEquals(Duration.ofHours(5), story.state().time().get("kasi"));
        assertTrue(story.state().open().stream()
                .allMatch(visit -> !visit.openedAt().isBefore(Story.instant("2025-02-03T14:00"))));
    }

    @Test
    void lateStep_staysLateByTheSameAmount() {
        // Due on Monday at 09.00, paused at 11.00, 2 hours late; resumed on Wednesday at 10.00: 2 hours before are
        // 08.00.
        Story story = checked(OFFICE, "1 jam", "2025-02-03T08:00");

        story.on("2025-02-03T11:00").ask(at -> new StepTime.Pause(at, KASI, CHECK, "Menunggu data"));
        assertEquals(Duration.ofHours(-2), story.visit("periksa").clock().left().orElseThrow());
        story.on("2025-02-05T10:00").ask(at -> new StepTime.Resume(at, KASI, CHECK));

        assertEquals("2025-02-05T08:00", story.due("periksa"));
    }

    @Test
    void callingStep_standsWhileTheApplicantCorrectsForTheCalledSop() {
        // 4 hours from Monday 08.00; the called SOP returns at 09.00 with 3 hours left, corrected on Tuesday at 10.00:
        // 2 hours until 12.00, 1 hour from 13.00.
        Sop calling = Sops.linked(
                OFFICE,
                "contoh/alur",
                Flows.definition(
                        "alur",
                        1,
                        Flows.APPLY,
                        Flows.step(
                                "periksa",
                                "kadis",
                                "\"time\": {\"raw\": \"4 jam\"}, \"call\": {\"sop\": \"contoh/uji\"}, \"next\": \"selesai\"")),
                Flows.definition("uji", 1, Flows.step("nilai", "kasi", "\"next\": \"selesai\"")));
        Story story = Story.opened(calling, "2025-02-03T08:00", FILLED);
        assertEquals("2025-02-03T12:00", story.due("periksa"));

        story.on("2025-02-03T09:00").giveBack(KASI, "periksa.nilai", "nama");
        assertEquals("", story.due("periksa"));
        story.on("2025-02-04T10:00").fill(APPLICANT, "ajukan", Map.of("nama", "Dinas Y"));
        assertEquals("2025-02-04T14:00", story.due("periksa"));

        story.on("2025-02-04T11:00").complete(KASI, "periksa.nilai");
        story.on("2025-02-04T11:30").complete(KADIS, "periksa");
        assertEquals(Duration.ofHours(2), story.state().time().get("kasi"));
        assertEquals(Duration.ofMinutes(30), story.state().time().get("kadis"));
    }

    @Test
    void reminder_comesAtTheShortestTime_orAtFourFifths() {
        assertEquals(
                "2025-02-03T09:00",
                checked(OFFICE, "1 – 4 jam", "2025-02-03T08:00")
                        .timers("periksa")
                        .get("reminder"));
        assertEquals(
                "2025-02-03T11:12",
                checked(OFFICE, "4 jam", "2025-02-03T08:00").timers("periksa").get("reminder"));
    }

    @Test
    void escalation_tellsWhomTheDefinitionNames_once() {
        // Due at 12.00; 2 working hours later it is 15.00.
        Story story = Story.opened(
                Flows.sop(OFFICE, Flows.APPLY, Flows.step("periksa", "kasi", """
                        "time": {"raw": "4 jam"}, "next": "selesai",
                        "escalations": [{"after": "PT2H", "tell": ["kadis"]}]""")), "2025-02-03T08:00", FILLED);

        story.on("2025-02-03T14:59").ask(StepTime.Wake::new);
        assertEquals(
                List.of("reminder", "due"),
                story.happened(CaseEvent.TimerFired.class).stream()
                        .map(fired -> fired.timer().id())
                        .toList());
        story.refused(Reason.NOT_NOW, ": case/nothing-due", StepTime.Wake::new);
        story.on("2025-02-03T15:00").ask(StepTime.Wake::new);
        assertEquals(
                List.of("kadis"),
                story.theOnly(CaseEvent.TimerFired.class).timer().tell());
        assertEquals(Optional.empty(), story.state().wakesAt());
    }

    @Test
    void dayThatIsClosedInMidYear_movesDueDateAndTimers_byTheTimeLeft() {
        // Friday 15 August 2025, 14.00: 2 h 30 until 16.30, 2 h 30 on Monday until 10.00; at 80 % it is Monday 09.00.
        // With Monday the 18th closed, both come a day later.
        Story story = checked(beforeAugust(), "5 jam", "2025-08-15T14:00");
        assertEquals("2025-08-18T10:00", story.due("periksa"));
        assertEquals("2025-08-18T09:00", story.timers("periksa").get("reminder"));

        story.by(checking(OFFICE, "5 jam")).on("2025-08-15T15:00").ask(StepClocksTest::reckoned);

        assertEquals("2025-08-19T10:00", story.due("periksa"));
        assertEquals(Map.of("reminder", "2025-08-19T09:00", "due", "2025-08-19T10:00"), story.timers("periksa"));
        CaseEvent.DueChanged changed = story.theOnly(CaseEvent.DueChanged.class);
        assertEquals("2025-08-18T10:00", Story.local(changed.before().orElseThrow()));
        story.refused(Reason.NOT_NOW, ": case/due-unchanged", StepClocksTest::reckoned);
    }

    @Test
    void lateStep_isNotTouchedByAnotherCalendar() {
        Story story = checked(beforeAugust(), "5 jam", "2025-08-15T14:00");

        story.by(checking(OFFICE, "5 jam"))
                .on("2025-08-19T11:00")
                .refused(Reason.NOT_NOW, ": case/due-unchanged", StepClocksTest::reckoned);
    }

    @Test
    void escalationOnADayThatIsClosedNow_movesThoughTheDueDateStays() {
        // Due on Friday 15 August at 15.00, told a working day later: on Monday, and with Monday closed on Tuesday.
        String step = Flows.step("periksa", "kasi", """
                "time": {"raw": "1 jam"}, "next": "selesai", "escalations": [{"after": "P1D", "tell": ["kadis"]}]""");
        Story story = Story.opened(Flows.sop(beforeAugust(), Flows.APPLY, step), "2025-08-15T14:00", FILLED);
        assertEquals("2025-08-18T15:00", story.timers("periksa").get("escalation-2"));

        story.by(Flows.sop(OFFICE, Flows.APPLY, step)).on("2025-08-15T14:30").ask(StepClocksTest::reckoned);

        assertEquals("2025-08-15T15:00", story.due("periksa"));
        assertEquals("2025-08-19T15:00", story.timers("periksa").get("escalation-2"));
    }

    @Test
    void yearWithoutData_givesNoDate_untilTheCalendarHasIt() {
        // 2 working days from Tuesday 30 December 2025, 15.00: the 31st, and, 1 January being a holiday, 2 January.
        OfficeTime only2025 = office(year -> year.year() == 2025, day -> true);
        Story story = checked(only2025, "2 hari", "2025-12-30T15:00");
        assertEquals("", story.due("periksa"));
        assertTrue(story.happened(CaseEvent.StepOpened.class).stream()
                .anyMatch(opened -> opened.noDue().isPresent()));

        story.by(checking(OFFICE, "2 hari")).on("2025-12-31T10:00").ask(StepClocksTest::reckoned);

        assertEquals("2026-01-02T15:00", story.due("periksa"));
        assertTrue(story.timers("periksa").containsKey("due"));
    }

    @Test
    void escalationInAYearWithoutData_isLaidOut_whenTheCalendarHasIt_alsoWhenTheStepIsLate() {
        // Due on Wednesday 31 December 2025 at 09.00, told a working day later: 1 January is a holiday, so on the 2nd.
        String step = Flows.step("periksa", "kasi", """
                "time": {"raw": "1 jam"}, "next": "selesai",
                "escalations": [{"after": "PT0S", "tell": ["kadis"]}, {"after": "P1D", "tell": ["kadis"]}]""");
        OfficeTime only2025 = office(year -> year.year() == 2025, day -> true);
        Story story = Story.opened(Flows.sop(only2025, Flows.APPLY, step), "2025-12-31T08:00", FILLED);
        assertEquals("", story.timers("periksa").get("escalation-3"));
        story.on("2025-12-31T09:00").ask(StepTime.Wake::new);
        assertEquals(Optional.empty(), story.state().wakesAt());

        story.by(Flows.sop(OFFICE, Flows.APPLY, step)).on("2025-12-31T10:00").ask(StepClocksTest::reckoned);

        assertEquals(Map.of("escalation-3", "2026-01-02T09:00"), story.timers("periksa"));
        assertEquals("2025-12-31T09:00", story.due("periksa"));
        story.on("2026-01-02T09:00").ask(StepTime.Wake::new);
        assertEquals(
                List.of("kadis"),
                story.theOnly(CaseEvent.TimerFired.class).timer().tell());
    }

    @Test
    void standardInMonths_staysWhereTheRulePutsIt_whenADayBetweenIsClosed() {
        // A month from Thursday 31 July 2025 is Sunday 31 August, so Monday 1 September; 18 August does not matter.
        Story story = checked(beforeAugust(), "1 bulan", "2025-07-31T08:00");
        assertEquals("2025-09-01T16:00", story.due("periksa"));

        story.by(checking(OFFICE, "1 bulan")).on("2025-08-04T08:00").ask(StepClocksTest::reckoned);

        assertEquals("2025-09-01T16:00", story.due("periksa"));
        assertEquals(checked(OFFICE, "1 bulan", "2025-07-31T08:00").timers("periksa"), story.timers("periksa"));
    }

    @Test
    void yearWithoutData_isFoundAgain_whenTheStepIsResumed() {
        OfficeTime only2025 = office(year -> year.year() == 2025, day -> true);
        Story story = checked(only2025, "2 hari", "2025-12-30T15:00");
        story.ask(at -> new StepTime.Pause(at, KASI, CHECK, "Menunggu data"));

        story.by(checking(OFFICE, "2 hari")).on("2026-01-05T10:00").ask(at -> new StepTime.Resume(at, KASI, CHECK));

        assertEquals("2026-01-07T10:00", story.due("periksa"));
    }

    @Test
    void timeLeft_isKept_whileTheYearOfTheDueDateHasNoData() {
        // 8 working hours from 29 December 15.00; paused on the 30th at 10.00, after 1 h and 2 h 30, with 4 h 30 left.
        // Resumed on the 31st at 15.00: 1 hour until 16.00, then 3 h 30 on 2 January from 07.30 to 11.00.
        OfficeTime only2025 = office(year -> year.year() == 2025, day -> true);
        Story story = checked(only2025, "8 jam", "2025-12-29T15:00");
        story.on("2025-12-30T10:00").ask(at -> new StepTime.Pause(at, KASI, CHECK, "Menunggu data"));
        story.on("2025-12-31T15:00").ask(at -> new StepTime.Resume(at, KASI, CHECK));
        assertEquals("", story.due("periksa"));
        assertTrue(story.theOnly(CaseEvent.ClockStarted.class).noDue().isPresent());

        story.by(checking(OFFICE, "8 jam")).on("2025-12-31T15:30").ask(StepClocksTest::reckoned);

        assertEquals("2026-01-02T11:00", story.due("periksa"));
    }

    @Test
    void migration_tellsOfDelay_byTheCalendarThatTheDueDateWasReckonedBy() {
        // Due on Friday 15 August at 9.00; 8 working hours later it is Monday the 18th, then still an open day.
        OfficeTime before = beforeAugust();
        Story story = Story.opened(escalating(before, 1), "2025-08-15T08:00", FILLED);
        Sop next = escalating(OFFICE, 2);

        story.on("2025-08-15T08:30")
                .ask(at -> new MigrateCase(
                        at, KADIS.person(), next, Map.of(), RandomOffices.byCalendar(List.of(before, OFFICE))));

        assertEquals("2025-08-18T09:30", story.timers("periksa").get("escalation-2"));
    }

    private static Sop escalating(OfficeTime office, int version) {
        return Sops.linked(
                office,
                "contoh/alur",
                Flows.definition("alur", version, Flows.APPLY, Flows.step("periksa", "kasi", """
                        "time": {"raw": "1 jam"}, "next": "selesai",
                        "escalations": [{"after": "PT8H", "tell": ["kadis"]}]""")));
    }

    @Test
    void secondActorOfARow_hasTheTimeThatIsLeftOfIt() {
        // 4 hours from Monday 08.00 end at 12.00; done at 10.00, the second has 2 hours. Paused at 11.00 with 1 hour
        // left,
        // resumed on Tuesday at 15.00.
        Story story = shared("2025-02-03T08:00").on("2025-02-03T10:00").complete(KASI, "periksa");
        assertEquals("2025-02-03T12:00", story.due("paraf"));
        assertEquals(
                List.of("due"),
                story.visit("paraf").timers().stream().map(Timer::id).toList());

        story.on("2025-02-03T11:00").ask(at -> new StepTime.Pause(at, KADIS, new Place("paraf"), "Menunggu data"));
        story.on("2025-02-04T15:00").ask(at -> new StepTime.Resume(at, KADIS, new Place("paraf")));
        assertEquals("2025-02-04T16:00", story.due("paraf"));
    }

    @Test
    void secondActorOfALateRow_isLateFromTheBeginning() {
        // The row was due at 12.00, when the break begins: two hours before 15.00 are 13.00, when it ends.
        Story story = shared("2025-02-03T08:00").on("2025-02-03T15:00").complete(KASI, "periksa");

        assertEquals("2025-02-03T13:00", story.due("paraf"));
    }

    private static Story shared(String when) {
        return Story.opened(
                Flows.sop(
                        OFFICE,
                        Flows.APPLY,
                        Flows.step("periksa", "kasi", "\"time\": {\"raw\": \"4 jam\"}, \"next\": \"paraf\""),
                        Flows.step("paraf", "kadis", "\"sharesRowOf\": \"periksa\", \"next\": \"selesai\"")),
                when,
                FILLED);
    }

    private static Story checked(OfficeTime office, String time, String when) {
        return Story.opened(checking(office, time), when, FILLED);
    }

    private static Sop checking(OfficeTime office, String time) {
        return Flows.sop(
                office,
                Flows.APPLY,
                Flows.step("periksa", "kasi", "\"time\": {\"raw\": \"" + time + "\"}, \"next\": \"selesai\""));
    }

    static CaseCommand reckoned(java.time.Instant at) {
        return new StepTime.Reckon(
                at,
                KADIS.person(),
                RandomOffices.byCalendar(
                        List.of(OFFICE, beforeAugust(), office(year -> year.year() == 2025, day -> true))));
    }

    /** Reckons by the calendar as it was before 18 August 2025 became joint leave. */
    static OfficeTime beforeAugust() {
        return office(year -> true, day -> !day.equals(LocalDate.of(2025, 8, 18)));
    }

    static OfficeTime office(Predicate<HolidayYear> years, Predicate<LocalDate> days) {
        WorkCalendar shipped = ShippedCalendars.office("kantor-5-hari");
        HolidayList nasional = ShippedCalendars.nasional();
        List<HolidayYear> kept = nasional.years().stream()
                .filter(years)
                .map(year -> new HolidayYear(
                        year.year(),
                        year.version(),
                        year.source(),
                        year.holidays().stream()
                                .filter(day -> days.test(day.date()))
                                .toList(),
                        year.ramadan()))
                .toList();
        WorkCalendar calendar = new WorkCalendar(
                shipped.id(),
                shipped.title(),
                shipped.version(),
                shipped.periods(),
                List.of(new HolidayList(nasional.id(), nasional.title(), kept)));
        return new CalendarTime(new WorkingTime(calendar, ZoneId.of("Asia/Jakarta")));
    }
}
