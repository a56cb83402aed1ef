package id.mutubaku.engine.lint;

import id.mutubaku.engine.definition.DefinitionReader;
import id.mutubaku.engine.definition.Reading;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.ProblemOrder;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a folder of definitions once. */
final class LibraryReader {
    private final Map<String, LibraryFile> files = new TreeMap<>();
    private final Map<String, String> texts;
    private final Map<String, List<Problem>> problems = new TreeMap<>();
    private final Map<String, Region> regions = new TreeMap<>();
    private final Map<String, SopDefinition> definitions = new TreeMap<>();

    LibraryReader(Map<String, String> texts) {
        this.texts = texts;
        texts.keySet().forEach(path -> LibraryFile.of(path).ifPresent(file -> files.put(path, file)));
    }

    SopLibrary read() {
        files.keySet().forEach(path -> problems.put(path, new ArrayList<>()));
        CalendarFiles calendars = new CalendarFiles(of(LibraryFile.Kind.CALENDAR).stream()
                .collect(Collectors.toMap(file -> file, this::text, (one, other) -> one, LinkedHashMap::new)));
        calendars.problems().forEach(this::note);
        RegionRules rules = new RegionRules(calendars.calendars(), calendars.holidays());
        of(LibraryFile.Kind.REGION).forEach(file -> region(file, rules));
        of(LibraryFile.Kind.DEFINITION).forEach(this::definition);
        of(LibraryFile.Kind.MISPLACED)
                .forEach(file -> note(
                        file.path(), List.of(new Problem("", "file/place", Severity.WARNING, List.of(file.path())))));
        lint();
        Map<String, SopDefinition> sound = soundDefinitions();
        Map<String, List<Problem>> sorted = new TreeMap<>();
        problems.forEach((path, found) ->
                sorted.put(path, found.stream().sorted(ProblemOrder.BY_POINTER).toList()));
        return new SopLibrary(
                regions.entrySet().stream()
                        .filter(entry -> isSound(entry.getKey() + "/region.json"))
                        .map(Map.Entry::getValue)
                        .toList(),
                List.copyOf(sound.values()),
                calendars.calendars(),
                calendars.holidays(),
                sorted);
    }

    private void region(LibraryFile file, RegionRules rules) {
        Reading<Region> reading = DefinitionReader.region(text(file));
        note(file.path(), reading.problems());
        reading.value().ifPresent(region -> {
            regions.put(file.folder(), region);
            expect(file, "/id", "file/folder", file.folder(), region.id());
            note(file.path(), rules.problems(region));
        });
    }

    private void definition(LibraryFile file) {
        Reading<SopDefinition> reading = DefinitionReader.definition(text(file));
        note(file.path(), reading.problems());
        reading.value().ifPresent(definition -> {
            definitions.put(reference(file), definition);
            expect(file, "/id", "file/id", file.name(), definition.id());
            expect(file, "/region", "file/folder", file.folder(), definition.region());
            if (!files.containsKey(file.folder() + "/region.json")) {
                note(file.path(), List.of(Problem.error("/region", "file/no-region", file.folder())));
            }
        });
    }

    private void expect(LibraryFile file, String pointer, String rule, String expected, String given) {
        if (!given.equals(expected)) {
            note(file.path(), List.of(Problem.error(pointer, rule, expected, given)));
        }
    }

    private void lint() {
        Set<String> known = of(LibraryFile.Kind.DEFINITION).stream()
                .map(LibraryReader::reference)
                .collect(Collectors.toSet());
        CallCircles circles = new CallCircles(definitions);
        definitions.forEach((reference, definition) -> {
            Optional<Region> region = Optional.ofNullable(regions.get(definition.region()));
            note(reference + ".json", Linter.lint(definition, region, known));
            note(reference + ".json", circles.problems(reference));
        });
    }

    /** Leaves out what has errors, and then again what calls what has been left out, until nothing changes. */
    private Map<String, SopDefinition> soundDefinitions() {
        Map<String, SopDefinition> sound = new TreeMap<>(definitions);
        sound.entrySet()
                .removeIf(entry -> !isSound(entry.getKey() + ".json")
                        || !regions.containsKey(entry.getValue().region())
                        || !isSound(entry.getValue().region() + "/region.json"));
        boolean changed = true;
        while (changed) {
            Set<String> held = Set.copyOf(sound.keySet());
            changed = sound.values().removeIf(definition -> !held.containsAll(CallCircles.callees(definition)));
        }
        return sound;
    }

    private boolean isSound(String path) {
        return problems.getOrDefault(path, List.of()).stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private List<LibraryFile> of(LibraryFile.Kind kind) {
        return files.values().stream().filter(file -> file.kind() == kind).toList();
    }

    private String text(LibraryFile file) {
        return texts.getOrDefault(file.path(), "");
    }

    private void note(String path, List<Problem> found) {
        problems.computeIfAbsent(path, each -> new ArrayList<>()).addAll(found);
    }

    private static String reference(LibraryFile file) {
        return file.folder() + "/" + file.name();
    }
}
