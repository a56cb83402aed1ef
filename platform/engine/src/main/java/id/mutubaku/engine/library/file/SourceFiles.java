package id.mutubaku.engine.library.file;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of a folder of definitions: their paths at hand, their texts read when they are wanted.
 *
 * <p>Paths are relative to the folder, with slashes: {@code region/region.json}, {@code region/sop.json},
 * {@code calendars/id.json}. Schemas, templates, and what is no JSON, are passed over by whoever reads.
 */
public interface SourceFiles {
    /** Returns the paths of all files. */
    Set<String> paths();

    /** Reads a file that is there; empty where it is no text. */
    String text(String path);

    /** Reads a file that need not be a text. */
    default byte[] bytes(String path) {
        return text(path).getBytes(StandardCharsets.UTF_8);
    }

    /** Tells whether a path is that of an SOP. */
    static boolean isSop(String path) {
        return LibraryFile.of(path)
                .filter(file -> file.kind() == LibraryFile.Kind.DEFINITION)
                .isPresent();
    }

    /** Returns files whose texts are at hand. */
    static SourceFiles of(Map<String, String> texts) {
        Map<String, String> sorted = new TreeMap<>(texts);
        return new SourceFiles() {
            @Override
            public Set<String> paths() {
                return sorted.keySet();
            }

            @Override
            public String text(String path) {
                return sorted.getOrDefault(path, "");
            }
        };
    }
}
