package id.mutubaku.casework.definitions;

import id.mutubaku.engine.json.JsonText;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.file.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of definitions, whose files are read when they are wanted. */
public final class DefinitionFolder implements SourceFiles {
    private static final Set<LibraryFile.Kind> READ_AS_THEY_ARE =
            EnumSet.of(LibraryFile.Kind.LIST, LibraryFile.Kind.PICTURE);

    private final Path folder;
    private final SortedSet<String> paths;

    private DefinitionFolder(Path folder, SortedSet<String> paths) {
        this.folder = folder;
        this.paths = Collections.unmodifiableSortedSet(paths);
    }

    /**
     * Lists the JSON files one folder deep, the lists of all regions and of each, and the pictures of each.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static DefinitionFolder read(Path folder) {
        SortedSet<String> paths = new TreeSet<>();
        try {
            addFiles(folder, folder, 2, paths);
            for (String inside : List.of("lists", "pictures")) {
                for (Path region : folders(folder, inside)) {
                    addFiles(folder, region.resolve(inside), 1, paths);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new DefinitionFolder(folder, paths);
    }

    private static List<Path> folders(Path folder, String having) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> Files.isDirectory(path.resolve(having)))
                    .toList();
        }
    }

    private static void addFiles(Path root, Path folder, int depth, Set<String> paths) throws IOException {
        try (Stream<Path> files = Files.find(folder, depth, (path, attributes) -> attributes.isRegularFile())) {
            files.map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(DefinitionFolder::isWanted)
                    .forEach(paths::add);
        }
    }

    private static boolean isWanted(String path) {
        return (path.split("/", -1).length == 2 && path.endsWith(".json"))
                || LibraryFile.of(path)
                        .filter(file -> READ_AS_THEY_ARE.contains(file.kind()))
                        .isPresent();
    }

    @Override
    public Set<String> paths() {
        return paths;
    }

    /**
     * Reads a file; where it is no UTF-8, as a text that says so to who reads it as JSON.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    @Override
    public String text(String path) {
        return JsonText.decoded(bytes(path));
    }

    /**
     * Reads a file that need not be a text.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    @Override
    public byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
