package id.mutubaku.web.pages;

import id.mutubaku.engine.calendar.NoCalendarData;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.engine.time.WorkingTime;
import id.mutubaku.ui.page.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Says how far a due date is, as people of the office reckon. */
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
    public String of(Sop sop, Optional<Instant> due) {
        if (due.isEmpty() || !(sop.officeTime() instanceof CalendarTime office)) {
            return "";
        }
        try {
            return words(office.office(), due.get());
        } catch (NoCalendarData unknown) {
            return "";
        }
    }

    private String words(WorkingTime office, Instant due) {
        boolean late = due.isBefore(now);
        Instant first = late ? due : now;
        Instant last = late ? now : due;
        String direction = late ? "due.late" : "due.left";
        long days = workingDays(office, first, last);
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
    private static long workingDays(WorkingTime office, Instant first, Instant last) {
        LocalDate from = first.atZone(office.zone()).toLocalDate();
        LocalDate until = last.atZone(office.zone()).toLocalDate();
        return from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(date -> !office.calendar().openOn(date).isEmpty())
                .count();
    }
}
