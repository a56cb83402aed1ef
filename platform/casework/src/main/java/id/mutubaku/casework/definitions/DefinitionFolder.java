package id.mutubaku.casework.definitions;

import id.mutubaku.engine.json.JsonText;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.file.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of definitions, whose files are read when they are wanted. */
public final class DefinitionFolder implements SourceFiles {
    private final Path folder;
    private final SortedSet<String> paths;

    private DefinitionFolder(Path folder, SortedSet<String> paths) {
        this.folder = folder;
        this.paths = Collections.unmodifiableSortedSet(paths);
    }

    /**
     * Lists the JSON files one folder deep, and the lists of all regions and of each.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static DefinitionFolder read(Path folder) {
        SortedSet<String> paths = new TreeSet<>();
        try {
            addFiles(folder, folder, 2, paths);
            for (Path region : folders(folder)) {
                addFiles(folder, region.resolve("lists"), 1, paths);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new DefinitionFolder(folder, paths);
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> Files.isDirectory(path.resolve("lists")))
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
                        .filter(file -> file.kind() == LibraryFile.Kind.LIST)
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
        try {
            return JsonText.decoded(Files.readAllBytes(folder.resolve(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
