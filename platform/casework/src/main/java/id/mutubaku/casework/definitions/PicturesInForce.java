package id.mutubaku.casework.definitions;

import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.library.region.PictureLibrary;
import id.mutubaku.engine.picture.FormPictures;
import id.mutubaku.engine.picture.Picture;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.store.definitions.DefinitionStore.Edition;
import id.mutubaku.store.definitions.PictureStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pictures of a folder, for what is published from now on; what was published before shows those that it was published
 * with.
 */
final class PicturesInForce {
    private final SourceFiles folder;
    private final PictureLibrary read;

    PicturesInForce(SourceFiles folder) {
        this.folder = folder;
        this.read = PictureLibrary.read(folder);
    }

    /** Returns the pictures that forms of a region can show. */
    Pictures of(String region) {
        return read.of(region);
    }

    /** Keeps the bytes of those that are not kept yet. Blocks. */
    void keep(PictureStore store) {
        Map<String, List<LibraryFile>> byRegion =
                LibraryFile.of(read.pictures().keySet(), LibraryFile.Kind.PICTURE).stream()
                        .collect(Collectors.groupingBy(LibraryFile::folder));
        byRegion.forEach((region, files) -> {
            Set<String> known = store.known(region).await();
            files.stream()
                    .filter(file -> !known.contains(picture(file).digest()))
                    .forEach(file -> store.keep(region, picture(file), folder.bytes(file.path()))
                            .await());
        });
    }

    private Picture picture(LibraryFile file) {
        return read.of(file.folder()).named(file.name()).orElseThrow();
    }

    /**
     * Returns what is wrong with files of pictures, and which versions go on with pictures that the folder has no more.
     *
     * @param versions those that the folder has, with the pictures that they were published with
     */
    List<FolderProblem> problems(Collection<DefinitionVersion> versions) {
        List<FolderProblem> problems = new ArrayList<>();
        read.problems().forEach((path, found) -> {
            if (!found.isEmpty()) {
                problems.add(FolderProblem.of(path, found, "folder/no-picture"));
            }
        });
        versions.stream()
                .filter(version -> !version.pictures().isEmpty())
                .filter(version -> !version.pictures()
                        .equals(FormPictures.shownBy(version.definition(), read.of(version.region()))))
                .map(version -> FolderProblem.of(
                        version.reference() + ".json",
                        List.of(),
                        "folder/picture-kept",
                        String.valueOf(version.version())))
                .forEach(problems::add);
        return problems;
    }

    /** Gives versions the pictures that they were published with. */
    static List<DefinitionVersion> showing(Collection<DefinitionVersion> versions, Collection<Edition> editions) {
        Map<String, Map<String, Picture>> shown = editions.stream()
                .filter(edition -> !edition.pictures().isEmpty())
                .collect(Collectors.toMap(
                        edition -> name(edition.reference(), edition.version()),
                        Edition::pictures,
                        (first, second) -> first));
        return versions.stream()
                .map(each -> each.showing(shown.getOrDefault(name(each.reference(), each.version()), Map.of())))
                .toList();
    }

    private static String name(String reference, int version) {
        return reference + "@" + version;
    }
}
