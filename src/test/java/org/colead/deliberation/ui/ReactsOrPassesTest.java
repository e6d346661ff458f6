package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.decision.Stage;
import org.colead.deliberation.Kind;
import org.colead.group.GroupCast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ReactsOrPassesTest extends RoundScreens {

    @Autowired GroupCast groups;

    @Test
    void aMemberReactsAndThenReactsAnew() {
        var scene = at(Stage.REACTING);
        open(scene, scene.wes());
        type("Your reaction", "I like the paid coverage.");
        click("React");
        assertThat(shows("I like the paid coverage.")).isTrue();
        assertThat(shows("One of four")).isTrue();
        type("Your reaction", "I like it a lot.");
        click("React like this instead");
        assertThat(contributions.reactionOf(scene.decision(), scene.wes()).orElseThrow().words())
                .isEqualTo("I like it a lot.");
    }

    @Test
    void aMemberPasses() {
        var scene = at(Stage.REACTING);
        open(scene, scene.priya());
        click("Pass");
        assertThat(shows("Priya Nandakumar passed, today")).isTrue();
        assertThat(contributions.reactionOf(scene.decision(), scene.priya()).orElseThrow().kind())
                .isEqualTo(Kind.PASS);
    }

    @Test
    void aGuestReactsAndIsNotCountedAmongTheMembers() {
        var scene = at(Stage.REACTING);
        groups.join(scene.group(), scene.lena(), true, scene.theo());
        open(scene, scene.lena());
        type("Your reaction", "I like the paid coverage.");
        click("React");
        assertThat(shows("I like the paid coverage.")).isTrue();
        assertThat(shows("One of four")).isFalse();
    }

    @Test
    void staffOutsideTheGroupReadWhyTheyCannotReact() {
        var scene = at(Stage.REACTING);
        open(scene, scene.lena());
        assertThat(offers("React")).isFalse();
        assertThat(shows("Why can’t I react?")).isTrue();
    }
}
