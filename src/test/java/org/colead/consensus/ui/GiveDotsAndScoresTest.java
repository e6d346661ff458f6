package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.Checks;
import org.colead.decision.BallotRule;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A member puts dots on options or gives them scores, and everybody reads what they came to.
@SpringBootTest
class GiveDotsAndScoresTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Checks checks;
    @Autowired DecisionRegister register;
    @Autowired ResultSection resultSection;

    Round round;
    CheckId check;

    @Test
    void putsDotsDownAndTakesThemBack() {
        open(Method.DOTS);
        visit(round.hana());
        press("One dot more on “Garden”");
        press("One dot more on “Yard”");
        press("One dot more on “Yard”");
        assertThat(text()).contains("No dot is left of 3.");
        assertThat(named("One dot more on “Roof”").isEnabled()).isFalse();
        press("One dot fewer on “Garden”");
        test(button("Give your dots")).click();

        assertThat(mine(round.hana())).isEqualTo("3:2");
        assertThat(text()).contains("Your dots: Yard 2");
    }

    @Test
    void noDotAtAllIsRefusedUnderTheButton() {
        open(Method.DOTS);
        visit(round.hana());
        test(button("Give your dots")).click();
        assertThat($(Refused.class).all()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void givesScoresAndChangesOne() {
        open(Method.SCORE);
        checkCast.points(check, round.hana(), 5, 0, 1);
        visit(round.hana());
        test(button("Change it")).click();
        RadioButtonGroup<Integer> yard =
                ((java.util.List<RadioButtonGroup<Integer>>)
                                (java.util.List<?>) $(RadioButtonGroup.class).all())
                        .stream()
                                .filter(it ->
                                        it.getAriaLabel()
                                                .filter("Score of “Yard”"::equals)
                                                .isPresent())
                                .findFirst()
                                .orElseThrow();
        assertThat(yard.getValue()).isEqualTo(1);
        yard.setValue(4);
        test(button("Give your scores")).click();

        assertThat(mine(round.hana())).isEqualTo("1:5 2:0 3:4");
        assertThat(text()).contains("Your scores: Garden 5 · Yard 4 · Roof 0");
    }

    @Test
    void theCountIsShownWithEverybodysDotsAndTheLineToCountAgain() {
        open(Method.DOTS);
        round.nine().subList(0, 5).forEach(member -> checkCast.points(check, member, 1, 2));
        round.nine().subList(5, 9).forEach(member -> checkCast.points(check, member, 0, 0, 3));
        checks.close(check, round.theo());

        assertThat(page(round.wes()))
                .contains("Adopted: Yard")
                .contains("“Yard” is first with 12 dots.")
                .contains("Everybody’s dots", "Hana Okafor", "Roof 2 · Garden 1")
                .contains("Download check-1.csv")
                .contains(
                        "java -jar colead.jar tally check-1.csv --method dots --option dots=3 --option most=3");
    }

    private void open(Method method) {
        round = checkCast.round(new Rule(method, 67, 25, BallotRule.USUAL));
        check = checkCast.open(round);
    }

    private void visit(PersonId person) {
        people.signIn(person);
        navigate("decisions/" + round.decision() + "/check", CheckView.class);
    }

    private void press(String name) {
        test(named(name)).click();
    }

    private Button named(String name) {
        return $(Button.class).all().stream()
                .filter(b -> b.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String mine(PersonId person) {
        return checks.status(round.decision(), person)
                .orElseThrow()
                .mine()
                .orElseThrow()
                .stance()
                .points()
                .toString();
    }

    private String page(PersonId viewer) {
        people.signIn(viewer);
        return resultSection
                .render(register.details(round.decision(), viewer), viewer)
                .map(Component::getElement)
                .map(Element::getTextRecursively)
                .orElse("");
    }
}
