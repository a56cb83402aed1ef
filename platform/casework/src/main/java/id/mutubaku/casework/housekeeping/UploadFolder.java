package id.mutubaku.casework.housekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which files lie while they arrive. Only the server's user may enter it. */
public final class UploadFolder {
    /** No request takes as long. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Path folder;

    private UploadFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder where it is missing, and closes it to others. */
    public static UploadFolder in(Path data) throws IOException {
        Path folder = Files.createDirectories(data.resolve("uploads"));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return new UploadFolder(folder);
    }

    /** Returns where it is. */
    public Path path() {
        return folder;
    }

    /** Removes what a request that was cut has left, an hour after it was written. */
    public void sweep() throws IOException {
        Instant oldest = Instant.now().minus(LONGEST);
        for (Path file : files()) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
