package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import org.colead.consensus.Listed;
import org.colead.consensus.Ranked;
import org.colead.consensus.ballot.file.BltWriter;
import org.colead.decision.BallotRule;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// A member puts options in an order, and everybody reads how they were counted.
@SpringBootTest
class RankTheOptionsTest extends BallotScreens {

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

        assertThat(given(round.hana()).order()).hasToString("3 > 2");
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
        assertThat(given(round.hana()).order()).hasToString("2 > 1");
    }

    /// As on paper: the second rank stays empty, the third names an option again.
    @Test
    @SuppressWarnings("unchecked")
    void skipsARankAndNamesAnOptionAgain() {
        open();
        visit(round.hana());
        press("Put “Yard” on rank 1");
        test(button("Fill it in rank by rank")).click();
        assertThat(text()).contains("Skipped ranks are passed over, however many.");
        var third = (Select<Listed>) $(Select.class).withCaption("Rank 3").first();
        third.setValue(third.getListDataView().getItem(2));
        test(button("Give your order")).click();
        assertThat(given(round.hana()).order()).hasToString("3 > - > 3");
        assertThat(text()).contains("Your order: 1 Yard · 3 Yard");

        test(button("Change it")).click();
        third = (Select<Listed>) $(Select.class).withCaption("Rank 3").first();
        third.setValue(third.getListDataView().getItem(0));
        test(button("Give your order")).click();
        assertThat(given(round.hana()).order()).hasToString("3 > - > 1");
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
        assertThat(blt())
                .startsWith("3 1\n")
                .contains("2 1 0\n")
                .contains("\"Garden\"\n")
                .doesNotContain("Hana");
    }

    private String blt() {
        var result = checks.result(round.decision(), round.wes()).orElseThrow();
        var ballots = positions.allBallots(check, round.wes());
        var vote = ((Ranked) result.method()).vote("Space", ballots);
        return RecountFile.written(to -> BltWriter.write(vote, to));
    }

    private void open() {
        round = checkCast.round(BallotRule.USUAL);
        check = checkCast.open(round);
    }
}
