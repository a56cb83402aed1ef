package id.mutubaku.ui.cases.context;

import id.mutubaku.engine.calendar.NoCalendarData;
import id.mutubaku.engine.cases.clock.StepClocks;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.OfficeTime.Due;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.engine.time.WorkingTime;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.TimeLimit;
import id.mutubaku.model.definition.TimeLimit.By;
import id.mutubaku.ui.page.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The words for how far a due date is, as people of the office reckon. */
public final class DueWords {
    private final Messages messages;
    private final Language language;
    private final Instant now;

    /** Takes the moment from which it is reckoned. */
    public DueWords(Messages messages, Language language, Instant now) {
        this.messages = messages;
        this.language = language;
        this.now = now;
    }

    /** Returns how far a due date is, such as {@code 2 hari kerja lagi} or {@code terlambat 3 jam}; empty without one. */
    public String of(OfficeTime time, Optional<Instant> due) {
        if (due.isEmpty() || !(time instanceof CalendarTime calendarTime)) {
            return "";
        }
        try {
            return words(calendarTime.workingTime(), due.get());
        } catch (NoCalendarData unknown) {
            return "";
        }
    }

    /**
     * Says why a running step has a time standard and yet no due date: the calendar has no data for that year, or has had
     * none until now; empty where that is not so.
     */
    public String unknown(Sop sop, CaseState state, StepVisit visit) {
        if (visit.due().isPresent()
                || !visit.clock().runs()
                || !(sop.officeTime() instanceof CalendarTime calendarTime)) {
            return "";
        }
        Due due = new StepClocks(sop, now).since(state, visit);
        if (due.equals(Due.NONE) && visit.clock().left().isEmpty()) {
            return "";
        }
        if (awaitsDate(sop, state, visit)) {
            return messages.text(language.tag(), "due.no-date");
        }
        return due.at().isPresent()
                ? messages.text(language.tag(), "due.not-reckoned")
                : messages.text(language.tag(), "due.no-calendar", firstUnknownYear(calendarTime, visit));
    }

    private static boolean awaitsDate(Sop sop, CaseState state, StepVisit visit) {
        return sop.step(visit.place())
                .time()
                .flatMap(TimeLimit::by)
                .flatMap(By::field)
                .filter(pointer -> sop.fact(visit.place(), pointer, state).isEmpty())
                .isPresent();
    }

    private static String firstUnknownYear(CalendarTime calendarTime, StepVisit visit) {
        List<Integer> known = calendarTime.workingTime().calendar().knownYears();
        int year =
                visit.clock().since().orElseThrow().atZone(calendarTime.zone()).getYear();
        while (known.contains(year)) {
            year++;
        }
        return String.valueOf(year);
    }

    private String words(WorkingTime workingTime, Instant due) {
        boolean late = due.isBefore(now);
        Instant first = late ? due : now;
        Instant last = late ? now : due;
        String direction = late ? "due.late" : "due.left";
        long days = workingDays(workingTime, first, last);
        if (days > 0) {
            return messages.plural(language.tag(), direction + "-days", days, String.valueOf(days));
        }
        Duration open = Duration.between(first, last);
        if (open.toHours() > 0) {
            return messages.plural(
                    language.tag(), direction + "-hours", open.toHours(), String.valueOf(open.toHours()));
        }
        long minutes = Math.max(1, open.toMinutes());
        return messages.plural(language.tag(), direction + "-minutes", minutes, String.valueOf(minutes));
    }

    /** Counts the working days after the first date, up to and with the last. */
    private static long workingDays(WorkingTime workingTime, Instant first, Instant last) {
        LocalDate from = first.atZone(workingTime.zone()).toLocalDate();
        LocalDate until = last.atZone(workingTime.zone()).toLocalDate();
        return from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(date -> !workingTime.calendar().openOn(date).isEmpty())
                .count();
    }
}
