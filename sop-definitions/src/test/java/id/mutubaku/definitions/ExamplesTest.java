package id.mutubaku.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the examples to what they teach: nothing is wrong with them, and they stand apart from what is served. */
final class ExamplesTest {
    private static final SopLibrary EXAMPLES = Definitions.library(Definitions.EXAMPLES);

    private static List<SopDefinition> services() {
        return EXAMPLES.definitions().stream()
                .filter(version -> version.region().equals("kabupaten-contoh"))
                .map(DefinitionVersion::definition)
                .toList();
    }

    @Test
    void noFile_hasAnErrorOrAWarning() {
        assertEquals(
                List.of(),
                EXAMPLES.problems().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .filter(problem -> problem.severity() != Severity.INFO)
                                .map(problem -> entry.getKey() + "#" + problem.pointer() + ": "
                                        + problem.sentence(Language.EN)))
                        .toList());
    }

    @Test
    void services_areThere_andNoneIsServedUnasked() {
        Set<String> ids = services().stream().map(SopDefinition::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "cuti-asn",
                        "informasi-publik",
                        "kartu-keluarga",
                        "keberatan-informasi",
                        "keterangan-penelitian",
                        "pertimbangan-aplikasi",
                        "sewa-gedung"),
                ids);
        assertTrue(Definitions.library(Definitions.SHIPPED).regions().stream()
                .noneMatch(region -> region.id().equals("kabupaten-contoh")));
    }

    /** Everything that people read is there in English, is short where it has to be, and says what is served by which standard. */
    @Test
    void services_speakEnglish_andKnowTheirStandard() {
        Set<String> asked = Set.of("L61", "L62/english", "L62/short", "L54");
        for (SopDefinition service : services()) {
            assertEquals(
                    List.of(),
                    EXAMPLES.problems().getOrDefault(service.reference() + ".json", List.of()).stream()
                            .filter(problem -> asked.contains(problem.rule()))
                            .map(problem -> problem.pointer() + " " + problem.rule())
                            .toList(),
                    service.id());
            assertTrue(service.service().flatMap(each -> each.standard()).isPresent(), service.id());
        }
    }

    @Test
    void calendarsAndLists_areThoseOfTheServedRoot() {
        for (String file : List.of(
                "calendars/kantor-5-hari.json",
                "calendars/nasional.json",
                "lists/wilayah-provinsi.csv",
                "lists/wilayah-kabupaten.csv")) {
            assertEquals(
                    Definitions.text(Definitions.SHIPPED.resolve(file)),
                    Definitions.text(Definitions.EXAMPLES.resolve(file)));
        }
    }
}
