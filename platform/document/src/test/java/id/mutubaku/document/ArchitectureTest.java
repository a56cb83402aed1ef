package id.mutubaku.document;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the layout pure: a definition goes in, shapes come out, whatever they are painted with. */
final class ArchitectureTest {
    private static final JavaClasses DOCUMENT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.mutubaku.document");

    @Test
    void document_dependsOnLittle() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "id.mutubaku.model..",
                        "id.mutubaku.engine..",
                        "id.mutubaku.document..",
                        "org.apache.pdfbox..")
                .check(DOCUMENT);
        noClasses()
                .that()
                .resideOutsideOfPackage("id.mutubaku.document.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(DOCUMENT);
    }

    @Test
    void layout_knowsDefinitionAndGraphOnly() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "id.mutubaku.document.drawing..",
                        "id.mutubaku.document.text..",
                        "id.mutubaku.document.flow..",
                        "id.mutubaku.document.layout..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "id.mutubaku.document.svg..",
                        "id.mutubaku.document.pdf..",
                        "java.nio.file..",
                        "java.net..",
                        "java.time..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class)
                .check(DOCUMENT);
        noClasses()
                .that()
                .resideInAPackage("id.mutubaku.document.layout.route..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.mutubaku.model..", "id.mutubaku.engine..", "id.mutubaku.document.drawing..")
                .check(DOCUMENT);
    }

    @Test
    void topics_haveNoCycles() {
        slices().matching("id.mutubaku.document.(**)").should().beFreeOfCycles().check(DOCUMENT);
    }

    @Test
    void topLevelTypes_haveNamesOfTheirOwn() {
        Map<String, Long> uses = DOCUMENT.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        uses.values().removeIf(count -> count == 1);

        assertEquals(Map.of(), uses);
    }

    @Test
    void drawings_cannotChange() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("id.mutubaku.document.drawing..", "id.mutubaku.document.flow..")
                .should()
                .beFinal()
                .check(DOCUMENT);
    }
}
