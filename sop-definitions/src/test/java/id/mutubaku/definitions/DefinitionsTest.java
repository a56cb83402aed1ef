package id.mutubaku.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the folder as {@code mutubaku check} does. */
final class DefinitionsTest {
    private static final SopLibrary LIBRARY = Definitions.library(Definitions.SHIPPED);

    /** The same, with what was accepted told again. */
    private static final SopLibrary UNACCEPTED = SopLibrary.read(unaccepted());

    @Test
    void nothing_isSaidAgainstAnyFile() {
        assertEquals(
                List.of(),
                LIBRARY.problems().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(problem -> entry.getKey() + "#" + problem.pointer() + ": "
                                        + problem.sentence(Language.EN)))
                        .toList());
        assertTrue(UNACCEPTED.problems().values().stream().mapToInt(List::size).sum() > 50);
    }

    @Test
    void everyRegion_servesAtLeastOneSop() {
        Set<String> serving = LIBRARY.definitions().stream()
                .filter(definition -> definition.service().isPresent())
                .map(DefinitionVersion::region)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                LIBRARY.regions().stream().map(Region::id).collect(Collectors.toCollection(TreeSet::new)), serving);
        assertEquals(Set.of("banten", "bolmut", "maluku-utara", "tarakan"), serving);
    }

    @Test
    void applicantsWhoGiveAnEmailAddress_areToldThere() {
        Map<String, String> pointers = LIBRARY.definitions().stream()
                .map(DefinitionVersion::definition)
                .filter(definition -> definition.applicantEmail().isPresent())
                .collect(Collectors.toMap(
                        SopDefinition::reference,
                        definition -> definition.applicantEmail().orElseThrow()));

        assertEquals(
                Map.of(
                        "banten/pembangunan-aplikasi", "/penanggungJawab/email",
                        "maluku-utara/permohonan-pembuatan-aplikasi", "/kontak/email",
                        "tarakan/konsultasi-aplikasi", "/kontak/email"),
                pointers);
    }

    @Test
    void everyRegion_isToldWhichYearsItsCalendarKnows() {
        for (Region region : LIBRARY.regions()) {
            assertEquals(List.of(2025, 2026, 2027), LIBRARY.calendarOf(region).knownYears(), region.id());
            assertEquals(
                    List.of("file/calendar-years"),
                    UNACCEPTED.problems().getOrDefault(region.id() + "/region.json", List.of()).stream()
                            .map(Problem::rule)
                            .toList());
        }
    }

    @Test
    void everyProblem_hasASentenceInEveryLanguage() {
        for (Language language : Language.values()) {
            UNACCEPTED.problems().values().stream()
                    .flatMap(List::stream)
                    .forEach(problem -> assertTrue(!problem.sentence(language).contains("{"), problem::toString));
        }
    }

    /** Holds the linter against what people found irregular in the printed SOPs. */
    @ParameterizedTest
    @CsvSource({
        "maluku-utara/permohonan-pembuatan-aplikasi.json, L04 L06 L07 L12 L13 L15 L24 L26 L27 L41 L56",
        "bolmut/pengembangan-aplikasi.json, L01 L02 L08 L10 L12 L24 L30 L40 L41 L50",
        "tarakan/konsultasi-aplikasi.json, L04 L12 L13 L14 L26 L27 L40 L41 L53 L55",
        "banten/pembangunan-aplikasi.json, L09 L40 L51 L53 L57"
    })
    void irregularitiesOfPrint_areNamed(String file, String rules) {
        Set<String> found = UNACCEPTED.problems().getOrDefault(file, List.of()).stream()
                .map(Problem::rule)
                .map(rule -> rule.split("/", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(Arrays.asList(rules.split(" ")));
        missing.removeAll(found);

        assertEquals(Set.of(), missing, () -> "found only " + found);
    }

    private static Map<String, String> unaccepted() {
        Map<String, String> files = Definitions.files(Definitions.SHIPPED);
        files.replaceAll((path, text) -> text.replaceFirst("(?s),\\s*\"accepted\": \\[.*?\\]", ""));
        return files;
    }
}
