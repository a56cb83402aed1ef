package id.mutubaku.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vertx.sqlclient.Pool;
import org.junit.jupiter.api.Test;

/** Keeps the borders of the whole platform: arrows go one way, and each thing is done in one place. */
final class ArchitectureTest {
    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.mutubaku");

    @Test
    void modules_dependInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("plugin-api")
                .definedBy("id.mutubaku.api..")
                .layer("model")
                .definedBy("id.mutubaku.model..")
                .layer("engine")
                .definedBy("id.mutubaku.engine..")
                .layer("document")
                .definedBy("id.mutubaku.document..")
                .layer("exchange")
                .definedBy("id.mutubaku.exchange..")
                .layer("host")
                .definedBy("id.mutubaku.host..")
                .layer("ui-static")
                .definedBy("id.mutubaku.ui..")
                .layer("postgres")
                .definedBy("id.mutubaku.postgres..")
                .layer("store")
                .definedBy("id.mutubaku.store..")
                .layer("casework")
                .definedBy("id.mutubaku.casework..")
                .layer("web")
                .definedBy("id.mutubaku.web..")
                .layer("server")
                .definedBy("id.mutubaku.server..")
                .whereLayer("plugin-api")
                .mayNotAccessAnyLayer()
                .whereLayer("model")
                .mayOnlyAccessLayers("plugin-api")
                .whereLayer("engine")
                .mayOnlyAccessLayers("model", "plugin-api")
                .whereLayer("document")
                .mayOnlyAccessLayers("engine", "model", "plugin-api")
                .whereLayer("exchange")
                .mayOnlyAccessLayers("document", "engine", "model", "plugin-api")
                .whereLayer("host")
                .mayOnlyAccessLayers("engine", "model", "plugin-api")
                .whereLayer("ui-static")
                .mayOnlyAccessLayers("document", "engine", "model", "plugin-api")
                .whereLayer("postgres")
                .mayNotAccessAnyLayer()
                .whereLayer("store")
                .mayOnlyAccessLayers("engine", "model")
                .whereLayer("casework")
                .mayOnlyAccessLayers("store", "host", "ui-static", "engine", "model", "plugin-api")
                .whereLayer("web")
                .mayOnlyAccessLayers(
                        "casework", "store", "host", "ui-static", "document", "engine", "model", "plugin-api")
                .whereLayer("server")
                .mayNotBeAccessedByAnyLayer()
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
    void statements_passTheDoorOfTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.mutubaku.store..", "id.mutubaku.workshop..", "id.mutubaku.benchmarks..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("io.vertx.sqlclient..").and(not(simpleName(Pool.class.getSimpleName()))))
                .check(PLATFORM);
    }

    @Test
    void responses_areWrittenInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "id.mutubaku.web.http..", "id.mutubaku.web.body..", "id.mutubaku.web.serving..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.vertx.core.http.HttpServerResponse")
                .check(PLATFORM);
    }

    @Test
    void handlers_computeNothingThatTakesLong() {
        noClasses()
                .that()
                .resideInAnyPackage("id.mutubaku.web.pages..", "id.mutubaku.web.api..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.MessageDigest")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.tika..")
                .check(PLATFORM);
        noClasses()
                .that()
                .resideOutsideOfPackage("id.mutubaku.web.files..")
                .and()
                .resideInAPackage("id.mutubaku.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.tika..")
                .check(PLATFORM);
    }

    @Test
    void whatPagesShare_knowsNoPage() {
        noClasses()
                .that()
                .resideInAPackage("id.mutubaku.web.pages")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.mutubaku.web.pages.(*)..")
                .check(PLATFORM);
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching("id.mutubaku.(**)").should().beFreeOfCycles().check(PLATFORM);
    }

    @Test
    void topics_haveNoCycles() {
        slices().matching("id.mutubaku.(*).(*)..").should().beFreeOfCycles().check(PLATFORM);
        slices().matching("id.mutubaku.ui.(**)").should().beFreeOfCycles().check(PLATFORM);
        slices().matching("id.mutubaku.casework.(**)").should().beFreeOfCycles().check(PLATFORM);
        slices().matching("id.mutubaku.web.api.(*)..").should().beFreeOfCycles().check(PLATFORM);
        slices().matching("id.mutubaku.web.pages.(**)")
                .should()
                .beFreeOfCycles()
                .check(PLATFORM);
    }

    @Test
    void state_isFinal() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("id.mutubaku.store..", "id.mutubaku.casework.cases..", "id.mutubaku.ui..")
                .should()
                .beFinal()
                .check(PLATFORM);
    }
}
