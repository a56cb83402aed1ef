package id.mutubaku.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the engine pure: it takes time, ids and files from its caller, and knows nothing of who calls it. */
final class ArchitectureTest {
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.mutubaku.engine");

    /** The one type that looks on the class path for what other modules bring. */
    private static final String TEXTS_OF_MODULES = "id.mutubaku.engine.problem.SentenceFiles";

    @Test
    void engine_dependsOnLittle() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "id.mutubaku.api..",
                        "id.mutubaku.model..",
                        "id.mutubaku.engine..",
                        "com.fasterxml.jackson..",
                        "com.networknt..",
                        "com.google.re2j..",
                        "com.github.benmanes.caffeine..",
                        "org.slf4j..")
                .check(ENGINE);
    }

    @Test
    void engine_asksNoClock_drawsNoId_touchesNoFile() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(TEXTS_OF_MODULES)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, UUID.class, Random.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent.locks..")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(ENGINE);
    }

    @Test
    void topics_haveNoCycles() {
        slices().matching("id.mutubaku.engine.(*)..").should().beFreeOfCycles().check(ENGINE);
        slices().matching("id.mutubaku.engine.(**)").should().beFreeOfCycles().check(ENGINE);
    }

    @Test
    void topLevelTypes_haveNamesOfTheirOwn() {
        Map<String, Long> uses = ENGINE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        uses.values().removeIf(count -> count == 1);

        assertEquals(Map.of(), uses);
    }

    @Test
    void rules_doNotKnowTheirSeverity_norEachOther() {
        noClasses()
                .that()
                .resideInAPackage("id.mutubaku.engine.lint.*")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Severity")
                .check(ENGINE);
        slices().matching(
                        "id.mutubaku.engine.lint.(answer|naming|structure|flow|form|identity|reference|table|standards)")
                .should()
                .notDependOnEachOther()
                .check(ENGINE);
    }

    @Test
    void cases_doNotLookAtLint() {
        noClasses()
                .that()
                .resideInAnyPackage("id.mutubaku.engine.cases..", "id.mutubaku.engine.definition..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.mutubaku.engine.lint..")
                .check(ENGINE);
    }
}
