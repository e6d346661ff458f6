package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.Checks;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What stands on the decision page while a check is open and when it is closed.
@SpringBootTest
class ReadTheResultTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Checks checks;
    @Autowired DecisionRegister register;
    @Autowired ResultSection resultSection;
    @Autowired CheckSection checkSection;
    @Autowired ChecksSoFar checksSoFar;
    @Autowired OpenCheckSection openCheckSection;

    Round round;

    @BeforeEach
    void tell() {
        round = checkCast.round();
    }

    @Test
    void showsTheVerdictTheRuleInOneSentenceAndTheReasons() {
        var check = checkCast.open(round);
        checkCast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        checks.close(check, round.theo());

        var page = page(resultSection, round.hana());
        assertThat(page)
                .contains("Check 1, on version 1")
                .contains("Adopted")
                .contains("that is 22\u00a0%, and the rule allows 25\u00a0%. All nine answered.")
                .contains("22\u00a0% at 5 to 7, limit 25\u00a0%")
                .contains("Ruth Delgado asked to be left out of carrying it out.");
        assertThat(page.indexOf("Ruth Delgado")).isLessThan(page.indexOf("Lorraine Petty"));
        assertThat(page(checksSoFar, round.hana())).contains("passed");
    }

    @Test
    void whatWasChangedStandsUnderEachStandWithItsReasonAfterTheClose() {
        var check = checkCast.open(round);
        checkCast.give(check, round.hana(), 8);
        checkCast.give(check, round.hana(), 5);
        checkCast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 1, 1);
        assertThat(page(resultSection, round.theo())).isEmpty();

        checks.close(check, round.theo());

        assertThat(page(resultSection, round.theo()))
                .contains("Earlier positions")
                .contains("8: Veto")
                .contains("5: More talk needed");
    }

    @Test
    void aMajorityIsShownWithItsCountAndTheRule() {
        round = checkCast.round(Method.MAJORITY);
        var check = checkCast.open(round);
        checkCast.giveAll(check, round, 1, 1, 1, 1, 1, 2, 2, 3);
        checks.close(check, round.theo());

        assertThat(page(resultSection, round.hana()))
                .contains("Adopted")
                .contains("5 yes, 2 no, 1 abstained.")
                .contains("✓✓✓✓✓–✕✕");
    }

    @Test
    void saysHowManyAnsweredAndNothingOfTheResultWhileItIsOpen() {
        var check = checkCast.open(round);
        checkCast.give(check, round.priya(), 8);

        assertThat(page(checkSection, round.hana()))
                .contains("One of nine have answered.")
                .contains("Give your position")
                .doesNotContain("Priya");
        assertThat(page(resultSection, round.hana())).isEmpty();
        assertThat(page(checksSoFar, round.hana())).isEmpty();
    }

    @Test
    void authorsOpenACheckFromConcerns() {
        assertThat(page(openCheckSection, round.theo())).contains("Open the check");
        assertThat(page(openCheckSection, round.wes())).isEmpty();
    }

    private String page(DecisionSection section, PersonId viewer) {
        people.signIn(viewer);
        return section.render(register.details(round.decision(), viewer), viewer)
                .map(Component::getElement)
                .map(Element::getTextRecursively)
                .orElse("");
    }
}
