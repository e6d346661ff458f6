package org.colead.authority;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Permissions follow from facts: nothing reads a title, and there is no role anywhere.
class NoRolesTest {

    static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.colead");

    /// `title` is a person's title in the tables of `people` alone; decisions have titles too.
    static final Pattern READS_TITLES =
            Pattern.compile(
                    "(?is)\\bperson\\.title\\b|\\bp\\.title\\b|from person\\b[^;]*\\btitle");

    @Test
    void nothingOutsidePeopleReadsATitle() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.colead.people..")
                .should()
                .callCodeUnitWhere(
                        describe(
                                "reads a person’s title",
                                call ->
                                        call.getTargetOwner()
                                                        .getPackageName()
                                                        .startsWith("org.colead.people")
                                                && call.getName().equals("title")))
                .because("a title is a label for statistics, and people decide as equals")
                .check(CODE);
    }

    @Test
    void whatPeopleTellsOthersHasNoTitle() {
        var telling =
                CODE.get("org.colead.people.People").getMethods().stream()
                        .map(JavaCodeUnit::getName);
        assertThat(telling).noneMatch(name -> name.toLowerCase().contains("title"));
        assertThat(CODE.get("org.colead.people.PersonRow").getFields())
                .noneMatch(field -> field.getName().toLowerCase().contains("title"));
    }

    @Test
    void noStatementOutsidePeopleReadsATitle() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/colead"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .filteredOn(file -> !file.toString().contains("/people/"))
                    .noneMatch(NoRolesTest::readsTitles);
        }
    }

    private static boolean readsTitles(Path file) {
        try {
            return READS_TITLES.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }

    @Test
    void authorityKnowsNothingOfPeople() {
        noClasses()
                .that()
                .resideInAPackage("org.colead.authority..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.colead.people..")
                .because("what may be done follows from facts that others state")
                .check(CODE);
    }

    @Test
    void nothingAsksSpringForARole() {
        noClasses()
                .should()
                .callMethodWhere(
                        describe(
                                "asks for a role or an authority",
                                call ->
                                        call.getName()
                                                .matches(
                                                        "hasRole|hasAnyRole|hasAuthority"
                                                                + "|hasAnyAuthority|isUserInRole|roles"
                                                                + "|authorities")))
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("SimpleGrantedAuthority")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.security.access.prepost",
                        "org.springframework.security.access.annotation")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("RolesAllowed")
                .because("there is no role: who may do what follows from facts")
                .check(CODE);
    }
}
