package org.colead;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ArchitectureTest {

    static final ApplicationModules MODULES = ApplicationModules.of(Colead.class);

    static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.colead");

    @Test
    void modulesKeepTheirBoundaries() {
        MODULES.verify();
    }

    @Test
    void moduleDocumentationIsWritten() {
        new Documenter(MODULES).writeDocumentation();
    }

    @Test
    void onlyScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..ui..",
                        "..page..",
                        "org.colead.uikit..",
                        "org.colead.shell..",
                        "org.colead")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component..")
                .because("rules that live in screens are lost with the screen")
                .check(CODE);
    }

    @Test
    void theClockAloneSaysInWhichZoneDaysAre() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.colead.platform.StoryClock")
                .should()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .because("days are the organisation’s, wherever its server stands")
                .check(CODE);
    }

    @Test
    void viewsArePackagePrivate() {
        classes()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .notBePublic()
                .because("a screen is reached by its address, not by another class")
                .check(CODE);
    }

    @Test
    void screensHoldNoTransactionsAndNoRepositories() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.transaction..",
                        "org.springframework.data.repository..",
                        "org.springframework.jdbc..",
                        "jakarta.persistence..")
                .because("a click calls one service method, and that is the transaction")
                .check(CODE);
    }

    @Test
    void theKernelKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("org.colead.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..")
                .because("the words that all modules share outlive every framework")
                .check(CODE);
    }

    @Test
    void timeComesFromTheClockAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.colead.platform..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .because("a test, and a story told afterwards, decide what time it is")
                .check(CODE);
    }

    @Test
    void idsAreVersionSeven() {
        noClasses()
                .should()
                .callMethod(UUID.class, "randomUUID")
                .because("ids sort by the time they were made; see UuidV7")
                .check(CODE);
    }

    @Test
    void namesSaySomething() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .because("members would not say them")
                .check(CODE);
    }

    @Test
    void noStatementIsLeftOpen() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("outside a transaction it keeps its connection until somebody closes it")
                .check(CODE);
    }
}
