package id.mutubaku.host.trust;

import id.mutubaku.engine.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The structure of a zip file, read as a stream and by its table of contents, which have to agree: a file that reads differently by
 * different tools is made to deceive one of them.
 */
final class JarStructure {
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 300_000_000;
    private static final int NAMED = 10;
    private static final Pattern ESCAPING =
            Pattern.compile("/.*|.*\\\\.*|[A-Za-z]:.*|(.*/)?\\.\\.?(/.*)?|.*//.*|.*\\p{Cntrl}.*|", Pattern.DOTALL);
    private static final String META = "META-INF/";
    private static final String MANIFEST = META + "MANIFEST.MF";

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> streamed = new ArrayList<>();
    private final Map<String, Long> sizes = new HashMap<>();

    private JarStructure() {}

    /** Looks at a file; never unpacks more than what is allowed. */
    static JarStructure of(Path file) throws IOException {
        JarStructure structure = new JarStructure();
        structure.stream(file);
        if (structure.problems.isEmpty()) {
            structure.compare(file);
        }
        return structure;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Lists the names of all entries. */
    List<String> names() {
        return Collections.unmodifiableList(streamed);
    }

    /** Returns how large an entry is; 0 where there is none. */
    long size(String name) {
        return sizes.getOrDefault(name, 0L);
    }

    private void stream(Path file) throws IOException {
        long bytes = 0;
        Set<String> seen = new HashSet<>();
        try (InputStream raw = Files.newInputStream(file);
                ZipInputStream in = new ZipInputStream(raw)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                name(name, seen);
                long size = size(in, MOST_BYTES - bytes);
                bytes += size;
                sizes.put(name, size);
                if (bytes > MOST_BYTES) {
                    problems.add(Problem.error("", "trust/bomb-bytes", name, String.valueOf(MOST_BYTES / 1_000_000)));
                    return;
                }
                if (streamed.size() > MOST_ENTRIES) {
                    problems.add(Problem.error("", "trust/bomb-entries", String.valueOf(MOST_ENTRIES)));
                    return;
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            problems.add(Problem.error("", "trust/no-jar", String.valueOf(broken.getMessage())));
        }
    }

    private void name(String name, Set<String> seen) {
        streamed.add(name);
        if (problems.size() >= NAMED) {
            return;
        }
        if (ESCAPING.matcher(name.endsWith("/") ? name.substring(0, name.length() - 1) : name)
                .matches()) {
            problems.add(Problem.error("", "trust/escaping", name));
        }
        if (!seen.add(name)) {
            problems.add(Problem.error("", "trust/duplicate", name));
        }
        String upper = name.toUpperCase(Locale.ROOT);
        boolean disguised = upper.startsWith(META) && !name.startsWith(META);
        boolean second = upper.endsWith(MANIFEST) && !name.equals(MANIFEST);
        if (disguised || second) {
            problems.add(Problem.error("", "trust/disguised", name));
        }
    }

    /** Counts what comes out, up to one byte more than what is left. */
    private static long size(ZipInputStream in, long left) throws IOException {
        byte[] buffer = new byte[16_384];
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= left; read = in.read(buffer)) {
            size += read;
        }
        return size;
    }

    private void compare(Path file) throws IOException {
        List<String> listed = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().limit(MOST_ENTRIES + 1L).forEach(entry -> listed.add(entry.getName()));
        } catch (IOException broken) {
            problems.add(Problem.error("", "trust/no-jar", String.valueOf(broken.getMessage())));
            return;
        }
        Set<String> once = new HashSet<>();
        listed.stream()
                .filter(name -> !once.add(name))
                .limit(NAMED)
                .forEach(name -> problems.add(Problem.error("", "trust/duplicate", name)));
        Set<String> told = new HashSet<>(streamed);
        Stream.concat(
                        streamed.stream().filter(name -> !once.contains(name)),
                        once.stream().filter(name -> !told.contains(name)).sorted())
                .limit(NAMED)
                .forEach(name -> problems.add(Problem.error("", "trust/hidden", name)));
    }
}
