package id.mutubaku.web.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The types of files that are ZIP archives inside, told from the list of what they hold; nothing is unpacked but the
 * few bytes in which an open document says what it is.
 */
final class ArchiveTypes {
    private static final String ZIP = "application/zip";
    private static final String MACROS = "application/vnd.ms-office.macroEnabled";
    private static final String UNSAFE = "application/x-unsafe-zip";
    private static final String DAMAGED = "application/x-broken-zip";
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 500_000_000;
    private static final int LONGEST_TYPE = 100;

    /** The part of an office file that says which program writes it. */
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    /** What an open document says in its part {@code mimetype}. */
    private static final Set<String> OPEN_DOCUMENTS = Set.of(
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation");

    /** How names end of what a computer runs when somebody opens it. */
    private static final List<String> RUN = List.of(
            ".exe", ".msi", ".bat", ".cmd", ".com", ".scr", ".ps1", ".vbs", ".js", ".jar", ".lnk", ".hta", ".apk");

    private ArchiveTypes() {}

    /** Returns the media type; of what is damaged or unsafe to unpack, a type of its own that no document takes. */
    static String of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names =
                    zip.stream().limit(MOST_ENTRIES + 1L).map(ZipEntry::getName).collect(Collectors.toSet());
            if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin") || name.startsWith("Basic/"))) {
                return MACROS;
            }
            String type = MAIN_PARTS.entrySet().stream()
                    .filter(part -> names.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(ZIP);
            String told = type.equals(ZIP) && names.contains("content.xml") ? openDocument(zip) : type;
            return told.equals(ZIP) && !isSafe(zip) ? UNSAFE : told;
        } catch (ZipException | IllegalArgumentException damaged) {
            return DAMAGED;
        }
    }

    private static String openDocument(ZipFile zip) throws IOException {
        ZipEntry says = zip.getEntry("mimetype");
        if (says == null) {
            return ZIP;
        }
        try (InputStream in = zip.getInputStream(says)) {
            String type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
            return OPEN_DOCUMENTS.contains(type) ? type : ZIP;
        }
    }

    /** Tells whether an archive can be unpacked without harm, as far as its list says. */
    private static boolean isSafe(ZipFile zip) {
        return zip.size() <= MOST_ENTRIES
                && zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() <= MOST_BYTES
                && zip.stream().map(ZipEntry::getName).allMatch(ArchiveTypes::isSafe);
    }

    private static boolean isSafe(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        boolean outside = path.startsWith("/") || path.contains(":") || ("/" + path + "/").contains("/../");
        return !outside && RUN.stream().noneMatch(path::endsWith);
    }
}
