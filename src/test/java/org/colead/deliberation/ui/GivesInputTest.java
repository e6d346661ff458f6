package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.decision.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class GivesInputTest extends RoundScreens {

    @Test
    void staffOutsideTheGroupGiveInputAndAreAnswered() {
        var scene = at(Stage.CONCERNS);
        open(scene, scene.lena());
        type("Your input", "Who answers the phone?");
        click("Give this input");
        assertThat(shows("Who answers the phone?")).isTrue();
        open(scene, scene.marisol());
        type("Your answer to Lena", "The office is not in that meeting.");
        click("Give this answer");
        open(scene, scene.lena());
        assertThat(shows("The office is not in that meeting.")).isTrue();
        assertThat(shows("One, all answered")).isTrue();
    }

    @Test
    void membersAreNotAskedForInput() {
        var scene = at(Stage.CLARIFYING);
        open(scene, scene.wes());
        assertThat(offers("Give this input")).isFalse();
    }
}
