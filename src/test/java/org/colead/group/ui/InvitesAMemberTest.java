package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import org.colead.kernel.PersonId;
import org.colead.people.PersonRow;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class InvitesAMemberTest extends GroupScreens {

    @Test
    void amongAllStaffOneIsChosenAndInvited() {
        var group = groupCast.bare("Leadership team", school.unit(), theo);
        open(group, theo);
        click("Invite somebody");
        click("Invite");
        assertThat(shows("Choose a person first.")).isTrue();
        whom(hana);
        click("Invite");

        assertThat(shows("invited by Theo Brandt on")).isTrue();
        assertThat(directory.members(group)).containsExactly(theo);
        service.accept(group, hana);
        assertThat(directory.members(group)).containsExactly(theo, hana);
    }

    @Test
    void aGuestIsInvitedAsOne() {
        var group = groupCast.bare("Leadership team", school.unit(), theo);
        open(group, theo);
        click("Invite somebody");
        whom(hana);
        test($(Checkbox.class).single()).click();
        click("Invite");
        assertThat(shows("invited as a guest by Theo Brandt on")).isTrue();
    }

    @Test
    void whoeverIsInvitedAlreadyIsNotInvitedTwice() {
        var group = groupCast.bare("Leadership team", school.unit(), theo);
        service.invite(group, hana, false, theo);
        open(group, theo);
        click("Invite somebody");
        whom(hana);
        click("Invite");
        assertThat(shows("already")).isTrue();
    }

    @Test
    void othersInviteNobody() {
        var group = groupCast.bare("Leadership team", school.unit(), theo);
        open(group, hana);
        assertThat($(Button.class).withText("Invite somebody").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void whom(PersonId person) {
        var box = (ComboBox<PersonRow>) $(ComboBox.class).withCaption("Whom").single();
        box.setValue(cast.row(person));
    }
}
