package id.mutubaku.server.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the end of what PostgreSQL wrote, for a sentence that says why it did not start. */
final class ServerLog {
    private static final int LINES = 6;

    private ServerLog() {}

    /** Names the file for what PostgreSQL prints before its own log begins. */
    static Path startFile(Layout layout) {
        return layout.logFolder().resolve("start.log");
    }

    /** Gives the last lines of the file that was written last, or nothing when there is none. */
    static String tail(Layout layout) {
        try {
            List<Path> files = Folders.children(layout.logFolder()).stream()
                    .sorted(Comparator.comparing(ServerLog::modified).reversed())
                    .toList();
            return files.stream().limit(1).flatMap(ServerLog::lastLines).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "";
        }
    }

    private static Stream<String> lastLines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            return lines.stream().skip(Math.max(0, lines.size() - LINES));
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static long modified(Path file) {
        return file.toFile().lastModified();
    }
}
