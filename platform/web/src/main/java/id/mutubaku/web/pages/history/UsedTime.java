package id.mutubaku.web.pages.history;

import id.mutubaku.engine.calendar.NoCalendarData;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.pages.Pages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The working time that each actor has had a case. */
public final class UsedTime {
    private final Pages pages;
    private final Language language;
    private final Instant now;

    /** Takes the moment up to which it is measured. */
    public UsedTime(Pages pages, Language language, Instant now) {
        this.pages = pages;
        this.language = language;
        this.now = now;
    }

    /** Lists the actors who have had the case, with the time; none where the calendar has no data. */
    public List<SummaryView.Row> of(Sop sop, CaseState state, Function<String, String> name) {
        if (!(sop.officeTime() instanceof CalendarTime office)) {
            return List.of();
        }
        try {
            Duration day = office.office()
                    .calendar()
                    .ordinaryDay(now.atZone(office.zone()).toLocalDate());
            return used(sop, state).entrySet().stream()
                    .filter(used -> used.getValue().compareTo(Duration.ofMinutes(1)) >= 0)
                    .map(used -> new SummaryView.Row(name.apply(used.getKey()), words(used.getValue(), day)))
                    .toList();
        } catch (NoCalendarData unknown) {
            return List.of();
        }
    }

    /** Adds to what was charged the time of the steps that are being worked on. */
    private Map<String, Duration> used(Sop sop, CaseState state) {
        Map<String, Duration> used = new TreeMap<>(state.time());
        for (StepVisit visit : state.work()) {
            visit.clock()
                    .since()
                    .flatMap(since -> sop.officeTime().between(since, now))
                    .ifPresent(running -> used.merge(visit.performers().get(0), running, Duration::plus));
        }
        return used;
    }

    /** Says a working time, such as {@code 2 hari kerja 3 jam}. */
    String words(Duration time, Duration day) {
        long days = time.dividedBy(day);
        Duration rest = time.minus(day.multipliedBy(days));
        if (days > 0) {
            String said = amount("working-day", days);
            return rest.toHours() > 0 ? said + " " + amount("hour", rest.toHours()) : said;
        }
        if (rest.toHours() > 0) {
            String said = amount("hour", rest.toHours());
            return rest.toMinutesPart() > 0 ? said + " " + amount("minute", rest.toMinutesPart()) : said;
        }
        return amount("minute", rest.toMinutes());
    }

    private String amount(String unit, long number) {
        return pages.messages().plural(language.tag(), "site.time." + unit, number, String.valueOf(number));
    }
}
