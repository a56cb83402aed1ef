package id.mutubaku.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the PostgreSQL of this platform from the class path, once for each archive.
 *
 * <p>The archive does not tell its version before it is unpacked, so its folder is named by platform and check sum.
 *
 * <p>Unpacking takes seconds of computing. Where many data folders come and go, as in tests, the system property
 * {@value #SHARED} names a folder in which it is unpacked once; data folders are given links to its files. They are never
 * run from there: a process is known by its program's path as one of a data folder.
 */
final class Binaries {
    static final String SHARED = "mutubaku.postgres.unpacked";

    /** For example {@code linux-x86_64} or {@code darwin-arm_64}, as the archives are named. */
    private static final String PLATFORM = system() + "-" + processor();

    private static final String ARCHIVE = "/postgres-" + PLATFORM + ".txz";
    private static final String PREFIX = "binaries-";

    private Binaries() {}

    /** Gives the folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpack(Layout layout) throws IOException {
        String name = PREFIX + PLATFORM + "-" + checksum();
        String shared = System.getProperty(SHARED, "");
        boolean links = !shared.isEmpty() && Folders.onOneDisk(Path.of(shared), layout.root());
        return completed(
                layout.root().resolve(name),
                links ? folder -> Folders.link(share(Path.of(shared), name), folder) : Binaries::extract);
    }

    /** Unpacks in a folder that other processes use too, unless one of them has. */
    private static synchronized Path share(Path shared, String name) throws IOException {
        try (FileChannel waiting =
                FileChannel.open(shared.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            waiting.lock();
            return completed(shared.resolve(name), Binaries::extract);
        }
    }

    private static Path completed(Path home, Filling filling) throws IOException {
        if (!Files.isDirectory(home)) {
            Path building = Folders.unfinished(home.resolveSibling(""));
            try {
                filling.fill(building);
                Folders.publish(building, home);
            } catch (IOException e) {
                Folders.delete(building);
                throw e;
            }
        }
        return home;
    }

    /** A way to put the binaries into an empty folder. */
    private interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** Deletes the binaries of earlier versions, 60 MB each; none of them may be running. */
    static void deleteOthers(Layout layout, Path home) throws IOException {
        for (Path child : Folders.children(layout.root())) {
            if (child.getFileName().toString().startsWith(PREFIX) && !child.equals(home)) {
                Folders.delete(child);
            }
        }
    }

    private static String system() {
        if (Programs.onWindows()) {
            return "windows";
        }
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    private static String checksum() throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(open(), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return String.format("%08x", in.getChecksum().getValue());
        }
    }

    private static InputStream open() {
        InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new PostgresException("platform", PLATFORM);
        }
        return archive;
    }

    private static void extract(Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(open()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("archive entry outside of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (!entry.getName().endsWith(".a")) {
                    extract(tar, entry, target);
                }
            }
        }
        Folders.syncAll(folder);
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Layout.onlyOwner(target, "rwx------");
        }
    }
}
