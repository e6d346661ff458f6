package org.colead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class StaffRegisterTest {

    @Autowired StaffRegister register;
    @Autowired People people;
    @Autowired Permissions permissions;
    @Autowired Cast cast;

    @Test
    void whoJoinsIsStaffOfTheUnitAndOfEverythingAboveIt() {
        var school = cast.school("Juniper Bend", "Noor Haddad");
        var noor = school.person("Noor Haddad");

        assertThat(people.name(noor)).isEqualTo("Noor Haddad");
        assertThat(people.staffOf(school.unit())).containsExactly(noor);
        assertThat(people.staffOf(people.root())).contains(noor);
        assertThat(people.unitsOf(noor)).containsExactly(school.unit());
        assertThat(people.unitsAbove(noor)).containsExactlyInAnyOrder(school.unit(), people.root());
        assertThat(read(noor, school.unit()).allowed()).isTrue();
        assertThat(read(noor, people.root()).why()).hasToString("You work at Marlow River.");
    }

    @Test
    void whoWorksInTwoUnitsIsUnderEachThatIsAboveThemOnce() {
        var school = cast.school("Juniper Bend", "Noor Haddad");
        var noor = school.person("Noor Haddad");
        var kitchen = within(school.unit(), "Kitchen");
        var annex = within(within(school.unit(), "Long wing"), "Annex");
        register.move(noor, Set.of(kitchen, annex), PersonId.COLEAD);

        assertThat(people.unitsAbove(noor))
                .hasSize(5)
                .contains(kitchen, annex, school.unit(), people.root())
                .doesNotContain(within(annex, "Cellar"), cast.school("Port Ansel").unit());
        register.leave(noor, PersonId.COLEAD);
        assertThat(people.unitsAbove(noor)).isEmpty();
    }

    private UnitId within(UnitId whole, String name) {
        return register.openUnit(name, "part", Optional.of(whole), PersonId.COLEAD);
    }

    @Test
    void whoWorksElsewhereIsNotStaffOfTheUnit() {
        var here = cast.school("Port Ansel");
        var elsewhere = cast.school("Juniper Bend", "Noor Haddad");

        assertThat(read(elsewhere.person("Noor Haddad"), here.unit()).allowed()).isFalse();
    }

    @Test
    void whoLeavesIsStaffOfNothingAndKeepsTheirName() {
        var school = cast.school("Port Ansel", "Ilse Brandt");
        var ilse = school.person("Ilse Brandt");

        register.leave(ilse, PersonId.COLEAD);

        assertThat(people.staffOf(school.unit())).isEmpty();
        assertThat(people.email(ilse)).isEmpty();
        assertThat(read(ilse, school.unit()).allowed()).isFalse();
        assertThat(people.name(ilse)).isEqualTo("Ilse Brandt");
        assertThatThrownBy(() -> register.leave(ilse, PersonId.COLEAD))
                .hasMessage("Ilse Brandt has left already. Nothing was changed.");
    }

    @Test
    void onlyWhoeverKeepsTheAccountsAddsPersons() {
        var school = cast.school("Port Ansel", "Ilse Brandt");
        var ilse = school.person("Ilse Brandt");
        var guest = new NewPerson("Sam Ortega", UuidV7.next() + "@example.org", "", school.unit());

        assertThatThrownBy(() -> register.welcome(guest, ilse))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("whoever accepted to keep the accounts");
        cast.keepsAccounts(ilse);
        assertThat(people.name(register.welcome(guest, ilse))).isEqualTo("Sam Ortega");
    }

    @Test
    void oneAddressIsOnePersonHoweverItIsWritten() {
        var school = cast.school("Port Ansel");
        var address = UuidV7.next() + "@example.org";
        register.welcome(new NewPerson("Sam", address, "", school.unit()), PersonId.COLEAD);

        assertThatThrownBy(() ->
                        register.welcome(
                                new NewPerson(
                                        "Sam",
                                        " " + address.toUpperCase() + " ",
                                        "",
                                        school.unit()),
                                PersonId.COLEAD))
                .hasMessageContaining("is here already");
    }

    @Test
    void movesBetweenUnits() {
        var one = cast.school("Port Ansel", "Ilse Brandt");
        var two = cast.school("Juniper Bend");
        var ilse = one.person("Ilse Brandt");

        register.move(ilse, Set.of(two.unit()), PersonId.COLEAD);

        assertThat(people.staffOf(one.unit())).isEmpty();
        assertThat(people.staffOf(two.unit())).containsExactly(ilse);
        assertThatThrownBy(() -> register.move(ilse, Set.of(), PersonId.COLEAD))
                .hasMessage("Name at least one unit that Ilse Brandt works in.");
    }

    @Test
    void thereIsOneOrganisation() {
        cast.organisation();
        assertThatThrownBy(() ->
                        register.openUnit("Another", "district", Optional.empty(), PersonId.COLEAD))
                .hasMessageContaining("There is an organisation already");
        assertThat(people.hasOrganisation()).isTrue();
        assertThat(people.unit(people.root()).orElseThrow().parent()).isEmpty();
    }

    @Test
    void isFoundedOnce() {
        cast.school("Port Ansel", "Ilse Brandt");
        assertThatThrownBy(() ->
                        register.found(
                                new Founding(
                                        "Else",
                                        "school",
                                        "Eve",
                                        "eve@example.org",
                                        Locale.ENGLISH)))
                .hasMessageContaining("has been founded already");
    }

    @Test
    void theListIsReadPageByPageByName() {
        var school = cast.school("Long Valley");
        var family = "Abcde" + UuidV7.next().toString().substring(24);
        IntStream.range(0, 60)
                .forEach(n -> cast.join("%s %02d".formatted(family, n), school.unit()));

        var first = people.staff(family, Optional.empty());
        var second = people.staff(family, first.next());

        assertThat(first.rows()).hasSize(50);
        assertThat(first.rows().getFirst().name()).isEqualTo(family + " 00");
        assertThat(first.rows().getFirst().units()).isEqualTo(List.of("Long Valley"));
        assertThat(second.rows()).hasSize(10).extracting(PersonRow::name).contains(family + " 59");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void searchingTakesSignsLiterally() {
        assertThat(people.staff("%_\\%", Optional.empty()).rows()).isEmpty();
    }

    private org.colead.authority.Verdict read(PersonId person, UnitId unit) {
        return permissions.can(person, Action.PROPOSE, Subject.of(Subject.Type.UNIT, unit.value()));
    }
}
