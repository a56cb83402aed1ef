package id.mutubaku.casework.definitions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.library.region.RegionLibrary;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.definitions.DefinitionFileStore.Kept;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The regions that are served: by the files of the folder where these are sound, otherwise by what was last in force. A
 * calendar that is wrong or gone is replaced by its last content; a region that is wrong beside the calendars, or gone, by
 * its own last content with the calendars of that time.
 */
final class RegionsInForce {
    private static final String REGION = "/region.json";
    private static final TypeReference<LinkedHashMap<String, String>> FILES = new TypeReference<>() {};

    private final SourceFiles folder;
    private final Map<String, Kept> kept;
    private final Map<String, Region> regions = new TreeMap<>();
    private final Map<String, OfficeTime> officeTimes = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> calendars = new TreeMap<>();
    private final List<FolderProblem> problems = new ArrayList<>();
    private final Set<String> unserved = new TreeSet<>();

    /**
     * Puts the regions of a folder in force.
     *
     * @param kept what was last in force, by path
     */
    RegionsInForce(SourceFiles folder, Map<String, Kept> kept) {
        this.folder = folder;
        this.kept = kept;
        CalendarsInForce offices = new CalendarsInForce(folder, kept);
        problems.addAll(offices.problems());
        calendars.putAll(offices.sound());
        SourceFiles files = offices.files();
        RegionLibrary library = RegionLibrary.read(files);
        library.regions().forEach(region -> serve(region, library, files));
        missing(library).forEach(path -> serveLast(path, library));
    }

    private void serve(Region region, RegionLibrary library, SourceFiles files) {
        Map<String, String> own = new LinkedHashMap<>();
        library.pathsOf(region).forEach(path -> own.put(path, files.text(path)));
        put(region, library, JsonMapping.tree(own).toString());
    }

    private void put(Region region, RegionLibrary library, String body) {
        regions.put(region.id(), region);
        officeTimes.put(region.id(), library.officeTimeOf(region));
        sources.put(region.id(), body);
    }

    /** Returns the paths of regions that the folder has, or had, and that are not in force. */
    private Set<String> missing(RegionLibrary library) {
        Set<String> paths = new LinkedHashSet<>(new TreeSet<>(library.problems().keySet()));
        paths.addAll(new TreeSet<>(kept.keySet()));
        paths.removeIf(path -> !path.endsWith(REGION) || regions.containsKey(idOf(path)));
        return paths;
    }

    private void serveLast(String path, RegionLibrary library) {
        List<Problem> found = library.problems().getOrDefault(path, List.of());
        Optional<Kept> last = Optional.ofNullable(kept.get(path));
        RegionLibrary before = RegionLibrary.read(
                SourceFiles.of(last.map(Kept::body).map(RegionsInForce::files).orElse(Map.of())));
        before.regions().stream()
                .filter(region -> region.id().equals(idOf(path)))
                .forEach(region -> put(region, before, last.map(Kept::body).orElse("")));
        if (!regions.containsKey(idOf(path))) {
            unserved.add(idOf(path));
            problems.add(FolderProblem.of(path, found, "folder/region-unserved", idOf(path)));
        } else if (folder.paths().contains(path)) {
            problems.add(FolderProblem.of(path, found, "folder/last-good"));
        } else {
            problems.add(FolderProblem.of(path, found, "folder/gone-region", idOf(path)));
        }
    }

    private static Map<String, String> files(String body) {
        try {
            return JsonMapping.MAPPER.readValue(body, FILES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored region cannot be read", damaged);
        }
    }

    private static String idOf(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    Collection<Region> regions() {
        return regions.values();
    }

    /** Returns the reckonings of working time of the regions that are served, by id. */
    Map<String, OfficeTime> officeTimes() {
        return Map.copyOf(officeTimes);
    }

    /** Returns the files that each region in force is read from, as one text, by the id of the region. */
    Map<String, String> sources() {
        return sources;
    }

    /** Returns the ids of regions that are not served, since nothing of them was ever in force. */
    Set<String> unserved() {
        return unserved;
    }

    List<FolderProblem> problems() {
        return problems;
    }

    /** Returns what is in force now and was not kept yet, by path. */
    Map<String, String> toKeep() {
        Map<String, String> bodies = new TreeMap<>(calendars);
        sources.forEach((region, body) -> bodies.put(region + REGION, body));
        bodies.entrySet()
                .removeIf(entry -> Optional.ofNullable(kept.get(entry.getKey()))
                        .map(Kept::body)
                        .equals(Optional.of(entry.getValue())));
        return bodies;
    }
}
