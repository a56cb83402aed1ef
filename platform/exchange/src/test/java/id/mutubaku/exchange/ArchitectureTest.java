package id.mutubaku.exchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps formats apart from what is read: only readers know their library, and the interpreter knows no reader. */
final class ArchitectureTest {
    private static final JavaClasses EXCHANGE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.mutubaku.exchange");

    @Test
    void exchange_knowsTheEngineAndTheDocumentAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml.stream..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.core..",
                        "org.apache.pdfbox..",
                        "id.mutubaku.api..",
                        "id.mutubaku.model..",
                        "id.mutubaku.engine..",
                        "id.mutubaku.document..",
                        "id.mutubaku.exchange..")
                .check(EXCHANGE);
    }

    @Test
    void picture_knowsNobody() {
        classes()
                .that()
                .resideInAPackage("id.mutubaku.exchange.picture")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "id.mutubaku.exchange.picture")
                .check(EXCHANGE);
    }

    @Test
    void pdfbox_isKnownToItsReaderAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.mutubaku.exchange.pdf")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(EXCHANGE);
    }

    @Test
    void interpreter_knowsNoReader() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "id.mutubaku.exchange.reading..",
                        "id.mutubaku.exchange.label..",
                        "id.mutubaku.exchange.identity..",
                        "id.mutubaku.exchange.table..",
                        "id.mutubaku.exchange.flow..",
                        "id.mutubaku.exchange.draft..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "id.mutubaku.exchange.pdf",
                        "id.mutubaku.exchange.text",
                        "id.mutubaku.exchange.excel",
                        "id.mutubaku.exchange.word",
                        "id.mutubaku.exchange.office",
                        "id.mutubaku.exchange.shape",
                        "id.mutubaku.exchange.xml")
                .check(EXCHANGE);
    }

    @Test
    void topics_haveNoCycles() {
        slices().matching("id.mutubaku.exchange.(**)").should().beFreeOfCycles().check(EXCHANGE);
    }

    @Test
    void topLevelTypes_haveNamesOfTheirOwn() {
        Map<String, Long> uses = EXCHANGE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        uses.values().removeIf(count -> count == 1);

        assertEquals(Map.of(), uses);
    }
}
