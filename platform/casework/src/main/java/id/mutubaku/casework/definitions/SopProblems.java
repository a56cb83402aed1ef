package id.mutubaku.casework.definitions;

import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.library.DefinitionLibrary;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.store.definitions.DefinitionStore.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What keeps files of SOPs from being in force, with what is instead. */
final class SopProblems {
    private static final String ENDING = ".json";

    private final SourceFiles files;
    private final Set<String> before;
    private final Map<String, List<Edition>> known;
    private final DefinitionLibrary library;
    private final Set<String> taken;

    /**
     * Takes what a start has found.
     *
     * @param before paths of the files that were in the folder at some start before
     * @param known what was published before this start, by reference
     * @param taken references of the SOPs whose version was published before with another text
     */
    SopProblems(
            SourceFiles files,
            Set<String> before,
            Map<String, List<Edition>> known,
            DefinitionLibrary library,
            Set<String> taken) {
        this.files = files;
        this.before = before;
        this.known = known;
        this.library = library;
        this.taken = taken;
    }

    List<FolderProblem> all() {
        Set<String> sound =
                library.definitions().stream().map(DefinitionVersion::reference).collect(Collectors.toSet());
        List<FolderProblem> all = new ArrayList<>();
        library.problems().forEach((path, found) -> {
            if (isWrong(found)) {
                all.add(wrong(path, found));
            } else if (SourceFiles.isSop(path) && !sound.contains(reference(path))) {
                all.add(FolderProblem.of(path, found, "folder/sop-left-out"));
            }
        });
        taken.forEach(reference -> all.add(FolderProblem.of(
                reference + ENDING, List.of(), "folder/version-taken", String.valueOf(latest(reference)))));
        gone().forEach(path -> all.add(FolderProblem.of(path, List.of(), "folder/gone-sop")));
        return all;
    }

    private static boolean isWrong(List<Problem> found) {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private FolderProblem wrong(String path, List<Problem> found) {
        int version = latest(reference(path));
        return version > 0
                ? FolderProblem.of(path, found, "folder/sop-last-good", String.valueOf(version))
                : FolderProblem.of(path, found, "folder/sop-unserved");
    }

    private int latest(String reference) {
        return known.getOrDefault(reference, List.of()).stream()
                .mapToInt(Edition::version)
                .max()
                .orElse(0);
    }

    /** Where a whole region is gone, that is said of the region. */
    private Set<String> gone() {
        Set<String> gone = new TreeSet<>(before);
        gone.removeIf(path -> !SourceFiles.isSop(path)
                || files.paths().contains(path)
                || !files.paths().contains(path.substring(0, path.indexOf('/')) + "/region.json"));
        return gone;
    }

    private static String reference(String path) {
        return path.substring(0, path.length() - ENDING.length());
    }
}
