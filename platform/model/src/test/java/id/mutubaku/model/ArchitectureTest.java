package id.mutubaku.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the model plain: values of the JDK's types, in packages that know each other one way. */
final class ArchitectureTest {
    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.mutubaku.model");

    @Test
    void model_dependsOnTheJdkAndThePluginApiAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "id.mutubaku.api..", "id.mutubaku.model..")
                .check(MODEL);
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching("id.mutubaku.model.(**)").should().beFreeOfCycles().check(MODEL);
    }

    @Test
    void topLevelTypes_haveNamesOfTheirOwn() {
        Map<String, Long> uses = MODEL.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        uses.values().removeIf(count -> count == 1);

        assertEquals(Map.of(), uses);
    }
}
