package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.colead.consensus.Pointed;
import org.colead.decision.BallotRule;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// A member puts dots on options or gives them scores, and everybody reads what they came to.
@SpringBootTest
class GiveDotsAndScoresTest extends BallotScreens {

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

        assertThat(given(round.hana()).points()).hasToString("3:2");
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

        assertThat(given(round.hana()).points()).hasToString("1:5 2:0 3:4");
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
        var result = checks.result(round.decision(), round.wes()).orElseThrow();
        var dots = (Pointed) result.method();
        var all = positions.allBallots(check, round.wes());
        assertThat(RecountFile.written(BallotFiles.points(dots, () -> all)))
                .startsWith("\"Garden\",\"Roof\",\"Yard\",\"weight\"\n")
                .contains("\n\"1\",\"2\",,\"1\"\n")
                .doesNotContain("Hana");
    }

    private void open(Method method) {
        round = checkCast.round(new Rule(method, 67, 25, BallotRule.USUAL));
        check = checkCast.open(round);
    }
}
