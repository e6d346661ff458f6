package org.colead.people;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ActingAsColeadTest {

    @Autowired Accounts accounts;

    @Test
    void noScreenAndNoPageActsAsTheInstallation() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..page..", "..web..", "org.colead.shell..")
                .should()
                .accessField(PersonId.class, "COLEAD")
                .because("what comes in from outside acts as the person who is signed in")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new DoNotIncludeTests())
                                .importPackages("org.colead"));
    }

    @Test
    void nobodyCanSignInAsTheInstallation() {
        assertThat(accounts.generation(PersonId.COLEAD)).isEmpty();
    }
}
