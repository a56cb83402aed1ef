package id.mutubaku.casework.definitions;

import id.mutubaku.engine.json.JsonText;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.file.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
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
        try (Stream<Path> files = Files.find(folder, 3, (path, attributes) -> attributes.isRegularFile())) {
            files.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(DefinitionFolder::isWanted)
                    .forEach(paths::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new DefinitionFolder(folder, paths);
    }

    private static boolean isWanted(String path) {
        int depth = path.split("/", -1).length;
        return (depth == 2 && path.endsWith(".json"))
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
