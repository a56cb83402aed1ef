package id.mutubaku.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names the files of an embedded PostgreSQL.
 *
 * @param root {@code <data folder>/postgresql}, as a real path
 */
record Layout(Path root) {
    /** What a shell reads inside double quotes, as which initdb calls its helpers. */
    private static final Pattern READ_BY_SHELL = Pattern.compile("[$`\"\\\\\\n]");

    /** Makes the folder, which only its owner may enter, and refuses one of another owner. */
    static Layout create(Path dataFolder) throws IOException {
        if (!Programs.onWindows()
                && READ_BY_SHELL.matcher(dataFolder.toAbsolutePath().toString()).find()) {
            throw new PostgresException("path", dataFolder);
        }
        Files.createDirectories(dataFolder);
        Path root = dataFolder.resolve("postgresql");
        if (!Files.isDirectory(root)) {
            Files.createDirectory(root);
            onlyOwner(root, "rwx------");
        }
        Layout layout = new Layout(root.toRealPath());
        layout.refuseForeignOwner();
        return layout;
    }

    Path cluster() {
        return root.resolve("data");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    Path lockFile() {
        return root.resolve("lock");
    }

    Path logFolder() {
        return root.resolve("log");
    }

    /** Gives the lines of {@code postmaster.pid}, none when PostgreSQL is stopped. */
    List<String> postmasterLines() {
        try {
            return Files.readAllLines(cluster().resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Gives the process id that {@code postmaster.pid} names. */
    Optional<Long> postmasterPid() {
        return pid(postmasterLines());
    }

    private static Optional<Long> pid(List<String> lines) {
        return lines.stream()
                .limit(1)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .findFirst();
    }

    /**
     * Gives the process that accepts connections, as {@code postmaster.pid} says in its eighth line. The file is read
     * once: a killed process leaves its own, which another replaces at any moment.
     */
    Optional<Long> readyPid() {
        List<String> lines = postmasterLines();
        return lines.size() >= 8 && lines.get(7).strip().equals("ready") ? pid(lines) : Optional.empty();
    }

    static void onlyOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private void refuseForeignOwner() throws IOException {
        Optional<String> user = ProcessHandle.current().info().user();
        if (Programs.onLinux() && user.isPresent()) {
            String owner = Files.getOwner(root).getName();
            if (!owner.equals(user.get())) {
                throw new PostgresException("owner", root, owner, user.get());
            }
        }
    }
}
