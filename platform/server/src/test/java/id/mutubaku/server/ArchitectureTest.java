package id.mutubaku.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps the borders of the whole platform: arrows go one way, and each thing is done in one place. */
final class ArchitectureTest {
    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.mutubaku");

    @Test
    void modules_dependInOneDirection() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.mutubaku.server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.mutubaku.server..")
                .check(PLATFORM);
        noClasses()
                .that()
                .resideInAnyPackage("id.mutubaku.api..", "id.mutubaku.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.mutubaku.ui..")
                .check(PLATFORM);
        classes()
                .that()
                .resideInAPackage("id.mutubaku.api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.pf4j..", "id.mutubaku.api..")
                .check(PLATFORM);
    }

    @Test
    void pages_knowNoVertx() {
        noClasses()
                .that()
                .resideInAPackage("id.mutubaku.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.vertx..")
                .check(PLATFORM);
    }

    @Test
    void statements_liveInStoreAndAccounts() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "id.mutubaku.server.pages..", "id.mutubaku.server.cases..", "id.mutubaku.server.http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.vertx.sqlclient..")
                .check(PLATFORM);
    }

    @Test
    void responses_areWrittenInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.mutubaku.server.http..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.vertx.core.http.HttpServerResponse")
                .check(PLATFORM);
    }

    @Test
    void topics_haveNoCycles() {
        slices().matching("id.mutubaku.ui.(*)..").should().beFreeOfCycles().check(PLATFORM);
        slices().matching("id.mutubaku.server.(*)..").should().beFreeOfCycles().check(PLATFORM);
        slices().matching("id.mutubaku.server.pages.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PLATFORM);
        slices().matching("id.mutubaku.server.pages.cases.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PLATFORM);
    }

    @Test
    void state_isFinal() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("id.mutubaku.server.store..", "id.mutubaku.server.cases..", "id.mutubaku.ui..")
                .should()
                .beFinal()
                .check(PLATFORM);
    }
}
