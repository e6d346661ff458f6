package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import org.colead.decision.DecisionCourse;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.ReviewVerdict;
import org.colead.decision.Reviewing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ReadsWhatCameOfItTest extends DecisionScreens {

    @Autowired RegisterCast cast;
    @Autowired DecisionCourse course;
    @Autowired Reviewing reviewing;

    @Test
    void theReplyToARecommendationStandsOnThePageWithItsReason() {
        var team = cast.team();
        var bus = cast.recommended(team, "A second bus", 3);
        open(bus, team.gus());
        assertThat(said()).contains("Reply to a recommendation", "must reply, with a reason.");
        assertThat(replying()).isTrue();

        course.replyToRecommendation(bus, false, "The road is too narrow.", team.gus());

        open(bus, team.lena());
        assertThat(said())
                .contains("What came of it", "The road is too narrow.", "Gus Hartwell")
                .contains("it does not follow this recommendation.");
        open(bus, team.gus());
        assertThat(replying()).isFalse();
        assertThat(said())
                .containsSubsequence(
                        "Why can’t I reply to this recommendation?",
                        "The reply to this recommendation has been given.");
    }

    @Test
    void whenTheReviewWasMovedAndWhatItCameTo() {
        var team = cast.team();
        var five = cast.underway(team, "Five protected hours", Outcome.ADOPTED, 5);
        cast.ago(
                2,
                () ->
                        reviewing.postpone(
                                five, cast.today(), "The figures come then.", team.theo()));
        reviewing.close(five, ReviewVerdict.ADAPT, "One teacher was missed.", team.theo());

        open(five, team.lena());

        assertThat(said())
                .contains("The figures come then.", "The review was moved from")
                .contains("Reviewed by Theo Brandt: Adapt", "One teacher was missed.");
    }

    private boolean replying() {
        return $(Details.class).all().stream()
                .anyMatch(it -> "Follow this recommendation".equals(it.getSummaryText()));
    }
}
