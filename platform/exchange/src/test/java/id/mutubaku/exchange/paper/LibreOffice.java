package id.mutubaku.exchange.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice of the system, which saves documents as its users do; we never install one. */
public final class LibreOffice {
    private static final String REQUIRED = "MUTUBAKU_SKIP_NOTHING";
    private static final String MISSING =
            "No soffice was found on the PATH or in /usr/bin, so nothing was saved with it. Install Debian's packages"
                    + " libreoffice-calc-nogui and libreoffice-writer-nogui to run these tests.";

    private LibreOffice() {}

    /** Skips the test that runs where there is no LibreOffice; in CI, where nothing may be missing, fails it. */
    public static void isNeeded() {
        boolean there = program().isPresent();
        if (!there && "true".equals(System.getenv(REQUIRED))) {
            throw new AssertionError(MISSING);
        }
        Assumptions.assumeTrue(there, MISSING);
    }

    private static Optional<Path> program() {
        String folders = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/bin";
        return Stream.of(folders.split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Saves a document in another format.
     *
     * @param ending of the document, such as {@code fods}
     * @param format the ending of the format to save it in
     */
    public static byte[] saved(byte[] document, String ending, String format) {
        try {
            Path folder = Files.createTempDirectory("mutubaku-office");
            Path file = Files.write(folder.resolve("dokumen." + ending), document);
            Process office = new ProcessBuilder(
                            program().orElseThrow().toString(),
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            format,
                            "--outdir",
                            folder.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!office.waitFor(180, TimeUnit.SECONDS)) {
                office.destroyForcibly();
                throw new AssertionError("LibreOffice did not end");
            }
            return Files.readAllBytes(folder.resolve("dokumen." + format));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
