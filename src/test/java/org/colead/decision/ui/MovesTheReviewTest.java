package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.colead.decision.DecisionId;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.RegisterCast.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MovesTheReviewTest extends DecisionScreens {

    @Autowired RegisterCast cast;

    Team team;
    DecisionId decision;
    LocalDate due;

    @BeforeEach
    void aDecisionUnderway() {
        team = cast.team();
        decision = cast.underway(team, "Art on Fridays", Outcome.ADOPTED, 4);
        due = review();
    }

    @Test
    void anAuthorMovesItWithAReason() {
        open(decision, team.theo());
        assertThat(shows("This one has not moved yet.")).isTrue();
        move();
        assertThat(shows("Choose the day to which it moves.")).isTrue();
        day(due.plusDays(14));
        move();
        assertThat(shows("“Reason” is empty.")).isTrue();
        because("Two weeks of snow.");
        move();

        assertThat(review()).isEqualTo(due.plusDays(14));
        open(decision, team.theo());
        assertThat(shows("Two weeks of snow.")).isTrue();
        assertThat(shows("This one has moved once.")).isTrue();
    }

    @Test
    void aDayThatIsOverIsRefusedAndWhatWasTypedStays() {
        open(decision, team.theo());
        day(cast.today().minusDays(2));
        because("We would rather know soon.");
        move();
        assertThat(shows("That day is over. Choose today, or a day to come.")).isTrue();
        assertThat($(TextArea.class, form()).single().getValue())
                .isEqualTo("We would rather know soon.");
        assertThat(review()).isEqualTo(due);
    }

    @Test
    void itIsNotOfferedToOthers() {
        open(decision, team.lena());
        assertThat($(Details.class).all())
                .noneMatch(one -> "Move the review".equals(one.getSummaryText()));
    }

    private LocalDate review() {
        return details(decision, team.theo()).frame().review().orElseThrow();
    }

    private Details form() {
        return $(Details.class).all().stream()
                .filter(one -> "Move the review".equals(one.getSummaryText()))
                .findFirst()
                .orElseThrow();
    }

    private void day(LocalDate day) {
        form().setOpened(true);
        $(DatePicker.class, form()).single().setValue(day);
    }

    private void because(String why) {
        test($(TextArea.class, form()).single()).setValue(why);
    }

    private void move() {
        form().setOpened(true);
        test($(Button.class, form()).withText("Move the review").single()).click();
    }
}
