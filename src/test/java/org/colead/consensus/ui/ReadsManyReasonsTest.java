package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.colead.brief.Crowd;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.Checks;
import org.colead.group.GroupDirectory;
import org.colead.people.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The reasons of a large group on the page of its decision: a page of them, and the rest by “Show
/// more”; of those who gave none the first by name, and the others when they are unfolded.
@SpringBootTest
class ReadsManyReasonsTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Checks checks;
    @Autowired Crowd crowd;
    @Autowired GroupDirectory groups;
    @Autowired JdbcClient jdbc;

    Round round;
    CheckId check;

    /// 59 gave a reason and 80 none.
    @BeforeEach
    void tell() {
        round = checkCast.round();
        check = checkCast.open(round);
        checkCast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        checks.close(check, round.theo());
        var team = round.team();
        crowd.join(130, groups.unitOf(team), team, round.decision(), round.theo());
        jdbc.sql(
                        "update member_position set reason = '' where check_id = ? and reason = 'Good.' limit 80")
                .param(check.toString())
                .update();
        people.signIn(round.hana());
        UI.getCurrent().navigate("decisions/" + round.decision());
    }

    @Test
    void aPageOfThemAndThenTheRest() {
        assertThat($(ReasonItem.class).all()).hasSize(50);
        assertThat(text()).contains("Ruth Delgado").doesNotContain("No reason given");

        test(more()).click();

        assertThat($(ReasonItem.class).all()).hasSize(60);
        assertThat(text())
                .containsOnlyOnce("Ruth Delgado, ")
                .containsOnlyOnce("Theo Brandt, ")
                .containsOnlyOnce("No reason given; none is needed.");
    }

    @Test
    void ofThoseWhoGaveNoneTheFirstAndTheOthersWhenTheyAreUnfolded() {
        test(more()).click();
        assertThat(text()).contains("Nora Vance and 60 more, good, with a small point");

        var others = $(OthersOfRow.class).single();
        assertThat(names(others)).isZero();
        test(others).toggleContent();
        assertThat(names(others)).isEqualTo(50);

        test($(Button.class).from(others).withText("Show more").single()).click();
        assertThat(names(others)).isEqualTo(60);
    }

    private static int names(OthersOfRow others) {
        return others.getElement().getTextRecursively().split("Nora Vance", -1).length - 1;
    }

    private Button more() {
        return $(Button.class).from($(Reasons.class).single()).withText("Show more").single();
    }

    private String text() {
        return $(Reasons.class).single().getElement().getTextRecursively();
    }
}
