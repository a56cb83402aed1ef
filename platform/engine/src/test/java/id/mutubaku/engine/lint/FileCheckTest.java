package id.mutubaku.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.library.FileCheck;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class FileCheckTest {
    private final Map<String, String> files = new TreeMap<>();
    private final Set<String> read = new TreeSet<>();

    FileCheckTest() {
        files.put("contoh/region.json", Regions.JSON);
        files.put("contoh/izin-acara.json", Fixtures.base());
        files.put("lain/region.json", Regions.JSON);
        files.put("lain/izin-acara.json", Fixtures.base());
    }

    /** Tells which texts were read. */
    private final class Watched implements SourceFiles {
        @Override
        public Set<String> paths() {
            return files.keySet();
        }

        @Override
        public String text(String path) {
            read.add(path);
            return files.getOrDefault(path, "");
        }
    }

    private List<String> problems(String path) {
        read.clear();
        return new FileCheck(new Watched())
                .problems(path).stream()
                        .filter(problem -> problem.severity() == id.mutubaku.engine.problem.Severity.ERROR)
                        .map((Problem problem) -> problem.pointer() + ": " + problem.rule())
                        .toList();
    }

    @Test
    void fileAmongThePictures_thatIsNone_isTold() {
        files.put("contoh/pictures/logo.svg", "<svg/>");

        assertEquals(List.of(": picture/type"), problems("contoh/pictures/logo.svg"));
    }

    private static String calling(String id, String callee) {
        return Fixtures.base()
                .replace("\"id\": \"izin-acara\"", "\"id\": \"" + id + "\"")
                .replace("\"id\": \"terbitkan\",", "\"id\": \"terbitkan\", \"call\": {\"sop\": \"" + callee + "\"},");
    }

    @Test
    void oneFile_isCheckedBesideItsRegionAndWhatItCalls_andNoOtherIsRead() {
        files.put("contoh/a.json", calling("a", "contoh/b"));
        files.put("contoh/b.json", calling("b", "contoh/izin-acara"));

        assertEquals(List.of(), problems("contoh/a.json"));
        assertEquals(Set.of("contoh/a.json", "contoh/b.json", "contoh/izin-acara.json", "contoh/region.json"), read);
        assertEquals(List.of(), problems("contoh/izin-acara.json"));
        assertEquals(Set.of("contoh/izin-acara.json", "contoh/region.json"), read);
    }

    @Test
    void circle_isFoundFromEachOfItsFiles() {
        files.put("contoh/a.json", calling("a", "contoh/b"));
        files.put("contoh/b.json", calling("b", "contoh/a"));

        assertEquals(
                1,
                problems("contoh/a.json").stream()
                        .filter(each -> each.endsWith("L33/circle"))
                        .count());
        assertEquals(
                1,
                problems("contoh/b.json").stream()
                        .filter(each -> each.endsWith("L33/circle"))
                        .count());
    }

    @Test
    void fileOfAnotherRegion_orWithoutOne_isToldSo() {
        files.put("lain/region.json", "{");
        assertEquals(List.of("/region: file/folder"), problems("lain/izin-acara.json"));
        files.remove("lain/region.json");
        assertEquals(List.of("/region: file/folder", "/region: file/no-region"), problems("lain/izin-acara.json"));
        assertEquals(List.of(), problems("schema/x.json"));
    }
}
