package id.mutubaku.engine.library.region;

import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.engine.time.WorkingTime;
import id.mutubaku.model.definition.Region;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The calendars and regions of a folder of definitions, read and checked beside each other.
 *
 * @param regions those without an error
 * @param calendars of offices, those without an error, by id
 * @param holidays lists of holidays, those without an error, by id
 * @param problems of every file of a calendar or a region, none for most of them; by path
 */
public record RegionLibrary(
        List<Region> regions,
        Map<String, WorkCalendar> calendars,
        Map<String, HolidayList> holidays,
        Map<String, List<Problem>> problems) {

    public RegionLibrary {
        regions = List.copyOf(regions);
        calendars = Map.copyOf(calendars);
        holidays = Map.copyOf(holidays);
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    /** Reads the calendars and regions among files. */
    public static RegionLibrary read(SourceFiles files) {
        return new RegionReader(files).read();
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

    /** Returns the paths of the files that a region is read from: its own, and those of its calendar. */
    public Set<String> pathsOf(Region region) {
        Set<String> paths = new LinkedHashSet<>();
        paths.add(region.id() + "/region.json");
        paths.add(LibraryFile.calendar(region.calendar()));
        calendarOf(region).holidayLists().forEach(list -> paths.add(LibraryFile.calendar(list.id())));
        return paths;
    }

    private static <T> T named(Map<String, T> byId, String id) {
        T found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("Expected one of " + byId.keySet() + ", but the region names " + id);
        }
        return found;
    }
}
