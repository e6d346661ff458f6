package org.colead.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.founding.NewOrganisation.Founder;
import org.colead.group.Charter;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupRow;
import org.colead.group.GroupService;
import org.colead.kernel.NeedSource;
import org.colead.people.Accounts;
import org.colead.people.People;
import org.colead.platform.EmbeddedMariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/// An installation is empty only once: this one has a database of its own, and its tests are told
/// in order.
@SpringBootTest
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
class FoundingTest extends SpringBrowserlessTest {

    static final Path DATABASE = Path.of("target", "founding-database");
    static final Path DATA = Path.of("target", "founding-data");
    static EmbeddedMariaDb server;

    @Autowired FoundingService founding;
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired GroupDirectory directory;
    @Autowired GroupService groups;
    @Autowired Permissions permissions;
    @Autowired List<NeedSource> needs;
    @Autowired JdbcClient jdbc;

    @DynamicPropertySource
    static void anEmptyDatabase(DynamicPropertyRegistry settings) {
        FileSystemUtils.deleteRecursively(DATABASE.toFile());
        FileSystemUtils.deleteRecursively(DATA.toFile());
        server = EmbeddedMariaDb.start(DATABASE);
        settings.add("colead.data", DATA::toString);
        settings.add("colead.db.url", server::url);
        settings.add("colead.db.user", () -> server.running().name());
        settings.add("colead.db.password", () -> server.running().password());
        settings.add("colead.db.owner-user", () -> server.owner().name());
        settings.add("colead.db.owner-password", () -> server.owner().password());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void aNewerLinkTakesTheOlderOnesPlace() {
        var older = token();
        var newer = token();
        assertThat(founding.opens(older)).isFalse();
        assertThat(founding.opens(newer)).isTrue();
        assertThat(jdbc.sql("select token_hash from founding_link").query(String.class).list())
                .hasSize(1)
                .doesNotContain(newer);
    }

    @Test
    @Order(2)
    void refusesOneFounderAloneAndChangesNothing() {
        assertThatThrownBy(() ->
                        words(
                                new Founder("Gus Hartwell", "gus@example.org"),
                                new Founder("Gus again", " GUS@example.org")))
                .hasMessageContaining("Nobody grants anything to themselves alone");
        assertThat(people.isFounded()).isFalse();
    }

    @Test
    @Order(3)
    void aWeakPasswordIsRefusedAndTheLinkStillWorks() {
        var token = token();
        var weak =
                new NewOrganisation(
                        "Marlow River",
                        "district",
                        List.of(
                                new Founder("Gus Hartwell", "gus@example.org"),
                                new Founder("Ana Ruiz", "ana@example.org")),
                        "password",
                        "Board",
                        Charter.of("To begin."),
                        Locale.of("es", "MX"));
        assertThatThrownBy(() -> founding.found(token, weak)).isNotNull();
        assertThat(people.isFounded()).isFalse();
        assertThat(founding.opens(token)).isTrue();
        assertThat(entries()).isEmpty();
    }

    @Test
    @Order(4)
    void whoeverSendsItEmptyIsLedToWhatIsMissing() {
        UI.getCurrent().navigate("found/" + token());
        test($(Button.class).withText("Found it").single()).click();

        assertThat(field("Name of the organisation").isInvalid()).isTrue();
        assertThat(field("Name of a second founding member").isInvalid()).isTrue();
        assertThat(address("Your address").getErrorMessage()).isEqualTo("This is needed.");
        assertThat(field("Name of the founding group").isInvalid()).isFalse();
    }

    @Test
    @Order(5)
    void theLinkFoundsTheOrganisationOnItsPage() {
        UI.getCurrent().navigate("found/" + token());
        fill("Name of the organisation", "Marlow River");
        fill("Your name", "Gus Hartwell");
        fill("Name of a second founding member", "Ana Ruiz");
        test(address("Your address")).setValue("gus@example.org");
        test(address("Their address")).setValue("ana@example.org");
        test($(PasswordField.class).single()).setValue("coverage maple lantern 1926");
        test($(Button.class).withText("Found it").single()).click();

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Marlow River is founded");
        assertThat(people.organisationName()).isEqualTo("Marlow River");
    }

    @Test
    @Order(6)
    void itIsTheFirstEntryOfTheRecord() {
        assertThat(entries().getFirst()).isEqualTo("OrganisationFounded");
    }

    @Test
    @Order(7)
    void theFirstFounderSignsInAndIsOfferedWhatKeepsItRunning() {
        var gus = accounts.withPassword("gus@example.org", "coverage maple lantern 1926");
        assertThat(gus).isPresent();
        assertThat(needs.stream().flatMap(source -> source.needsOf(gus.get()).stream()))
                .extracting(need -> need.title())
                .contains("Keep the accounts", "Allocate collaboration time", "Keep the record");
        assertThat(permissions.can(gus.get(), Action.KEEP_ACCOUNTS, Subject.ORGANISATION).allowed())
                .isFalse();
    }

    @Test
    @Order(8)
    void theFoundingGroupIsFormingUntilTheSecondFounderAccepts() {
        var gus = accounts.withPassword("gus@example.org", "coverage maple lantern 1926").get();
        var ana = people.staffOf(people.root()).stream().filter(p -> !p.equals(gus)).findFirst();
        var group = directory.groups(gus).getFirst();
        assertThat(group).extracting(GroupRow::forming).isEqualTo(true);

        groups.accept(group.id(), ana.orElseThrow());
        assertThat(directory.groups(gus).getFirst().forming()).isFalse();
    }

    @Test
    @Order(9)
    void theLinkWorksOnceAndNoOtherIsPrinted() {
        assertThat(founding.link()).isEmpty();
        UI.getCurrent().navigate("found/anything");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("This link does not open any more");
        assertThatThrownBy(() ->
                        founding.found(
                                "anything",
                                words(
                                        new Founder("Eve", "eve@example.org"),
                                        new Founder("Ada", "ada@example.org"))))
                .hasMessageContaining("This link has been used");
    }

    private String token() {
        return founding.link().orElseThrow().substring("/found/".length());
    }

    private List<String> entries() {
        return jdbc.sql("select kind from record_entry order by id").query(String.class).list();
    }

    private void fill(String label, String words) {
        test(field(label)).setValue(words);
    }

    private TextField field(String label) {
        return $(TextField.class).withCondition(f -> label.equals(f.getLabel())).single();
    }

    private EmailField address(String label) {
        return $(EmailField.class).withCondition(f -> label.equals(f.getLabel())).single();
    }

    private static NewOrganisation words(Founder... founders) {
        return new NewOrganisation(
                "Marlow River",
                "district",
                List.of(founders),
                "coverage maple lantern 1926",
                "Board",
                Charter.of("To begin."),
                Locale.of("es", "MX"));
    }
}
