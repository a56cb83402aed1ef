package id.mutubaku.benchmarks.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Two regions that exist only here, with the shipped calendars: what is measured does not change as real SOPs do. */
public final class SampleRegions {
    /** The region whose officials work; its SOP has a form and a decision. */
    public static final String WORKING = "kabupaten-contoh";

    /** The region that strangers attack; its SOP begins with a form of the applicant and a file. */
    public static final String ATTACKED = "kota-contoh";

    private static final Path SAMPLES = Path.of("platform", "benchmarks", "definitions");
    private static final Path SHIPPED = Path.of("sop-definitions");
    private static final Path CALENDARS = Path.of("calendars");

    private SampleRegions() {}

    /** Writes their definitions into a new folder, and returns it; to be run at the top of the repository. */
    public static Path written(Path folder) throws IOException {
        Path definitions = Files.createDirectory(folder.resolve("definitions"));
        copy(SHIPPED.resolve(CALENDARS), definitions.resolve(CALENDARS));
        copy(SAMPLES, definitions);
        return definitions;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            found.filter(Files::isRegularFile).forEach(file -> copyFile(file, to.resolve(from.relativize(file))));
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.copy(from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
