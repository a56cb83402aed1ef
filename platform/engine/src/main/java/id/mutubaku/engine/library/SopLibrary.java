package id.mutubaku.engine.library;

import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.library.region.ListLibrary;
import id.mutubaku.engine.library.region.PictureLibrary;
import id.mutubaku.engine.library.region.RegionLibrary;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.Region;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder of definitions, read and checked as a whole: syntax, schemas, lint, and what files say of each other.
 *
 * @param places its regions and calendars
 * @param lists from which forms take choices
 * @param pictures that forms show
 * @param content its definitions
 */
public record SopLibrary(RegionLibrary places, ListLibrary lists, PictureLibrary pictures, DefinitionLibrary content) {

    /** Reads files whose texts are at hand, by path. */
    public static SopLibrary read(Map<String, String> files) {
        return read(SourceFiles.of(files));
    }

    /** Reads files. */
    public static SopLibrary read(SourceFiles files) {
        return read(files, KnownPlugins.NONE);
    }

    /** Reads files, also for what they name of known plugins. */
    public static SopLibrary read(SourceFiles files, KnownPlugins plugins) {
        RegionLibrary regions = RegionLibrary.read(files);
        ListLibrary lists = ListLibrary.read(files);
        PictureLibrary pictures = PictureLibrary.read(files);
        DefinitionLibrary definitions = DefinitionLibrary.read(
                files, regions.regions(), lists::of, pictures::of, plugins, (reference, text) -> false);
        return new SopLibrary(regions, lists, pictures, definitions);
    }

    /** Returns the regions without an error. */
    public List<Region> regions() {
        return places.regions();
    }

    /** Returns the definitions without an error, whose region has none, and that call only such. */
    public List<DefinitionVersion> definitions() {
        return content.definitions();
    }

    /** Returns the calendars of offices without an error, by id. */
    public Map<String, WorkCalendar> calendars() {
        return places.calendars();
    }

    /** Returns the lists of holidays without an error, by id. */
    public Map<String, HolidayList> holidays() {
        return places.holidays();
    }

    /** Returns the problems of every file that was read, none for most of them; by path, in the order of paths. */
    public Map<String, List<Problem>> problems() {
        Map<String, List<Problem>> all = new TreeMap<>(places.problems());
        all.putAll(lists.problems());
        all.putAll(pictures.problems());
        all.putAll(content.problems());
        return all;
    }

    /** Returns the calendar by which the time of one of {@link #regions()} is reckoned. */
    public WorkCalendar calendarOf(Region region) {
        return places.calendarOf(region);
    }

    /** Returns the reckoning of a region's working time, by {@link #calendarOf}. */
    public OfficeTime officeTimeOf(Region region) {
        return places.officeTimeOf(region);
    }

    /** Returns the lists from which the forms of a region take choices. */
    public ChoiceLists listsOf(Region region) {
        return lists.of(region.id());
    }

    /** Tells whether any file has an error. */
    public boolean hasErrors() {
        return problems().values().stream()
                .flatMap(Collection::stream)
                .anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
