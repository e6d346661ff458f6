package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.ballot.Exhausted;
import org.colead.decision.BallotRule;
import org.colead.decision.BallotRule.Alike;
import org.colead.decision.Counting;
import org.colead.decision.Option;
import org.colead.decision.Stage;
import org.colead.kernel.Refusal;
import org.colead.platform.StoryClock;
import org.colead.record.RecordFilter;
import org.colead.record.RecordReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/// A check among options from its opening to the option that is adopted.
@SpringBootTest
class RankedCheckTest extends ChecksAmongOptions {

    private static final List<String> THREE = List.of("Garden", "Roof", "Yard");

    @Autowired RecordReader record;
    @Autowired StoryClock clock;
    @Autowired JdbcTemplate jdbc;

    @Test
    void theWinnerIsTheOptionThatIsAdopted() {
        var check = opened(BallotRule.USUAL);
        rankAll(check);
        checks.close(check, round.theo());

        var decision = register.details(round.decision(), round.hana());
        assertThat(decision.stage()).isEqualTo(Stage.DECIDED);
        assertThat(decision.chosen()).contains("Roof");
    }

    @Test
    void everyRoundIsKeptAsItWas() {
        var check = opened(BallotRule.USUAL);
        rankAll(check);
        checks.close(check, round.theo());

        var rounds = result().rounds();
        assertThat(rounds).hasSize(2);
        assertThat(rounds.getFirst().lines())
                .extracting(CountedRound.Line::ballots)
                .containsExactly(4, 3, 2);
        assertThat(rounds.getFirst().lines().getLast().goesOut()).isTrue();
        assertThat(rounds.getLast().lines())
                .extracting(CountedRound.Line::ballots)
                .containsExactly(4, 5);
        assertThat(rounds.getLast().lines().getLast().wins()).isTrue();
    }

    /// Two for the yard, of whom one names the roof next and one nothing more.
    @Test
    void whereBallotsWentAndWhyTheyEndedIsKeptWithTheRounds() {
        var check = opened(BallotRule.USUAL);
        int[][] orders = {{1}, {1}, {1}, {1}, {2}, {2}, {2}, {3, 2}, {3}};
        for (int i = 0; i < orders.length; i++) {
            cast.rank(check, round.nine().get(i), orders[i]);
        }
        checks.close(check, round.theo());

        var rounds = checks.result(round.decision(), round.hana()).orElseThrow().rounds();
        assertThat(rounds.getFirst().spent()).isEmpty();
        assertThat(rounds.getFirst().moved())
                .extracting(move -> move.said(number -> THREE.get(number - 1)).toString())
                .containsExactlyInAnyOrder(
                        "1 ballot goes from “Yard” to “Roof”.",
                        "1 ballot of “Yard” counts for nobody any more: No option left that is still in.");
        assertThat(rounds.get(1).spent())
                .containsExactly(new CountedRound.Spent(Exhausted.NONE_LEFT, 1));
        assertThat(rounds.get(1).moved()).isEmpty();
    }

    @Test
    void theSeedIsInTheRecordBeforeAnybodyAnswers() {
        opened(BallotRule.USUAL);
        assertThat(checks.status(round.decision(), round.wes()).orElseThrow().seed()).hasSize(32);
        assertThat(
                        record.entries(
                                        RecordFilter.about(round.decision().value()),
                                        Optional.empty(),
                                        round.colleague())
                                .rows())
                .extracting(entry -> entry.what().toString())
                .contains("Seed published");
    }

    @Test
    void theOptionsAreFrozenWithTheCheckAndAnAmendmentMakesAVersion() {
        round = cast.round(BallotRule.USUAL);
        cast.amend(round, List.of(new Option("Garden", ""), new Option("Shed", "")));
        assertThat(register.details(round.decision(), round.hana()).versions()).isEqualTo(2);
        cast.at(
                clock.instant().plus(Duration.ofDays(2)),
                now -> {
                    cast.open(round);
                    assertThat(
                                    checks.status(round.decision(), round.hana())
                                            .orElseThrow()
                                            .options())
                            .extracting(Listed::name)
                            .containsExactly("Garden", "Shed");
                });
    }

    @Test
    void aCheckWithoutTwoOptionsIsNotOpened() {
        round = cast.round(BallotRule.USUAL);
        cast.amend(round, List.of(new Option("Garden", "")));
        cast.at(
                clock.instant().plus(Duration.ofDays(2)),
                now ->
                        assertThatThrownBy(() -> cast.open(round))
                                .isInstanceOf(Refusal.class)
                                .hasMessageContaining("at least two options"));
    }

    @Test
    void noOptionIsCalledLikeNoneOfTheseWhereThatStandsAmongThem() {
        for (var name : List.of("none of these", "NINGUNA DE ESTAS")) {
            round = cast.round(new BallotRule(Alike.NOT_ALLOWED, true));
            cast.amend(round, List.of(new Option("Garden", ""), new Option(name, "")));
            refusesToOpen("An option is called “" + name + "”");
        }
        round = cast.round(BallotRule.USUAL);
        cast.amend(round, List.of(new Option("Garden", ""), new Option("None of these", "")));
        cast.at(clock.instant().plus(Duration.ofDays(2)), _ -> cast.open(round));
    }

    /// “Yard” may not win; under another name it would.
    @Test
    void whatMayNotWinIsNotLostByARenaming() {
        var rule = BallotRule.USUAL.with(Counting.USUAL.without(List.of("Yard")));
        round = cast.round(rule);
        cast.amend(round, named("Garden", "Roof", "Courtyard"));
        refusesToOpen("“Yard” may not win, and no option is called so");

        cast.amend(round, named("Garden", "Roof"));
        cast.at(
                clock.instant().plus(Duration.ofDays(2)),
                _ -> {
                    var check = cast.open(round);
                    var open = checks.status(round.decision(), round.hana()).orElseThrow();
                    assertThat(open.id()).isEqualTo(check);
                    assertThat(open.rule().ballot().counting().mayNotWin()).isEmpty();
                });
    }

    private static List<Option> named(String... names) {
        return List.of(names).stream().map(name -> new Option(name, "")).toList();
    }

    private void refusesToOpen(String why) {
        cast.at(
                clock.instant().plus(Duration.ofDays(2)),
                _ ->
                        assertThatThrownBy(() -> cast.open(round))
                                .isInstanceOf(Refusal.class)
                                .hasMessageContaining(why));
    }

    @Test
    void noneOfTheseAdoptsNothing() {
        var check = opened(new BallotRule(Alike.NOT_ALLOWED, true));
        round.nine().forEach(member -> cast.rank(check, member, 4));
        checks.close(check, round.theo());
        var decision = register.details(round.decision(), round.hana());
        assertThat(decision.stage()).isEqualTo(Stage.CONCERNS);
        assertThat(decision.chosen()).isEmpty();
    }

    /// Opened before two options of one name were refused: what belongs to “none of these” is the
    /// row that was added for it.
    @Test
    void aCheckThatIsOpenWithANameTwiceCloses() {
        var check = opened(new BallotRule(Alike.NOT_ALLOWED, true));
        jdbc.update(
                "update check_option set name = 'None of these' where check_id = ? and choice = 2",
                check.toString());
        int[] first = {2, 2, 2, 2, 2, 1, 1, 4, 4};
        for (int i = 0; i < first.length; i++) {
            cast.rank(check, round.nine().get(i), first[i]);
        }
        checks.close(check, round.theo());

        assertThat(register.details(round.decision(), round.hana()).chosen())
                .as("the group’s own option")
                .contains("None of these");
        assertThat(result().rounds().getLast().lines())
                .extracting(CountedRound.Line::ballots)
                .containsExactly(2, 5, 0, 2);
    }

    @Test
    void isBlindUntilItClosesAndTheEarlierOrderIsKept() {
        var check = opened(BallotRule.USUAL);
        cast.rank(check, round.hana(), 1, 2);
        cast.rank(check, round.hana(), 3);
        isBlindAndKeeps("1 > 2", check);
    }

    private CheckId opened(BallotRule rule) {
        round = cast.round(rule);
        return cast.open(round);
    }

    /// Four for the garden, three for the roof, two for the yard and then the roof.
    private void rankAll(CheckId check) {
        int[][] orders = {{1}, {1, 3}, {1, 2}, {1}, {2, 1}, {2}, {2, 3}, {3, 2}, {3, 2, 1}};
        for (int i = 0; i < orders.length; i++) {
            cast.rank(check, round.nine().get(i), orders[i]);
        }
    }
}
