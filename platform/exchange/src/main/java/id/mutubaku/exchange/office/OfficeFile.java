package id.mutubaku.exchange.office;

import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.limit.FileRefused;
import id.mutubaku.exchange.xml.XmlElement;
import id.mutubaku.exchange.xml.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An Office file: an archive of parts, most of them XML; parts of other kinds are left out. */
public final class OfficeFile {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 100_000_000;
    private static final int[] ARCHIVE = {'P', 'K', 3, 4};
    private static final int[] OLD = {0xD0, 0xCF, 0x11, 0xE0};

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Budget budget;
    private long unpacked;
    private int count;

    private OfficeFile(Budget budget) {
        this.budget = budget;
    }

    /**
     * Unpacks a file.
     *
     * @throws FileRefused when it is no archive, has an old format, or unpacks to more than memory should hold
     */
    public static OfficeFile open(byte[] file, Budget budget) {
        if (begins(file, OLD)) {
            throw new FileRefused("old");
        }
        OfficeFile office = new OfficeFile(budget);
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            office.unpack(archive);
        } catch (IOException | IllegalArgumentException broken) {
            throw new FileRefused(broken, "broken");
        }
        if (office.parts.isEmpty()) {
            throw new FileRefused("broken");
        }
        return office;
    }

    /** Tells whether a content is an archive, as all Office files are, or a file of the format before. */
    public static boolean isOffice(byte[] content) {
        return begins(content, ARCHIVE) || begins(content, OLD);
    }

    private static boolean begins(byte[] content, int[] with) {
        for (int index = 0; index < with.length; index++) {
            if (content.length <= index || (content[index] & 0xFF) != with[index]) {
                return false;
            }
        }
        return true;
    }

    private void unpack(ZipInputStream archive) throws IOException {
        ZipEntry entry = archive.getNextEntry();
        while (entry != null) {
            if (++count > MOST_PARTS) {
                throw new FileRefused("parts", MOST_PARTS);
            }
            String name = entry.getName();
            byte[] content = unpacked(archive, isXml(name));
            if (isXml(name)) {
                parts.put(name.startsWith("/") ? name.substring(1) : name, content);
            }
            entry = archive.getNextEntry();
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    /** Unpacks a part piece by piece, so that its size is known before memory holds it. */
    private byte[] unpacked(InputStream archive, boolean kept) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        for (int read = archive.read(piece); read >= 0; read = archive.read(piece)) {
            budget.checkTime();
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw new FileRefused("memory");
            }
            if (kept) {
                content.write(piece, 0, read);
            }
        }
        return content.toByteArray();
    }

    public boolean has(String part) {
        return parts.containsKey(part);
    }

    /** Reads a part; empty where the file has none of that name. */
    public Optional<XmlElement> part(String name) {
        return Optional.ofNullable(parts.get(name)).map(content -> XmlReader.read(content, budget));
    }

    /** Reads the names of the parts that a part relates to. */
    public Relations relations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        return Relations.of(folder, part(name));
    }
}
