package org.colead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class CorrectionsTest {

    @Autowired Corrections corrections;
    @Autowired StaffRegister register;
    @Autowired SignInLinks links;
    @Autowired Accounts accounts;
    @Autowired People people;
    @Autowired Letterbox letters;
    @Autowired JdbcClient jdbc;
    @Autowired Cast cast;

    Cast.School school;
    PersonId sam;
    PersonId lorraine;

    @BeforeEach
    void lorraineKeepsTheAccounts() {
        school = cast.school("Port Ansel", "Sam Ortega", "Lorraine Petty");
        sam = school.person("Sam Ortega");
        lorraine = cast.keepsAccounts(school.person("Lorraine Petty"));
    }

    @Test
    void eachThingThatIsAnotherNowHasAnEntryInTheRecordAndNothingElseDoes() {
        var annex = cast.school("Annex").unit();
        var both = Set.of(school.unit(), annex);

        correct(new PersonDetails(sam, version(), "Sam Ortiz", email(), "Teacher", "late", both));

        var now = corrections.of(sam, lorraine);
        assertThat(now.name()).isEqualTo("Sam Ortiz");
        assertThat(now.title()).isEqualTo("Teacher");
        assertThat(now.shift()).isEqualTo("late");
        assertThat(now.units()).isEqualTo(both);
        assertThat(people.unitsOf(sam)).containsExactlyInAnyOrder(school.unit(), annex);
        assertThat(recorded())
                .containsExactlyInAnyOrder(
                        "PersonAdded",
                        "PersonRenamed",
                        "PersonRetitled",
                        "ShiftStated",
                        "PersonMoved");
    }

    @Test
    void anotherAddressEndsTheLinksThatWereMailedToTheOldOneAndTheOldOneIsTold() {
        var old = email();
        var address = UuidV7.next() + "@example.org";
        var link = token(links.linkFor(sam));
        links.invite(sam, lorraine);
        var invitation = token(letters.last(old).link().orElseThrow());

        correct(addressed(" " + address.toUpperCase() + " "));

        assertThat(people.email(sam)).hasValue(address);
        assertThat(links.look(link)).isEmpty();
        assertThat(links.look(invitation)).isEmpty();
        assertThat(letters.last(old).subject())
                .isEqualTo("Your address at Marlow River was changed");
        assertThat(letters.last(old).text())
                .contains("Lorraine Petty changed the address")
                .doesNotContain(address);
        assertThat(recorded()).contains("PersonReaddressed");
        assertThat(inTheRecord()).doesNotContain(address, old);
    }

    @Test
    void whoeverIsSignedInAsThemSignsInAgain() {
        links.redeem(token(links.linkFor(sam)));
        var signedInWith = accounts.generation(sam).orElseThrow();

        correct(addressed(UuidV7.next() + "@example.org"));

        assertThat(accounts.generation(sam)).hasValue(signedInWith + 1);
        assertThat(accounts.generation(lorraine)).hasValue(0);
    }

    @Test
    void thePasswordIsTheSameUnderTheNewAddress() {
        accounts.setPassword(sam, "lantern gravel oboe", sam);
        var old = email();
        var address = UuidV7.next() + "@example.org";

        correct(addressed(address));

        assertThat(accounts.withPassword(address, "lantern gravel oboe")).hasValue(sam);
        assertThat(accounts.withPassword(old, "lantern gravel oboe")).isEmpty();
    }

    @Test
    void anAddressOfSomebodyElseIsRefusedAndNothingIsChanged() {
        var theirs = people.email(lorraine).orElseThrow();
        var wrong = new PersonDetails(sam, version(), "Sam Ortiz", theirs, "", "", known().units());

        assertThatThrownBy(() -> correct(wrong)).hasMessageContaining("is here already");
        assertThat(people.name(sam)).isEqualTo("Sam Ortega");
        assertThatThrownBy(() -> correct(addressed("sam at school")))
                .hasMessageContaining("is not a mail address");
        assertThat(letters.to(email())).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var seen = known();
        register.rename(sam, "Sam Ortega-Lund", sam);

        assertThatThrownBy(() -> correct(seen)).isInstanceOf(Overtaken.class);
        assertThat(people.name(sam)).isEqualTo("Sam Ortega-Lund");
    }

    @Test
    void sentTwiceItIsDoneOnce() {
        var key = CommandKey.next();
        var right = addressed(UuidV7.next() + "@example.org");
        var old = email();

        corrections.correct(right, key, lorraine);
        corrections.correct(right, key, lorraine);

        assertThat(letters.to(old)).hasSize(1);
    }

    @Test
    void onlyWhoeverKeepsTheAccountsReadsOrCorrectsThem() {
        var right = known();
        assertThatThrownBy(() -> corrections.of(sam, sam))
                .hasMessageContaining("whoever accepted to keep the accounts");
        assertThatThrownBy(() -> corrections.correct(right, CommandKey.next(), sam))
                .hasMessageContaining("whoever accepted to keep the accounts");
    }

    @Test
    void aUnitGetsAnotherNameUnlessSomebodyGaveItOneMeanwhile() {
        register.renameUnit(school.unit(), "Port Ansel", "Port Ansel Primary", lorraine);

        assertThat(people.unit(school.unit()).orElseThrow().name()).isEqualTo("Port Ansel Primary");
        assertThatThrownBy(
                        () -> register.renameUnit(school.unit(), "Port Ansel", "Harbour", lorraine))
                .hasMessageContaining("Somebody saved this before you");
        assertThatThrownBy(
                        () -> register.renameUnit(school.unit(), "Port Ansel Primary", "Mine", sam))
                .hasMessageContaining("whoever accepted to keep the accounts");
    }

    private void correct(PersonDetails right) {
        corrections.correct(right, CommandKey.next(), lorraine);
    }

    private PersonDetails addressed(String address) {
        return new PersonDetails(sam, version(), "Sam Ortega", address, "", "", known().units());
    }

    private PersonDetails known() {
        return corrections.of(sam, lorraine);
    }

    private long version() {
        return known().version();
    }

    private String email() {
        return people.email(sam).orElseThrow();
    }

    private List<String> recorded() {
        return jdbc.sql("select kind from record_entry where stream = ?")
                .param(sam.toString())
                .query(String.class)
                .list();
    }

    private String inTheRecord() {
        return jdbc.sql(
                        "select p.payload from record_payload p join record_entry e on e.id = p.entry"
                                + " where e.stream = ?")
                .param(sam.toString())
                .query(String.class)
                .list()
                .toString();
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
