package org.colead.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.people.Cast;
import org.colead.people.Letterbox;
import org.colead.people.People;
import org.colead.people.page.ChooseUnit;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class InviteAPersonTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired People people;
    @Autowired Letterbox letters;

    Cast.School school;
    PersonId lorraine;

    @BeforeEach
    void lorraineKeepsTheAccounts() {
        school = cast.school("Cedar Hollow " + UuidV7.next(), "Lorraine Petty", "Sam Ortega");
        lorraine = cast.keepsAccounts(school.person("Lorraine Petty"));
        cast.signIn(lorraine);
    }

    @Test
    void addsAPersonAndAnInvitationIsOnItsWay() {
        var address = "ada-" + UuidV7.next() + "@example.org";
        var view = navigate(PeopleView.class);
        fill("Ada Byron", address);
        test($(Button.class).withText("Add and invite").single()).click();

        assertThat(letters.last(address).subject()).startsWith("You are invited to Colead at");
        assertThat(people.staffOf(school.unit())).hasSize(3);
        assertThat($(TextField.class, view).withCaption("Name").single().getValue()).isEmpty();
    }

    @Test
    void aRefusalStandsUnderTheButtonAndWhatWasTypedStays() {
        navigate(PeopleView.class);
        fill("Ada Byron", people.email(lorraine).orElseThrow());
        test($(Button.class).withText("Add and invite").single()).click();

        assertThat(text($(Refused.class).single())).contains("is here already");
        assertThat($(TextField.class).withCaption("Name").single().getValue())
                .isEqualTo("Ada Byron");
    }

    @Test
    void findsSomebodyAndSendsTheInvitationAgain() {
        var sam = people.email(school.person("Sam Ortega")).orElseThrow();
        navigate(PeopleView.class);
        test($(TextField.class).withCaption("Find somebody").single()).setValue(sam);
        test($(Button.class).withText("Invite").single()).click();
        assertThat(letters.last(sam).link()).isPresent();
    }

    @Test
    void whoeverDoesNotKeepTheAccountsSeesPeopleAndIsToldWhy() {
        cast.signIn(school.person("Sam Ortega"));
        var view = navigate(PeopleView.class);
        assertThat(text(view))
                .contains(
                        "Why can’t I keep the accounts?", "whoever accepted to keep the accounts");
        assertThat($(Button.class).withText("Add and invite").single().isEnabled()).isFalse();
        assertThat($(Button.class).withText("Invite").exists()).isFalse();
    }

    @Test
    void letsSomebodyGoAfterSayingWhatThatMeans() {
        var sam = school.person("Sam Ortega");
        navigate(PeopleView.class);
        test($(TextField.class).withCaption("Find somebody").single())
                .setValue(people.email(sam).orElseThrow());
        $(Button.class).withText("Let Sam Ortega go").single().click();
        assertThat(people.staffOf(school.unit())).contains(sam);
        $(Button.class).withText("Let Sam Ortega go").single().click();
        assertThat(people.staffOf(school.unit())).containsExactly(lorraine);
    }

    private void fill(String name, String address) {
        test($(TextField.class).withCaption("Name").single()).setValue(name);
        test($(EmailField.class).single()).setValue(address);
        $(ChooseUnit.class).withCaption("Works at").single().with(school.unit());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
