package id.mutubaku.workshop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes jars as somebody would who means no good. */
public final class Tampering {
    private Tampering() {}

    /** Writes a copy whose entries were changed. */
    public static Path with(Path jar, Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        change.accept(entries);
        Path target = Files.createTempFile(jar.getParent(), "tampered", ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return target;
    }

    /** Writes a copy where a name is replaced by another of the same length, everywhere or in the last place only. */
    public static Path renamed(Path jar, String from, String to, boolean everywhere) throws IOException {
        String bytes = Files.readString(jar, StandardCharsets.ISO_8859_1);
        int last = bytes.lastIndexOf(from);
        String changed = everywhere
                ? bytes.replace(from, to)
                : bytes.substring(0, last) + to + bytes.substring(last + to.length());
        Path target = Files.createTempFile(jar.getParent(), "renamed", ".jar");
        return Files.writeString(target, changed, StandardCharsets.ISO_8859_1);
    }

    /** Writes a copy with something before it. */
    public static Path prefixed(Path jar, byte[] prefix) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(prefix);
        both.write(Files.readAllBytes(jar));
        return Files.write(Files.createTempFile(jar.getParent(), "prefixed", ".jar"), both.toByteArray());
    }

    /** Writes a copy with an entry of so many zeros. */
    public static Path bomb(Path jar, int megabytes) throws IOException {
        Path target = Files.createTempFile(jar.getParent(), "bomb", ".jar");
        try (OutputStream file = Files.newOutputStream(target);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("zeros"));
            byte[] megabyte = new byte[1_000_000];
            for (int written = 0; written < megabytes; written++) {
                out.write(megabyte);
            }
            out.closeEntry();
        }
        return target;
    }
}
