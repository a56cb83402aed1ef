package id.mutubaku.plugins.spbe.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mutubaku.plugins.spbe.likeness.Likeness.Described;
import id.mutubaku.plugins.spbe.likeness.Likeness.Match;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the likeness on pairs that people labelled. The measure and its defaults were set on the pairs marked
 * {@code setel}; those marked {@code uji} were left aside for that, so they tell how it does on what it has not seen.
 */
final class LikenessTest {
    private final JsonNode settings = settings();
    private final Likeness likeness =
            new Likeness(settings.path("synonyms").path("default").asText(), "Provinsi Banten");
    private final int failFrom = settings.path("duplicateFrom").path("default").asInt();
    private final int lookFrom = settings.path("lookFrom").path("default").asInt();

    private record Pair(String part, boolean same, Described one, Described other) {}

    @Test
    void tunedPairs_areToldApart() {
        assertMeasured("setel", 28, 1.0, 1.0);
    }

    @Test
    void unseenPairs_areToldApart() {
        assertMeasured("uji", 22, 0.8, 1.0);
    }

    /** Below the lower threshold nobody looks any more, so nothing that is the same may be there. */
    @Test
    void samePairs_areNeverBelowTheLowerThreshold() {
        List<String> lost = pairs().stream()
                .filter(Pair::same)
                .filter(pair -> percent(pair) < lookFrom)
                .map(pair -> pair.one().name())
                .toList();

        assertEquals(List.of(), lost);
    }

    @Test
    void order_makesNoDifference() {
        for (Pair pair : pairs()) {
            Pair turned = new Pair(pair.part(), pair.same(), /* one= */ pair.other(), /* other= */ pair.one());
            assertEquals(percent(pair), percent(turned), pair::toString);
        }
    }

    @Test
    void sameApplication_isWhollyAlike_andNothingIsAlikeToNothing() {
        Described simpeg = new Described("SIMPEG", "Data pegawai");

        assertEquals(100, likeness.between(simpeg, simpeg).percent());
        assertEquals(
                0,
                likeness.between(new Described("", ""), new Described("", "")).percent());
        assertEquals(0, likeness.between(simpeg, new Described("", "")).percent());
    }

    @Test
    void generalWords_andTheRegionsName_makeNobodyAlike() {
        assertEquals(
                0,
                likeness.between(
                                new Described("Sistem Informasi Pajak Banten", ""),
                                new Described("Sistem Informasi Hutan Banten", ""))
                        .percent());
    }

    @Test
    void sharedWords_areShown() {
        Match match = likeness.between(
                new Described("e-Cuti", "Pengajuan cuti pegawai"), new Described("Cuti ASN", "Cuti pegawai"));

        assertEquals(List.of("cuti", "pegawai"), match.words());
    }

    @ParameterizedTest
    @CsvSource({
        "perizinan, izin",
        "pengaduan, aduan",
        "kepegawaian, gawai",
        "pegawai, gawai",
        "pelaporan, lapor",
        "laporannya, lapor",
        "mengelola, elola",
        "pengelolaan, elola",
        "cuti, cuti",
        "desa, desa"
    })
    void affixes_areCut(String word, String stem) {
        assertEquals(stem, Words.stem(word));
    }

    private void assertMeasured(String part, int number, double precisionAtLeast, double recallAtLeast) {
        List<Pair> pairs =
                pairs().stream().filter(pair -> pair.part().equals(part)).toList();
        long found = pairs.stream().filter(pair -> percent(pair) >= failFrom).count();
        long right = pairs.stream()
                .filter(pair -> pair.same() && percent(pair) >= failFrom)
                .count();
        double precision = 1.0 * right / found;
        double recall = 1.0 * right / pairs.stream().filter(Pair::same).count();

        assertEquals(number, pairs.size());
        assertTrue(precision >= precisionAtLeast, part + " precision " + precision);
        assertTrue(recall >= recallAtLeast, part + " recall " + recall);
    }

    private int percent(Pair pair) {
        return likeness.between(pair.one(), pair.other()).percent();
    }

    private static List<Pair> pairs() {
        return read(Path.of("src/test/resources/id/mutubaku/plugins/spbe/likeness/pairs.csv"))
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .map(cells -> new Pair(
                        cells.get(0),
                        cells.get(1).equals("ya"),
                        new Described(cells.get(2), cells.get(3)),
                        new Described(cells.get(4), cells.get(5))))
                .toList();
    }

    private static JsonNode settings() {
        try {
            return new ObjectMapper()
                    .readTree(read(Path.of("src/main/resources/mutubaku-plugin.json")))
                    .at("/settings/properties");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
