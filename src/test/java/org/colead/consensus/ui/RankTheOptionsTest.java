package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.CheckResult;
import org.colead.consensus.CheckResult.Stand;
import org.colead.consensus.Checks;
import org.colead.consensus.Ranked;
import org.colead.consensus.ballot.file.BltWriter;
import org.colead.decision.BallotRule;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A member puts options in an order, and everybody reads how they were counted.
@SpringBootTest
class RankTheOptionsTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Checks checks;
    @Autowired DecisionRegister register;
    @Autowired ResultSection resultSection;

    Round round;
    CheckId check;

    @Test
    void tapsMovesAndGivesAnOrder() {
        open();
        visit(round.hana());
        press("Put “Yard” on rank 1");
        press("Put “Garden” on rank 2");
        press("Put “Roof” on rank 3");
        press("Move “Roof” up");
        press("Take “Garden” out");
        test(button("Give your order")).click();

        assertThat(mine(round.hana())).isEqualTo("3 > 2");
        assertThat(text()).contains("Your order: 1 Yard · 2 Roof");
    }

    @Test
    void anEmptyOrderIsRefusedUnderTheButton() {
        open();
        visit(round.hana());
        test(button("Give your order")).click();
        assertThat($(Refused.class).all()).hasSize(1);
    }

    @Test
    void aGivenOrderIsThereToBeChanged() {
        open();
        checkCast.rank(check, round.hana(), 1, 2);
        visit(round.hana());
        test(button("Change it")).click();
        press("Move “Garden” down");
        test(button("Give your order")).click();
        assertThat(mine(round.hana())).isEqualTo("2 > 1");
    }

    @Test
    void theCountIsShownRoundByRoundWithAFileToCountAgain() {
        open();
        int[][] orders = {{1}, {1, 3}, {1, 2}, {1}, {2, 1}, {2}, {2, 3}, {3, 2}, {3, 2, 1}};
        for (int i = 0; i < orders.length; i++) {
            checkCast.rank(check, round.nine().get(i), orders[i]);
        }
        checks.close(check, round.theo());

        assertThat(page(round.wes()))
                .contains("Adopted: Roof")
                .contains("“Yard” has the fewest and goes out.")
                .contains("“Roof” has more than half and is elected.")
                .contains("Hana Okafor", "1 Roof · 2 Garden")
                .contains("Download check-1.blt")
                .contains(
                        "java -jar colead.jar tally check-1.blt --method ranked --option alike=exhaust")
                .contains("Skipped ranks are passed over, however many.");
        assertThat(blt(checks.result(round.decision(), round.wes()).orElseThrow()))
                .startsWith("3 1\n")
                .contains("2 1 0\n")
                .contains("\"Garden\"\n")
                .doesNotContain("Hana");
    }

    private static String blt(CheckResult result) {
        var stances = result.stands().stream().map(Stand::stance).toList();
        var vote = ((Ranked) result.method()).vote("Space", stances);
        return RecountFile.written(to -> BltWriter.write(vote, to));
    }

    private void open() {
        round = checkCast.round(BallotRule.USUAL);
        check = checkCast.open(round);
    }

    private void visit(PersonId person) {
        people.signIn(person);
        navigate("decisions/" + round.decision() + "/check", CheckView.class);
    }

    private void press(String name) {
        test($(Button.class).all().stream()
                        .filter(b -> b.getAriaLabel().filter(name::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    private String text() {
        return String.join("\n", List.of(getCurrentView().getElement().getTextRecursively()));
    }

    private String mine(PersonId person) {
        return checks.status(round.decision(), person)
                .orElseThrow()
                .mine()
                .orElseThrow()
                .stance()
                .order()
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
