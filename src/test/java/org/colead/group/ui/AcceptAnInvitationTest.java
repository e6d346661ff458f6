package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AcceptAnInvitationTest extends GroupScreens {

    @Test
    void whoeverIsInvitedAcceptsInTheBand() {
        var group = groupCast.bare("Leadership team", school.unit(), theo);
        service.invite(group, hana, false, theo);

        open(group, hana);
        assertThat(shows("Theo Brandt invited you to be a member.")).isTrue();
        click("Accept");

        assertThat(directory.members(group)).containsExactly(theo, hana);
        assertThat($(Button.class).withText("Accept").exists()).isFalse();
    }

    @Test
    void whoeverDeclinesHasNoPlace() {
        var group = groupCast.bare("Leadership team", school.unit(), theo);
        service.invite(group, hana, true, theo);

        open(group, hana);
        click("Decline");

        assertThat(directory.guests(group)).isEmpty();
        assertThat(shows("This is for members of the group")).isTrue();
    }
}
