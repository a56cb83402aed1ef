package id.mutubaku.engine.library;

import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** A reading of the definitions of a folder: each by itself, and then what they say of each other. */
final class LibraryReader implements DefinitionCheck.Surroundings {
    private final SourceFiles files;
    private final Map<String, Region> regions = new TreeMap<>();
    private final Function<String, ChoiceLists> lists;
    private final Function<String, Pictures> pictures;
    private final KnownPlugins plugins;
    private final BiPredicate<String, String> published;
    private final Map<String, List<Problem>> problems = new TreeMap<>();
    private final Map<String, DefinitionVersion> definitions = new TreeMap<>();

    LibraryReader(
            SourceFiles files,
            Collection<Region> regions,
            Function<String, ChoiceLists> lists,
            Function<String, Pictures> pictures,
            KnownPlugins plugins,
            BiPredicate<String, String> published) {
        this.plugins = plugins;
        this.files = files;
        this.lists = lists;
        this.pictures = pictures;
        this.published = published;
        regions.forEach(region -> this.regions.put(region.id(), region));
    }

    @Override
    public Optional<Region> region(String id) {
        return Optional.ofNullable(regions.get(id));
    }

    @Override
    public boolean hasRegion(String id) {
        return regions.containsKey(id) || files.paths().contains(id + "/region.json");
    }

    @Override
    public ChoiceLists lists(String region) {
        return lists.apply(region);
    }

    @Override
    public KnownPlugins plugins() {
        return plugins;
    }

    @Override
    public Pictures pictures(String region) {
        return pictures.apply(region);
    }

    @Override
    public boolean hasSop(String reference) {
        return files.paths().contains(reference + ".json");
    }

    @Override
    public Set<String> callees(String reference) {
        return Optional.ofNullable(definitions.get(reference))
                .map(DefinitionVersion::callees)
                .orElse(Set.of());
    }

    DefinitionLibrary read() {
        DefinitionCheck check = new DefinitionCheck(this);
        List<LibraryFile> sources = LibraryFile.of(files.paths(), LibraryFile.Kind.DEFINITION);
        sources.parallelStream()
                .map(file -> Map.entry(file, read(file, check)))
                .toList()
                .forEach(entry -> note(entry.getKey(), entry.getValue()));
        definitions.forEach((reference, definition) -> note(reference + ".json", check.circles(definition)));
        LibraryFile.of(files.paths(), LibraryFile.Kind.MISPLACED)
                .forEach(file -> note(
                        file.path(), List.of(new Problem("", "file/place", Severity.WARNING, List.of(file.path())))));
        problems.replaceAll((path, found) -> DefinitionCheck.sorted(found));
        return new DefinitionLibrary(List.copyOf(sound().values()), problems);
    }

    /** What was published is taken as it is, if it still can be read: it was checked then. */
    private Reading<DefinitionVersion> read(LibraryFile file, DefinitionCheck check) {
        String text = files.text(file.path());
        return Optional.of(text)
                .filter(each -> published.test(file.reference(), each))
                .flatMap(LibraryReader::published)
                .map(version -> new Reading<>(Optional.of(version), List.of()))
                .orElseGet(() -> check.checkAlone(file.folder(), file.name(), text));
    }

    private static Optional<DefinitionVersion> published(String text) {
        try {
            return Optional.of(DefinitionVersion.of(DefinitionReader.published(text), text));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private void note(LibraryFile file, Reading<DefinitionVersion> reading) {
        note(file.path(), reading.problems());
        reading.value().ifPresent(definition -> definitions.put(file.reference(), definition));
    }

    private void note(String path, List<Problem> found) {
        problems.computeIfAbsent(path, each -> new ArrayList<>()).addAll(found);
    }

    /** Leaves out what has errors, and then again what calls what has been left out, until nothing changes. */
    private Map<String, DefinitionVersion> sound() {
        Map<String, DefinitionVersion> sound = new TreeMap<>(definitions);
        sound.entrySet()
                .removeIf(entry -> !isSound(entry.getKey() + ".json")
                        || !regions.containsKey(entry.getValue().region()));
        boolean changed = true;
        while (changed) {
            Set<String> held = Set.copyOf(sound.keySet());
            changed = sound.values().removeIf(definition -> !held.containsAll(definition.callees()));
        }
        return sound;
    }

    private boolean isSound(String path) {
        return problems.getOrDefault(path, List.of()).stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
