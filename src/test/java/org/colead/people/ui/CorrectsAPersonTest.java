package org.colead.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.people.Cast;
import org.colead.people.Corrections;
import org.colead.people.People;
import org.colead.people.PersonDetails;
import org.colead.people.UnitList;
import org.colead.people.page.ChooseUnit;
import org.colead.people.page.ChooseUnits;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Whoever keeps the accounts puts right how somebody is called, written to, and where they work.
@SpringBootTest
class CorrectsAPersonTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired People people;
    @Autowired UnitList unitList;
    @Autowired Corrections corrections;

    Cast.School school;
    PersonId sam;

    @BeforeEach
    void lorraineKeepsTheAccounts() {
        school = cast.school("Cedar Hollow " + UuidV7.next(), "Lorraine Petty", "Sam Ortega");
        sam = school.person("Sam Ortega");
        cast.signIn(cast.keepsAccounts(school.person("Lorraine Petty")));
    }

    @Test
    void movesSomebodyToAnotherUnitAndTheRowSaysSo() {
        var annex = cast.school("Annex " + UuidV7.next()).unit();
        open();
        units().setValue(unitList.these(List.of(annex)));
        keep();

        assertThat(people.unitsOf(sam)).containsExactly(annex);
        var row = $(StaffRow.class).single();
        assertThat(row.getElement().getTextRecursively()).contains("Annex");
        assertThat($(EmailField.class, row).exists()).isFalse();
    }

    @Test
    void correctsANameAndAnAddressAndIsToldThatTheInvitationEnded() {
        var old = people.email(sam).orElseThrow();
        var address = "sam-" + UuidV7.next() + "@example.org";
        open();
        field("Name").setValue("Sam Ortiz");
        test($(EmailField.class, change()).single()).setValue(address);
        keep();

        assertThat(people.name(sam)).isEqualTo("Sam Ortiz");
        assertThat(people.email(sam)).hasValue(address);
        assertThat($(Notification.class).last().getElement().getTextRecursively())
                .isEqualTo(
                        "Links that were mailed to "
                                + old
                                + " no longer work. Invite Sam Ortiz at the new address.");
        assertThat($(StaffRow.class).single().getElement().getTextRecursively())
                .contains("Sam Ortiz", address);
    }

    @Test
    void aRefusalStandsUnderTheButtonAndWhatWasTypedStays() {
        open();
        field("Name").setValue("Sam Ortiz");
        var theirs = people.email(school.person("Lorraine Petty")).orElseThrow();
        test($(EmailField.class, change()).single()).setValue(theirs);
        keep();

        assertThat($(Refused.class, change()).single().getElement().getTextRecursively())
                .contains("is here already");
        assertThat(field("Name").getValue()).isEqualTo("Sam Ortiz");
        assertThat($(EmailField.class, change()).single().getValue()).isEqualTo(theirs);
        assertThat(people.name(sam)).isEqualTo("Sam Ortega");
    }

    @Test
    void whoeverSavesSecondReadsTheFirstOnesWordsAndLosesNothing() {
        open();
        field("Name").setValue("Sam Ortiz");
        field("Shift").setValue("Mornings");
        var lorraine = school.person("Lorraine Petty");
        var kept = corrections.of(sam, lorraine);
        corrections.correct(
                new PersonDetails(
                        sam,
                        kept.version(),
                        "Samuel Ortega",
                        kept.email(),
                        "Aide",
                        kept.shift(),
                        kept.units()),
                CommandKey.next(),
                lorraine);
        keep();

        assertThat(change().getElement().getTextRecursively())
                .contains("Saved before you: Name", "Samuel Ortega")
                .doesNotContain("Saved before you: Shift");
        assertThat(field("Name").getValue()).isEqualTo("Sam Ortiz");
        assertThat(field("Shift").getValue()).isEqualTo("Mornings");
        assertThat(field("Title").getValue()).isEqualTo("Aide");
        assertThat(people.name(sam)).isEqualTo("Samuel Ortega");

        keep();
        var now = corrections.of(sam, lorraine);
        assertThat(now.name()).isEqualTo("Sam Ortiz");
        assertThat(now.title()).isEqualTo("Aide");
        assertThat(now.shift()).isEqualTo("Mornings");
    }

    @Test
    void leavesItAsItWas() {
        open();
        field("Name").setValue("Sam Ortiz");
        $(Button.class, change()).withText("Not now").single().click();

        assertThat($(ChangePerson.class).exists()).isFalse();
        assertThat(people.name(sam)).isEqualTo("Sam Ortega");
    }

    @Test
    void whoeverDoesNotKeepTheAccountsHasNothingToChange() {
        cast.signIn(sam);
        find();
        assertThat($(Button.class).withText("Change").exists()).isFalse();
    }

    @Test
    void givesAUnitAnotherName() {
        navigate(PeopleView.class);
        var form = $(RenameUnit.class).single();
        var which = $(ChooseUnit.class, form).single();
        which.setValue(unitList.these(List.of(school.unit())).getFirst());
        var name = $(TextField.class, form).single();
        assertThat(name.getValue()).startsWith("Cedar Hollow");
        name.setValue("Juniper Bend");
        $(Button.class, form).withText("Rename this unit").single().click();

        assertThat(people.unit(school.unit()).orElseThrow().name()).isEqualTo("Juniper Bend");
    }

    private void find() {
        navigate(PeopleView.class);
        test($(TextField.class).withCaption("Find somebody").single())
                .setValue(people.email(sam).orElseThrow());
    }

    private void open() {
        find();
        $(Button.class).withText("Change").single().click();
    }

    private ChangePerson change() {
        return $(ChangePerson.class).single();
    }

    private TextField field(String caption) {
        return $(TextField.class, change()).withCaption(caption).single();
    }

    private ChooseUnits units() {
        return $(ChooseUnits.class, change()).single();
    }

    private void keep() {
        $(Button.class, change()).withText("Keep these changes").single().click();
    }
}
