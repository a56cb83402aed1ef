package id.mutubaku.engine.library;

import id.mutubaku.engine.choice.ChoiceFile;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.library.region.RegionLibrary;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.picture.PictureFile;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The check of single files of a folder beside what they have to do with: no other is read. */
public final class FileCheck implements DefinitionCheck.Surroundings {
    private final SourceFiles files;
    private final KnownPlugins plugins;
    private final Map<String, RegionLibrary> places = new HashMap<>();

    /** Checks files, where nobody knows what plugins offer. */
    public FileCheck(SourceFiles files) {
        this(files, KnownPlugins.NONE);
    }

    /** Checks files, also for what they name of known plugins. */
    public FileCheck(SourceFiles files, KnownPlugins plugins) {
        this.files = files;
        this.plugins = plugins;
    }

    /**
     * Returns what is wrong with a file.
     *
     * @param path relative to the folder; nothing is wrong with a file that is no part of the library
     */
    public List<Problem> problems(String path) {
        return LibraryFile.of(path).map(this::problems).orElse(List.of());
    }

    private List<Problem> problems(LibraryFile file) {
        return switch (file.kind()) {
            case CALENDAR, REGION -> places(file.folder()).problems().getOrDefault(file.path(), List.of());
            case PICTURE -> PictureFile.read(files.bytes(file.path())).problems();
            case LIST -> ChoiceFile.read(files.text(file.path())).problems();
            case DEFINITION ->
                new DefinitionCheck(this)
                        .check(file.folder(), file.name(), files.text(file.path()))
                        .problems();
            case MISPLACED -> List.of(new Problem("", "file/place", Severity.WARNING, List.of(file.path())));
        };
    }

    private RegionLibrary places(String region) {
        return places.computeIfAbsent(region, this::read);
    }

    /** Reads the calendars and one region. */
    private RegionLibrary read(String region) {
        Map<String, String> texts = new TreeMap<>();
        files.paths().stream()
                .filter(path -> path.startsWith("calendars/") || path.equals(region + "/region.json"))
                .forEach(path -> texts.put(path, files.text(path)));
        return RegionLibrary.read(SourceFiles.of(texts));
    }

    @Override
    public Optional<Region> region(String id) {
        return places(id).regions().stream()
                .filter(region -> region.id().equals(id))
                .findFirst();
    }

    @Override
    public boolean hasRegion(String id) {
        return files.paths().contains(id + "/region.json");
    }

    @Override
    public ChoiceLists lists(String region) {
        return name -> LibraryFile.lists(region, name).stream()
                .filter(files.paths()::contains)
                .flatMap(path -> ChoiceFile.read(files.text(path)).list().stream())
                .findFirst();
    }

    @Override
    public KnownPlugins plugins() {
        return plugins;
    }

    @Override
    public Pictures pictures(String region) {
        return name -> Optional.of(LibraryFile.picture(region, name))
                .filter(files.paths()::contains)
                .flatMap(path -> PictureFile.read(files.bytes(path)).picture());
    }

    @Override
    public boolean hasSop(String reference) {
        return files.paths().contains(reference + ".json");
    }

    @Override
    public Set<String> callees(String reference) {
        return Optional.of(reference + ".json")
                .filter(files.paths()::contains)
                .flatMap(path -> DefinitionReader.definition(files.text(path)).value())
                .map(definition -> DefinitionVersion.of(definition).callees())
                .orElse(Set.of());
    }
}
