package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colead.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Only what binds is begun: a recommendation once its grantor follows it, and nothing that was not
/// adopted.
@SpringBootTest
class BegunOnceItBindsTest {

    @Autowired RegisterCast cast;
    @Autowired DecisionRegister register;
    @Autowired DecisionCourse course;

    private RegisterCast.Team team;

    @BeforeEach
    void aTeam() {
        team = cast.team();
    }

    @Test
    void aRecommendationWaitsForTheReplyAndIsBegunWhereItIsFollowed() {
        var id = cast.recommended(team, "Six hours", 2);
        stays(id, "has not replied yet");
        course.replyToRecommendation(id, true, "It is affordable.", team.gus());
        assertThat(course.moveOn(id, Stage.PUBLISHED, team.theo())).isEqualTo(Stage.UNDERWAY);
    }

    @Test
    void oneThatIsNotFollowedEndsThere() {
        var id = cast.recommended(team, "Seven hours", 2);
        course.replyToRecommendation(id, false, "It is not affordable.", team.gus());
        stays(id, "does not follow it");
    }

    @Test
    void whatWasNotAdoptedEndsWithItsBrief() {
        stays(cast.published(team, "Eight hours", Outcome.NOT_ADOPTED, 2), "was not adopted");
    }

    private void stays(DecisionId id, String why) {
        assertThatThrownBy(() -> course.moveOn(id, Stage.PUBLISHED, team.theo()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
        assertThat(register.core(id).stage()).isEqualTo(Stage.PUBLISHED);
    }
}
