package id.mutubaku.plugins.rka;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Lays the plugin out as its jar will be: its own classes, and those of the libraries that it brings. */
final class Packed {
    private Packed() {}

    static Path into(Path folder, Class<?>... ofLibraries) throws IOException {
        Path own = Path.of("target/classes");
        List<Path> files;
        try (var walk = Files.walk(own)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path to = folder.resolve(own.relativize(file));
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        for (Class<?> library : ofLibraries) {
            unpack(library, folder);
        }
        return folder;
    }

    private static void unpack(Class<?> library, Path folder) throws IOException {
        try (InputStream jar = library.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .openStream();
                ZipInputStream zip = new ZipInputStream(jar)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path to = folder.resolve(entry.getName());
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/") && !Files.exists(to)) {
                    Files.createDirectories(to.getParent());
                    Files.copy(zip, to);
                }
            }
        }
    }
}
