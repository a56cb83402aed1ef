package id.mutubaku.engine.library.region;

import id.mutubaku.engine.choice.ChoiceFile;
import id.mutubaku.engine.choice.ChoiceList;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lists of a folder from which forms take choices: those of each region, and those of all regions.
 *
 * @param lists those without an error, by path
 * @param problems of every file, none for most of them; by path
 */
public record ListLibrary(Map<String, ChoiceList> lists, Map<String, List<Problem>> problems) {
    public ListLibrary {
        lists = Map.copyOf(lists);
        problems = Map.copyOf(problems);
    }

    /** Reads the lists among files. */
    public static ListLibrary read(SourceFiles files) {
        Map<String, ChoiceList> lists = new TreeMap<>();
        Map<String, List<Problem>> problems = new TreeMap<>();
        LibraryFile.of(files.paths(), LibraryFile.Kind.LIST).forEach(file -> {
            ChoiceFile read = ChoiceFile.read(files.text(file.path()));
            problems.put(file.path(), read.problems());
            read.list().ifPresent(list -> lists.put(file.path(), list));
        });
        return new ListLibrary(lists, problems);
    }

    /** Returns the lists for the forms of a region: its own, and those of all regions whose names it has not taken. */
    public ChoiceLists of(String region) {
        return name -> LibraryFile.lists(region, name).stream()
                .flatMap(path -> Optional.ofNullable(lists.get(path)).stream())
                .findFirst();
    }
}
