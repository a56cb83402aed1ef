package id.mutubaku.host.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The files of a plugin: the entries of its jar, or the files of a folder of classes. */
public sealed interface PluginFiles extends Closeable {

    /**
     * Opens a jar or a folder.
     *
     * @throws IOException when there is neither, or the file is no jar
     */
    static PluginFiles open(Path jarOrClasses) throws IOException {
        if (Files.isDirectory(jarOrClasses)) {
            return new Folder(jarOrClasses.normalize());
        }
        if (!Files.isRegularFile(jarOrClasses)) {
            throw new NoSuchFileException(jarOrClasses.toString());
        }
        // Whom the jar comes from was looked at before; what was allowed by its hash must be readable here.
        return new Jar(new JarFile(jarOrClasses.toFile(), false));
    }

    /**
     * Opens a jar or a folder with libraries beside it, which a packed plugin has inside.
     *
     * @throws IOException when one of them is neither
     */
    static PluginFiles open(Path jarOrClasses, List<Path> libraries) throws IOException {
        List<PluginFiles> parts = new ArrayList<>();
        try {
            parts.add(open(jarOrClasses));
            for (Path library : libraries) {
                parts.add(open(library));
            }
            return libraries.isEmpty() ? parts.get(0) : new Several(List.copyOf(parts));
        } catch (IOException unreadable) {
            new Several(parts).close();
            throw unreadable;
        }
    }

    /** Lists the names of the files, with slashes. */
    List<String> names() throws IOException;

    /** Reads a file; absent where there is none of that name. */
    Optional<byte[]> read(String name) throws IOException;

    /** A jar, held open. */
    record Jar(JarFile file) implements PluginFiles {
        @Override
        public List<String> names() {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }

        @Override
        public Optional<byte[]> read(String name) throws IOException {
            ZipEntry entry = file.getEntry(name);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (var in = file.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** A plugin with libraries beside it; what is nearer to the front goes first. */
    record Several(List<PluginFiles> parts) implements PluginFiles {
        @Override
        public List<String> names() throws IOException {
            List<String> names = new ArrayList<>(parts.get(0).names());
            for (PluginFiles library : parts.subList(1, parts.size())) {
                library.names().stream()
                        .filter(name -> !name.startsWith("META-INF/"))
                        .forEach(names::add);
            }
            return names;
        }

        @Override
        public Optional<byte[]> read(String name) throws IOException {
            for (PluginFiles part : parts) {
                Optional<byte[]> found = part.read(name);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        @Override
        public void close() throws IOException {
            for (PluginFiles part : parts) {
                part.close();
            }
        }
    }

    /** A folder of classes. */
    record Folder(Path root) implements PluginFiles {
        @Override
        public List<String> names() throws IOException {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .toList();
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }

        @Override
        public Optional<byte[]> read(String name) throws IOException {
            Path file = root.resolve(name).normalize();
            return file.startsWith(root) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        }

        @Override
        public void close() {}
    }
}
