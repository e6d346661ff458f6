package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.Closing;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.SenseQuestion;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.colead.uikit.Refused;
import org.colead.uikit.ScaleChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Where the group stands so far, asked and answered on the page of the decision.
@SpringBootTest
class HoldASenseCheckTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired SenseChecks senses;
    @Autowired DecisionRegister register;
    @Autowired SenseSection section;
    @Autowired StoryClock clock;

    Round round;

    @BeforeEach
    void tell() {
        round = checkCast.round();
    }

    @Test
    void anAuthorIsOfferedToAskAndAMemberIsNot() {
        assertThat(page(round.theo())).contains("Open the sense check");
        assertThat(page(round.wes())).isEmpty();
    }

    @Test
    void aMemberAnswersOnAPageOfItsOwn() {
        ask();
        people.signIn(round.hana());
        navigate("decisions/" + round.decision() + "/sense", SenseView.class);
        $(ScaleChoice.class).first().setValue(4);
        test($(Button.class).withText("Give 4: Good").first()).click();
        assertThat(senses.status(round.decision(), round.hana()).orElseThrow().mine()).isPresent();
        assertThat(page(round.wes())).contains("One of nine have answered.").doesNotContain("Hana");
    }

    @Test
    void thePictureIsThereWhenItIsClosed() {
        var sense = ask();
        checkCast.giveAll(sense, round, 5, 5, 4, 3, 3, 2, 1, 0, 3);
        senses.close(sense, round.theo());
        assertThat(page(round.wes()))
                .contains("554333210")
                .contains("Nothing is decided by it.")
                .contains("Priya Nandakumar");
    }

    @Test
    void whoeverIsAnsweringIsToldThatAnAmendmentClosedIt() {
        var sense = ask();
        checkCast.give(sense, round.priya(), 2);
        people.signIn(round.hana());
        navigate("decisions/" + round.decision() + "/sense", SenseView.class);
        checkCast.amend(round, "Five hours, in writing.");

        $(ScaleChoice.class).first().setValue(4);
        test($(Button.class).withText("Give 4: Good").first()).click();
        assertThat($(Refused.class).all()).hasSize(1);
        var again = navigate("decisions/" + round.decision() + "/sense", SenseView.class);
        assertThat(again.getElement().getTextRecursively())
                .contains("The text was amended, which closed the last one.");
        assertThat(page(round.wes()))
                .contains("on version 1", "The text was amended, which closed it.");
    }

    private CheckId ask() {
        return senses.open(
                round.decision(),
                new SenseQuestion(Method.FIST_TO_FIVE, "How is this so far?"),
                new Closing(clock.instant().plus(Duration.ofDays(2))),
                CommandKey.next(),
                round.theo());
    }

    private String page(PersonId viewer) {
        people.signIn(viewer);
        return section.render(register.details(round.decision(), viewer), viewer)
                .map(Component::getElement)
                .map(Element::getTextRecursively)
                .orElse("");
    }
}
