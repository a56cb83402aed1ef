package id.mutubaku.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes files and folders appear whole or not at all, even when the power fails. */
final class Folders {
    private static final String UNFINISHED = "new-";
    private static final int SYNC_THREADS = 16;

    private Folders() {}

    /** Makes an empty folder in which something can be built before {@link #publish} shows it. */
    static Path unfinished(Path parent) throws IOException {
        return Files.createTempDirectory(parent, UNFINISHED);
    }

    /** Moves what was built to its name, in one step that survives a power failure. */
    static void publish(Path built, Path target) throws IOException {
        Files.move(built, target, StandardCopyOption.ATOMIC_MOVE);
        sync(target.resolveSibling(""));
    }

    /** Deletes what a killed process left half built; nothing writes there any more. */
    static void deleteUnfinished(Path parent) throws IOException {
        for (Path child : children(parent)) {
            if (child.getFileName().toString().startsWith(UNFINISHED)) {
                delete(child);
            }
        }
    }

    /** Tells whether files of one folder, made when missing, can be linked from the other. */
    static boolean onOneDisk(Path one, Path other) throws IOException {
        Files.createDirectories(one);
        return Files.getFileStore(one).equals(Files.getFileStore(other));
    }

    /** Gives a folder all that is in another, by links. The files were written through before, and may be running. */
    static void link(Path from, Path to) throws IOException {
        for (Path child : children(from)) {
            Path copy = to.resolve(child.getFileName());
            if (Files.isSymbolicLink(child)) {
                Files.createSymbolicLink(copy, Files.readSymbolicLink(child));
            } else if (Files.isDirectory(child)) {
                link(child, Files.createDirectory(copy));
            } else {
                Files.createLink(copy, child);
            }
        }
        sync(to);
    }

    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.toList();
        }
    }

    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Writes a folder and all in it through to the disk; at once, since the disk then syncs ten times as fast. */
    static void syncAll(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.filter(path -> !Files.isSymbolicLink(path)).toList();
        }
        ExecutorService threads = Executors.newFixedThreadPool(SYNC_THREADS);
        try {
            CompletableFuture.allOf(all.stream()
                            .map(path -> CompletableFuture.runAsync(() -> syncUnchecked(path), threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private static void syncUnchecked(Path path) {
        try {
            sync(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file or a folder entry through to the disk. */
    static void sync(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && Programs.onWindows()) {
            return; // Windows cannot open a folder as a file and journals its entries by itself.
        }
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
