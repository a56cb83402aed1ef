package id.mutubaku.casework.definitions;

import id.mutubaku.engine.choice.ChoiceFile;
import id.mutubaku.engine.choice.ChoiceList;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.library.region.ListLibrary;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.store.definitions.DefinitionFileStore.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lists of a folder, where one that is wrong or gone is replaced by its last content. */
final class ListsInForce {
    private final SourceFiles folder;
    private final Map<String, Kept> kept;
    private final ListLibrary read;
    private final ListLibrary inForce;
    private final List<FolderProblem> problems = new ArrayList<>();

    /**
     * Puts lists in force.
     *
     * @param kept what was last in force, by path
     */
    ListsInForce(SourceFiles folder, Map<String, Kept> kept) {
        this.folder = folder;
        this.kept = kept;
        this.read = ListLibrary.read(folder);
        Map<String, ChoiceList> lists = new TreeMap<>(read.lists());
        missing().forEach(path -> last(path).ifPresent(list -> lists.put(path, list)));
        lists.values().forEach(ChoiceList::readyToSearch);
        this.inForce = new ListLibrary(lists, read.problems());
    }

    /** Returns the paths of lists that the folder has, or had, and that are not sound. */
    private Set<String> missing() {
        Set<String> paths = new TreeSet<>(kept.keySet());
        paths.removeIf(path -> LibraryFile.of(path)
                .filter(file -> file.kind() == LibraryFile.Kind.LIST)
                .isEmpty());
        paths.addAll(read.problems().keySet());
        paths.removeAll(read.lists().keySet());
        return paths;
    }

    private Optional<ChoiceList> last(String path) {
        List<Problem> found = read.problems().getOrDefault(path, List.of());
        Optional<ChoiceList> last = Optional.ofNullable(kept.get(path))
                .flatMap(before -> ChoiceFile.read(before.body()).list());
        String consequence = last.isEmpty()
                ? "folder/no-last-list"
                : folder.paths().contains(path) ? "folder/last-good" : "folder/gone-list";
        problems.add(FolderProblem.of(path, found, consequence));
        return last;
    }

    /** Returns the lists for the forms of a region. */
    ChoiceLists of(String region) {
        return inForce.of(region);
    }

    List<FolderProblem> problems() {
        return problems;
    }

    /** Returns what is in force now and was not kept yet, by path. */
    Map<String, String> toKeep() {
        Map<String, String> bodies = new TreeMap<>();
        read.lists().keySet().forEach(path -> bodies.put(path, folder.text(path)));
        bodies.entrySet()
                .removeIf(entry -> Optional.ofNullable(kept.get(entry.getKey()))
                        .map(Kept::body)
                        .equals(Optional.of(entry.getValue())));
        return bodies;
    }
}
