package id.mutubaku.engine.library.region;

import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.definition.ReservedIds;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules about a region beyond its schema: its calendar, its holidays, its webhooks. */
final class RegionRules {
    /** Plain HTTP would show personal data to whoever listens, except where nobody can. */
    private static final Pattern URL =
            Pattern.compile("(https://[^\\s/?#@:]+|http://(localhost|127\\.0\\.0\\.1))(:\\d{1,5})?([/?#]\\S*)?");

    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Map<String, WorkCalendar> calendars;
    private final Map<String, HolidayList> holidays;

    /** Takes the calendars and lists of holidays without an error, by id. */
    RegionRules(Map<String, WorkCalendar> calendars, Map<String, HolidayList> holidays) {
        this.calendars = calendars;
        this.holidays = holidays;
    }

    List<Problem> problems(Region region) {
        List<Problem> problems = new ArrayList<>();
        if (ReservedIds.OF_REGIONS.contains(region.id())) {
            problems.add(Problem.error("/id", "file/reserved-region", region.id()));
        }
        Optional<WorkCalendar> office = Optional.ofNullable(calendars.get(region.calendar()));
        if (office.isEmpty()) {
            String known = String.join(", ", calendars.keySet());
            problems.add(Problem.error("/calendar", "file/calendar", region.calendar(), known));
        }
        office.ifPresent(calendar -> problems.addAll(holidays(region, calendar)));
        for (int index = 0; index < region.webhooks().size(); index++) {
            problems.addAll(webhook(region.webhooks().get(index), Pointers.of("webhooks", index)));
        }
        return problems;
    }

    private List<Problem> holidays(Region region, WorkCalendar office) {
        List<Problem> problems = new ArrayList<>();
        WorkCalendar calendar = office;
        for (int index = 0; index < region.holidays().size(); index++) {
            String id = region.holidays().get(index);
            String pointer = Pointers.of("holidays", index);
            Optional<HolidayList> list = Optional.ofNullable(holidays.get(id));
            if (list.isEmpty()) {
                problems.add(Problem.error(pointer, "file/holidays", id, String.join(", ", holidays.keySet())));
            } else if (office.holidayLists().contains(list.get())) {
                problems.add(Problem.error(pointer, "file/holidays-twice", id, office.id()));
            } else {
                calendar = calendar.with(list.get());
            }
        }
        problems.add(years(calendar));
        return problems;
    }

    /** States what the calendar knows, so that somebody enters the next year in time: a check has no clock. */
    private static Problem years(WorkCalendar calendar) {
        SortedSet<Integer> known = new TreeSet<>(calendar.knownYears());
        if (known.isEmpty()) {
            return new Problem("/calendar", "file/calendar-unknown", Severity.WARNING, List.of(calendar.id()));
        }
        int next = known.last() + 1;
        String lacking = calendar.holidayLists().stream()
                .filter(list -> list.years().stream().noneMatch(year -> year.year() == next))
                .map(HolidayList::id)
                .collect(Collectors.joining(", "));
        return new Problem(
                "/calendar",
                "file/calendar-years",
                Severity.INFO,
                List.of(
                        calendar.id(),
                        known.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        String.valueOf(next),
                        lacking.isEmpty() ? calendar.id() : lacking));
    }

    private static List<Problem> webhook(Region.Webhook webhook, String pointer) {
        List<Problem> problems = new ArrayList<>();
        if (!URL.matcher(webhook.url()).matches()) {
            problems.add(Problem.error(pointer + "/url", "file/webhook-url", webhook.url()));
        }
        if (!VARIABLE.matcher(webhook.secret()).matches()) {
            problems.add(Problem.error(pointer + "/secret", "file/webhook-secret"));
        }
        return problems;
    }
}
