package id.mutubaku.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.choice.ChoiceFile;
import id.mutubaku.engine.choice.ChoiceList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The areas of Indonesia, from province to village. */
final class AreasTest {
    private static final List<String> LEVELS = List.of("provinsi", "kabupaten", "kecamatan", "kelurahan");
    private static final List<Integer> SIZES = List.of(38, 514, 7_285, 83_762);
    private static final long MOST_BYTES = 12L << 20;

    @Test
    void everyArea_liesInOneOfTheLevelAbove_underACodeOfItsOwn() throws IOException {
        Set<String> above = Set.of();
        for (int level = 0; level < LEVELS.size(); level++) {
            List<String[]> rows =
                    text(level).lines().skip(1).map(line -> line.split(",", 3)).toList();
            Set<String> codes = rows.stream().map(row -> row[0]).collect(Collectors.toSet());

            assertEquals(SIZES.get(level), codes.size());
            assertEquals(codes.size(), list(level).size());
            assertEquals(Optional.empty(), list(level).lineWithout("nama"));
            if (level > 0) {
                assertEquals(above, rows.stream().map(row -> row[1]).collect(Collectors.toSet()));
            }
            above = codes;
        }
    }

    @Test
    void allLists_takeAFewMegabytes_theirWordsIncluded() throws IOException {
        long bytes = 0;
        for (int level = 0; level < LEVELS.size(); level++) {
            bytes += list(level).readyToSearch().bytes();
        }

        assertTrue(bytes < MOST_BYTES, String.valueOf(bytes));
    }

    private static ChoiceList list(int level) throws IOException {
        ChoiceFile file = ChoiceFile.read(text(level));
        return file.list().orElseThrow(() -> new AssertionError(file.problems().toString()));
    }

    private static String text(int level) throws IOException {
        return Files.readString(Path.of("lists", "wilayah-" + LEVELS.get(level) + ".csv"));
    }
}
