package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.CheckStatus.Mine;
import org.colead.consensus.Checks;
import org.colead.consensus.OpenChecks;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.kernel.CommandKey;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.colead.uikit.ScaleChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The text was amended after a check that did not pass: whoever judged the older words sees which
/// changed, and says that theirs is still so or gives another position.
@SpringBootTest
class SaysStillSoAfterAnAmendmentTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Checks checks;
    @Autowired TakingPositions taking;
    @Autowired OpenChecks openChecks;
    @Autowired List<NeedSource> needs;
    @Autowired StoryClock clock;
    @Autowired JdbcClient jdbc;

    Round round;
    Instant start;
    CheckId second;

    @BeforeEach
    void amendAfterAFailedCheck() {
        start = clock.instant();
        round = checkCast.round();
        checkCast.failOnce(round, start);
        at(Duration.ofHours(1), () -> checkCast.amend(round, "Five hours, in writing."));
        at(Duration.ofDays(2), () -> second = checkCast.open(round));
    }

    @Test
    void theWordsThatChangedStandOnTheCheckPageAndAreSaidAloud() {
        at(
                Duration.ofDays(2),
                () -> {
                    visit(round.priya());
                    assertThat(page())
                            .contains("On version 1 you gave 8: Veto.")
                            .contains("What changed since version 1")
                            .contains(" added: ")
                            .contains("in writing");
                });
    }

    @Test
    void oneClickGivesTheEarlierPositionWithItsReasonOnTheNewText() {
        at(
                Duration.ofDays(2),
                () -> {
                    visit(round.priya());
                    test($(Button.class).withText("Still so").first()).click();

                    assertThat(mine(round.priya()).stance().choice()).isEqualTo(8);
                    assertThat(mine(round.priya()).stance().reason()).isEqualTo("Because.");
                    assertThat(mine(round.priya()).witness()).isEmpty();
                    assertThat(page()).contains("You gave 8: Veto.");
                    assertThat($(Button.class).withText("Still so").all()).isEmpty();
                    assertThat(entriesOf(second)).isEqualTo(1);
                });
    }

    @Test
    void anotherPositionCanBeGivenInstead() {
        at(
                Duration.ofDays(2),
                () -> {
                    visit(round.priya());
                    $(ScaleChoice.class).first().setValue(3);
                    test($(Button.class).withText("Give 3: Support, with reservations").first())
                            .click();

                    assertThat(mine(round.priya()).stance().choice()).isEqualTo(3);
                });
    }

    @Test
    void theirReasonIsNotWrittenIntoAnotherPosition() {
        at(
                Duration.ofDays(2),
                () -> {
                    visit(round.priya());
                    assertThat($(TextArea.class).withCaption("Your reason").first().getValue())
                            .isEmpty();
                });
    }

    @Test
    void whoGaveNothingEarlierSeesNoSuchButton() {
        at(
                Duration.ofDays(2),
                () -> {
                    visit(round.guest());
                    assertThat($(Button.class).withText("Still so").all()).isEmpty();
                    assertThat(page()).doesNotContain("Words have changed since");
                });
    }

    @Test
    void whereTheScaleReadsOtherwiseTheyGiveItAnew() {
        at(
                Duration.ofDays(2),
                () -> {
                    jdbc.sql(
                                    "update check_choice set word = 'No' where check_id = ? and choice = 8")
                            .param(second.toString())
                            .update();
                    visit(round.priya());
                    assertThat($(Button.class).withText("Still so").all()).isEmpty();
                    assertThat(page()).contains("On version 1 you gave 8: Veto.");
                    assertThatThrownBy(
                                    () -> taking.stillSo(second, CommandKey.next(), round.priya()))
                            .isInstanceOf(Refusal.class)
                            .hasMessageContaining("Give your position first");
                });
    }

    /// Priya gave 8 on version 1 and 2 on version 2, on which the third check is held, too.
    @Test
    void anOlderWordThanTheLastIsNotOffered() {
        at(
                Duration.ofDays(2),
                () -> {
                    checkCast.giveAll(second, round, 8, 1, 1, 1, 1, 1, 2, 1);
                    checks.close(second, round.theo());
                    var third = checkCast.open(round);
                    assertThat(status(round.priya()).earlier()).isEmpty();
                    assertThat(status(round.ruth()).earlier().orElseThrow().textVersion())
                            .as("she said nothing since version 1")
                            .isEqualTo(1);
                    assertThat(openChecks.voided(third)).containsOnlyKeys(round.ruth());
                    assertThatThrownBy(
                                    () -> taking.stillSo(third, CommandKey.next(), round.priya()))
                            .hasMessageContaining("Give your position first");
                    assertThat(why(round.priya())).doesNotContain("no longer counts");
                    assertThat(why(round.ruth())).contains("Your position on version 1");
                });
    }

    /// Hana wrote a 7 down for Ruth in the second check, which Ruth never confirmed.
    @Test
    void whatWasOnlyWitnessedIsNotCalledTheirs() {
        at(
                Duration.ofDays(2),
                () -> {
                    checkCast.giveAll(second, round, 8, 1, 1, 1, 1, 1, 2, 1);
                    taking.witness(
                            second,
                            round.ruth(),
                            Stance.of(3, "By telephone."),
                            CommandKey.next(),
                            round.hana());
                    checks.close(second, round.theo());
                    checkCast.amend(round, "Five hours, in writing and by hand.");
                });
        at(
                Duration.ofDays(4),
                () -> {
                    checkCast.open(round);
                    var earlier = status(round.ruth()).earlier().orElseThrow();
                    assertThat(earlier.textVersion()).isEqualTo(1);
                    assertThat(earlier.stance().choice()).isEqualTo(7);
                });
    }

    @Test
    void whereTheBallotsAreReadByOtherRulesTheyGiveItAnew() {
        for (var changed :
                List.of(
                        "ballot_forgiven = 1",
                        "ballot_repeats = 'EXHAUST'",
                        "ballot_elimination = 'ALL_WHO_CANNOT_CATCH_UP'",
                        "ballot_threshold = 'VALID'",
                        "ballot_barred = 'Yard'",
                        "ballot_dots = 5",
                        "ballot_most = 2",
                        "ballot_tied = 'LOT'")) {
            jdbc.sql("update consensus_check set " + changed + " where id = ?")
                    .param(second.toString())
                    .update();
            assertThat(status(round.priya()).earlier().orElseThrow().askedAlike())
                    .as(changed)
                    .isFalse();
            jdbc.sql(
                            """
                            update consensus_check n join consensus_check c
                                on c.decision_id = n.decision_id and c.number = 1
                               set n.ballot_forgiven = c.ballot_forgiven,
                                   n.ballot_repeats = c.ballot_repeats,
                                   n.ballot_elimination = c.ballot_elimination,
                                   n.ballot_threshold = c.ballot_threshold,
                                   n.ballot_barred = c.ballot_barred, n.ballot_dots = c.ballot_dots,
                                   n.ballot_most = c.ballot_most, n.ballot_tied = c.ballot_tied
                             where n.id = ?
                            """)
                    .param(second.toString())
                    .update();
        }
        assertThat(status(round.priya()).earlier().orElseThrow().askedAlike()).isTrue();
    }

    private CheckStatus status(PersonId person) {
        return checks.status(round.decision(), person).orElseThrow();
    }

    private String why(PersonId person) {
        return needs.stream()
                .flatMap(source -> source.needsOf(person).stream())
                .filter(need -> need.about().equals(round.decision().value()))
                .map(need -> need.why().toString())
                .collect(Collectors.joining());
    }

    private void at(Duration later, Runnable act) {
        checkCast.at(start.plus(later), _ -> act.run());
    }

    private void visit(PersonId person) {
        people.signIn(person);
        UI.getCurrent().navigate("decisions");
        navigate("decisions/" + round.decision() + "/check", CheckView.class);
    }

    private Mine mine(PersonId person) {
        return checks.status(round.decision(), person).orElseThrow().mine().orElseThrow();
    }

    private int entriesOf(CheckId check) {
        return jdbc.sql(
                        """
                        select count(*) from record_entry e
                          join member_position p on p.id = e.stream where p.check_id = ?
                        """)
                .param(check.toString())
                .query(Integer.class)
                .single();
    }

    private String page() {
        return text(getCurrentView().getElement()).replaceAll("\\s+", " ");
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : Stream.concat(
                                Stream.of(element.getProperty("innerHTML", "")),
                                element.getChildren().map(SaysStillSoAfterAnAmendmentTest::text))
                        .collect(Collectors.joining());
    }
}
