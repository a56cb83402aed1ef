package id.mutubaku.ui.cases.history;

import id.mutubaku.engine.calendar.NoCalendarData;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.context.WorkingTimeWords;
import id.mutubaku.ui.view.SummaryView;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The working time that each actor has had a case. */
public final class UsedTime {
    private final CaseContext context;

    /** Takes the case, and the moment up to which it is measured. */
    public UsedTime(CaseContext context) {
        this.context = context;
    }

    /** Lists the actors who have had the case, with the time; none where the calendar has no data. */
    public List<SummaryView.Row> rows() {
        if (!(context.sop().officeTime() instanceof CalendarTime time)) {
            return List.of();
        }
        try {
            Duration day = time.workingTime()
                    .calendar()
                    .ordinaryDay(context.now().atZone(time.zone()).toLocalDate());
            return used().entrySet().stream()
                    .filter(used -> used.getValue().compareTo(Duration.ofMinutes(1)) >= 0)
                    .map(used -> new SummaryView.Row(name(used.getKey()), words(used.getValue(), day)))
                    .toList();
        } catch (NoCalendarData unknown) {
            return List.of();
        }
    }

    /** Adds to what was charged the time of the steps that are being worked on. */
    private Map<String, Duration> used() {
        Map<String, Duration> used = new TreeMap<>(context.state().time());
        for (StepVisit visit : context.state().work()) {
            visit.clock()
                    .since()
                    .flatMap(since -> context.sop().officeTime().between(since, context.now()))
                    .ifPresent(running -> used.merge(visit.performers().get(0), running, Duration::plus));
        }
        return used;
    }

    private String name(String actor) {
        boolean reader = context.seen().byApplicant() && context.sop().isApplicant(actor);
        return reader ? context.text("used.you") : context.people().actor(actor);
    }

    /** Says a working time, such as {@code 2 hari kerja 3 jam}. */
    String words(Duration time, Duration day) {
        return new WorkingTimeWords(context.messages(), context.language().tag(), day).of(time);
    }
}
