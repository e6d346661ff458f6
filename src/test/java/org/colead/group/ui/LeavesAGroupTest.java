package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LeavesAGroupTest extends GroupScreens {

    @Test
    void itSaysBeforehandWhatEndsAndEndsItThen() {
        var wes = cast.join("Wes Tolliver", school.unit());
        var group = groupCast.group("Leadership team", school.unit(), theo, hana, wes);
        open(group, hana);
        test($(Button.class).withText("Leave this group").first()).click();
        assertThat(shows("What you may do here ends at once.")).isTrue();
        assertThat(directory.members(group)).contains(hana);
        test($(Button.class).withText("Leave this group").first()).click();

        assertThat(directory.members(group)).containsExactly(theo, wes);
        assertThat($(Button.class).withText("Invite somebody").exists()).isFalse();
    }
}
