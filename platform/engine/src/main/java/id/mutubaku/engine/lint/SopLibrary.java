package id.mutubaku.engine.lint;

import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.engine.time.WorkingTime;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Is a folder of definitions, read and checked as a whole: syntax, schemas, lint, and what files say of each other.
 *
 * @param regions those without an error
 * @param definitions those without an error, whose region has none, and that call only such
 * @param calendars of offices, those without an error, by id
 * @param holidays lists of holidays, those without an error, by id
 * @param problems of every file that was read, none for most of them; by path, in the order of paths
 */
public record SopLibrary(
        List<Region> regions,
        List<SopDefinition> definitions,
        Map<String, WorkCalendar> calendars,
        Map<String, HolidayList> holidays,
        Map<String, List<Problem>> problems) {

    public SopLibrary {
        regions = List.copyOf(regions);
        definitions = List.copyOf(definitions);
        calendars = Map.copyOf(calendars);
        holidays = Map.copyOf(holidays);
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    /**
     * Reads files.
     *
     * @param files text by path relative to the folder of definitions, with slashes: {@code region/region.json},
     *     {@code region/sop.json}, {@code calendars/id.json}; schemas, templates, and what is no JSON, are passed over
     */
    public static SopLibrary read(Map<String, String> files) {
        return new LibraryReader(files).read();
    }

    /**
     * Returns the calendar by which a region's time is reckoned: that of its office, with the region's own holidays.
     *
     * @throws IllegalArgumentException when the region has an error, so that it is none of {@link #regions()}
     */
    public WorkCalendar calendarOf(Region region) {
        WorkCalendar calendar = named(calendars, region.calendar());
        for (String id : region.holidays()) {
            calendar = calendar.with(named(holidays, id));
        }
        return calendar;
    }

    /** Returns the reckoning of a region's working time, by {@link #calendarOf}. */
    public OfficeTime officeTimeOf(Region region) {
        return new CalendarTime(new WorkingTime(calendarOf(region), region.timeZone()));
    }

    private static <T> T named(Map<String, T> byId, String id) {
        T found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("Expected one of " + byId.keySet() + ", but the region names " + id);
        }
        return found;
    }

    /** Tells whether any file has an error. */
    public boolean hasErrors() {
        return problems.values().stream()
                .flatMap(Collection::stream)
                .anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
