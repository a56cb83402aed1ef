package id.mutubaku.casework.definitions;

import id.mutubaku.engine.calendar.file.CalendarReader;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.library.region.RegionLibrary;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.store.definitions.DefinitionFileStore.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The calendars of a folder, where one that is wrong or gone is replaced by its last content. */
final class CalendarsInForce {
    private static final String CALENDARS = "calendars/";

    private final SourceFiles folder;
    private final Map<String, Kept> kept;
    private final Map<String, String> replaced = new TreeMap<>();
    private final List<FolderProblem> problems = new ArrayList<>();

    /**
     * Puts calendars in force: lists of holidays first, since an office that names a wrong list is wrong only by that.
     *
     * @param kept what was last in force, by path
     */
    CalendarsInForce(SourceFiles folder, Map<String, Kept> kept) {
        this.folder = folder;
        this.kept = kept;
        replace(CalendarsInForce::isHolidays);
        replace(last -> true);
        wrong().forEach((path, found) -> problems.add(FolderProblem.of(path, found, "folder/no-last-good")));
    }

    private void replace(Predicate<Kept> which) {
        wrong().forEach((path, found) -> Optional.ofNullable(kept.get(path))
                .filter(last -> which.test(last) && !replaced.containsKey(path))
                .ifPresent(last -> {
                    boolean gone = !folder.paths().contains(path);
                    problems.add(FolderProblem.of(path, found, gone ? "folder/gone-calendar" : "folder/last-good"));
                    replaced.put(path, last.body());
                }));
    }

    private static boolean isHolidays(Kept last) {
        return DefinitionReader.calendar(last.body())
                .value()
                .filter(CalendarReader::isHolidays)
                .isPresent();
    }

    /** Returns what is wrong with each calendar that is wrong, as things are now; nothing with one that is gone. */
    private Map<String, List<Problem>> wrong() {
        Overlaid all = files();
        Map<String, String> texts = all.paths().stream()
                .filter(path -> path.startsWith(CALENDARS))
                .collect(Collectors.toMap(path -> path, all::text));
        Map<String, List<Problem>> wrong =
                new TreeMap<>(RegionLibrary.read(SourceFiles.of(texts)).problems());
        wrong.values().removeIf(found -> found.stream().noneMatch(each -> each.severity() == Severity.ERROR));
        kept.keySet().stream()
                .filter(path -> path.startsWith(CALENDARS) && !texts.containsKey(path))
                .forEach(path -> wrong.put(path, List.of()));
        return wrong;
    }

    /** Returns the folder with the last content of the calendars that are wrong or gone. */
    Overlaid files() {
        return new Overlaid(folder, Map.copyOf(replaced));
    }

    /** Returns the contents of the folder's own calendars that are in force, by path. */
    Map<String, String> sound() {
        Map<String, String> sound = new TreeMap<>();
        Set<String> wrong = wrong().keySet();
        folder.paths().stream()
                .filter(path -> path.startsWith(CALENDARS) && !replaced.containsKey(path) && !wrong.contains(path))
                .forEach(path -> sound.put(path, folder.text(path)));
        return sound;
    }

    List<FolderProblem> problems() {
        return problems;
    }

    /** The files of a folder, some of them with other contents. */
    record Overlaid(SourceFiles folder, Map<String, String> others) implements SourceFiles {
        @Override
        public Set<String> paths() {
            Set<String> all = new TreeSet<>(folder.paths());
            all.addAll(others.keySet());
            return all;
        }

        @Override
        public String text(String path) {
            String other = others.get(path);
            return other == null ? folder.text(path) : other;
        }

        @Override
        public byte[] bytes(String path) {
            return folder.paths().contains(path) ? folder.bytes(path) : SourceFiles.super.bytes(path);
        }
    }
}
