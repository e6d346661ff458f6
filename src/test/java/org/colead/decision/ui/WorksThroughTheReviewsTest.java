package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.Reviewing;
import org.colead.decision.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WorksThroughTheReviewsTest extends DecisionScreens {

    @Autowired RegisterCast cast;
    @Autowired Reviewing reviewing;

    @Test
    void whoeverCarriesAStepOpensWhatIsOverdueAndClosesItsReview() {
        var team = cast.team();
        var due = cast.underway(team, "Phones in a box", Outcome.TRIAL, 5);
        reviewing.postpone(due, cast.today().plusDays(3), "Sooner.", team.theo());
        open("decisions/reviews", team.hana());
        assertThat(shows("Overdue")).isFalse();
        assertThat(shows("Hana Okafor")).isTrue();

        cast.ago(
                -4,
                () -> {
                    open("decisions/reviews", team.hana());
                    assertThat(shows("Overdue since")).isTrue();
                    assertThat($(Anchor.class).withText("Phones in a box").single().getHref())
                            .isEqualTo("decisions/" + due + "#review");

                    open(due, team.hana());
                    reviewForm().setOpened(true);
                    test(words("What we expected, what we saw, what we learned"))
                            .setValue("Quieter, and nobody misses them.");
                    click("Close the review");

                    assertThat(stage(due)).isEqualTo(Stage.REVIEWED);
                    open("decisions/reviews", team.hana());
                    assertThat(shows("No review is due")).isTrue();
                });
    }

    @Test
    void theOldestStandsOnTopAndOthersSeeNothing() {
        var team = cast.team();
        var later = cast.underway(team, "Lunch in wet weather", Outcome.ADOPTED, 5);
        var sooner = cast.underway(team, "Phones in a box", Outcome.TRIAL, 5);
        reviewing.postpone(later, cast.today().plusDays(9), "Later.", team.theo());
        reviewing.postpone(sooner, cast.today().plusDays(3), "Sooner.", team.theo());

        open("decisions/reviews", team.lena());
        assertThat(said().indexOf("Phones in a box"))
                .isBetween(0, said().indexOf("Lunch in wet weather"));
        open("decisions/reviews", team.noor());
        assertThat(shows("No review is due")).isTrue();
    }

    private Details reviewForm() {
        return $(Details.class).all().stream()
                .filter(it -> it.getId().filter("review"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
