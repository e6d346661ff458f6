package org.colead.whole;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
import java.util.UUID;
import org.colead.Colead;
import org.colead.kernel.AuditedEvent;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.AbstractAggregateRoot;
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
        var folder = "docs/modules";
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(folder))
                .writeDocumentation();
        assertThat(Path.of(folder, "components.puml"))
                .content()
                .contains("Consensus", "Deliberation", "Record");
    }

    @Test
    void aggregatesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .because("services return records; what changes an aggregate lies beside it")
                .check(CODE);
    }

    @Test
    void whatTwoPeopleCanChangeAtOnceHasAVersion() {
        classes()
                .that()
                .areAssignableTo(AbstractAggregateRoot.class)
                .should(haveAFieldAnnotatedWith(Version.class))
                .because("the second one is shown the first’s words instead of overwriting them")
                .check(CODE);
    }

    @Test
    void eventsOfTheRecordCarryNoWords() {
        fields().that()
                .areDeclaredInClassesThat()
                .implement(AuditedEvent.class)
                .and()
                .areNotStatic()
                .and()
                // the seed of a lot is public; the others are names of ours
                .haveNameNotMatching("seed|verdict|tool")
                .should()
                .notHaveRawType(String.class)
                .because("the record holds ids and digests; words stay where they can be hidden")
                .check(CODE);
    }

    private static ArchCondition<JavaClass> haveAFieldAnnotatedWith(
            Class<? extends Annotation> it) {
        return new ArchCondition<>("have a field annotated with @" + it.getSimpleName()) {
            @Override
            public void check(JavaClass aggregate, ConditionEvents events) {
                boolean has =
                        aggregate.getAllFields().stream().anyMatch(f -> f.isAnnotatedWith(it));
                events.add(new SimpleConditionEvent(aggregate, has, aggregate.getName()));
            }
        };
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
