package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckResult.Stand;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.StoryClock;
import org.colead.record.RecordFilter;
import org.colead.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One check from its opening to what it comes to.
@SpringBootTest
class BlindCheckTest {

    @Autowired CheckCast cast;
    @Autowired Checks checks;
    @Autowired TakingPositions taking;
    @Autowired ClosingTimes closingTimes;
    @Autowired DecisionRegister register;
    @Autowired Stands stands;
    @Autowired StoryClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired RecordReader record;
    @Autowired List<NeedSource> needs;

    Round round;

    @BeforeEach
    void tell() {
        round = cast.round();
    }

    @Test
    void theSecondCheckOfTheDemoIsAdoptedAtTwentyTwoPercent() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        checks.close(check, round.theo());

        var result = checks.result(round.decision(), round.hana()).orElseThrow();
        assertThat(result.passed()).isTrue();
        assertThat(result.reading().explanation())
                .hasToString(
                        "Nobody vetoed it, and two of nine stand at 5 to 7: that is 22 %, and the rule allows 25 %. All nine answered.");
        assertThat(result.stands())
                .extracting(stand -> stand.stance().choice())
                .containsExactly(7, 5, 3, 2, 2, 1, 1, 1, 1);
        assertThat(core().stage()).isEqualTo(Stage.DECIDED);
        assertThat(core().outcome()).contains(Outcome.ADOPTED);
        assertThat(stands.leftOut(round.decision())).containsExactly(round.ruth());
    }

    @Test
    void theFirstCheckOfTheDemoFailsOnPriyasVetoAndGoesBackToConcerns() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 8, 5, 7);
        checks.close(check, round.theo());

        assertThat(core().stage()).isEqualTo(Stage.CONCERNS);
        assertThat(core().failedChecks()).isEqualTo(1);
        assertThat(checks.history(round.decision(), round.theo()))
                .singleElement()
                .satisfies(first -> assertThat(first.passed()).isFalse());
        assertThat(stands.leftOut(round.decision())).isEmpty();
    }

    @Test
    void beforeTheCloseEverybodyLearnsHowManyAnsweredAndTheirOwnPosition() {
        var check = cast.open(round);
        cast.give(check, round.hana(), 2);
        cast.give(check, round.priya(), 8);

        for (var viewer : List.of(round.theo(), round.wes(), round.guest(), round.colleague())) {
            var status = checks.status(round.decision(), viewer).orElseThrow();
            assertThat(status.answered()).isEqualTo(2);
            assertThat(status.mine()).isEmpty();
            assertThat(checks.result(round.decision(), viewer)).isEmpty();
            assertThat(checks.history(round.decision(), viewer)).isEmpty();
        }
        assertThat(checks.status(round.decision(), round.hana()).orElseThrow().mine())
                .hasValueSatisfying(mine -> assertThat(mine.stance().choice()).isEqualTo(2));
    }

    @Test
    void theRecordShowsNoPositionBeforeTheClose() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        assertThat(toldByTheRecord()).noneMatch(what -> what.contains("position"));
        checks.close(check, round.theo());
        assertThat(toldByTheRecord()).filteredOn(what -> what.contains("position")).hasSize(9);
    }

    @Test
    void theEarlierCheckSaysNothingOfTheOpenOne() {
        cast.failOnce(round, clock.instant());
        cast.at(
                clock.instant().plus(Duration.ofDays(3)),
                now -> {
                    var second = cast.open(round);
                    cast.give(second, round.hana(), 3);
                    var result = checks.result(round.decision(), round.wes()).orElseThrow();
                    assertThat(result.number()).isEqualTo(1);
                    assertThat(result.stands()).hasSize(9);
                });
    }

    @Test
    void nobodyOutsideFindsTheCheckAtAll() {
        var check = cast.open(round);
        var stranger = cast.round().hana();
        assertThatThrownBy(() -> checks.status(round.decision(), stranger))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> give(check, stranger, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> checks.close(check, stranger)).isInstanceOf(Refusal.class);
    }

    @Test
    void anUnknownCheckIsRefusedInWords() {
        assertThatThrownBy(() -> give(CheckId.next(), round.hana(), 1))
                .hasMessage("There is no such check, or you may not read it.");
    }

    @Test
    void guestsAndColleaguesTakeNoPosition() {
        var check = cast.open(round);
        for (var person : List.of(round.guest(), round.colleague(), round.gus())) {
            assertThatThrownBy(() -> give(check, person, 1)).isInstanceOf(Refusal.class);
        }
        assertThat(answered()).isZero();
    }

    @Test
    void aDoubleClickGivesOnePosition() {
        var check = cast.open(round);
        var key = CommandKey.next();
        taking.give(check, Stance.of(2, "Once."), key, round.hana());
        taking.give(check, Stance.of(2, "Once."), key, round.hana());
        assertThat(answered()).isEqualTo(1);
        assertThat(earlier(check)).isZero();
    }

    @Test
    void aChangeKeepsTheEarlierPosition() {
        var check = cast.open(round);
        cast.give(check, round.hana(), 5);
        cast.give(check, round.hana(), 2);
        assertThat(answered()).isEqualTo(1);
        assertThat(earlier(check)).isEqualTo(1);
    }

    @Test
    void aVetoWithoutAReasonIsRefusedAndNothingChanges() {
        var check = cast.open(round);
        assertThatThrownBy(
                        () -> taking.give(check, Stance.of(8, ""), CommandKey.next(), round.hana()))
                .hasMessageStartingWith("Write your reason");
        assertThat(answered()).isZero();
    }

    @Test
    void opensOnceHoweverOftenItIsSent() {
        var key = CommandKey.next();
        var closing = new Closing(clock.instant().plus(Duration.ofDays(1)));
        var first = checks.open(round.decision(), closing, key, round.theo());
        assertThat(checks.open(round.decision(), closing, key, round.theo())).isEqualTo(first);
    }

    @Test
    void onlyAuthorsOpenAndClose() {
        var closing = new Closing(clock.instant().plus(Duration.ofDays(1)));
        assertThatThrownBy(() ->
                        checks.open(round.decision(), closing, CommandKey.next(), round.wes()))
                .isInstanceOf(Refusal.class);
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThatThrownBy(() -> checks.close(check, round.wes())).isInstanceOf(Refusal.class);
    }

    @Test
    void aTextIsCheckedOnceItHasStoodForADayToTheMinute() {
        var changed = clock.instant();
        cast.at(changed, _ -> cast.amend(round, "Five hours, in writing."));
        cast.at(
                changed.plus(Duration.ofHours(23)).plus(Duration.ofMinutes(59)),
                _ ->
                        assertThatThrownBy(() -> cast.open(round))
                                .isInstanceOf(Refusal.class)
                                .hasMessage("The text has stood 23 h 59 of 24 h"));
        assertThat(core().stage()).isEqualTo(Stage.CONCERNS);
        cast.at(changed.plus(Duration.ofHours(24)), _ -> cast.open(round));
        assertThat(core().stage()).isEqualTo(Stage.CHECKING);
    }

    @Test
    void whoJoinsAfterItOpenedTakesNoPosition() {
        var check = cast.open(round);
        cast.joins(round, round.colleague());
        assertThatThrownBy(() -> give(check, round.colleague(), 1))
                .hasMessageContaining("members when the check opened");
    }

    @Test
    void refusesAPositionAfterTheCloseWithASentence() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1);
        checks.close(check, round.marisol());
        assertThatThrownBy(() -> give(check, round.ruth(), 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Decided");
        assertThatThrownBy(() -> checks.close(check, round.theo())).isInstanceOf(Refusal.class);
    }

    @Test
    void itsClosingTimeClosesItOnce() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1);
        cast.at(
                clock.instant().plus(Duration.ofDays(3)),
                now -> {
                    assertThatThrownBy(() -> give(check, round.ruth(), 1))
                            .hasMessageStartingWith("This check is closed.");
                    assertThat(closingTimes.due()).contains(check);
                    checks.closeDue(check);
                    checks.closeDue(check);
                    assertThat(closingTimes.due()).doesNotContain(check);
                });
        assertThat(core().failedChecks()).isEqualTo(1);
    }

    @Test
    void aWitnessedPositionIsShownAsSuchAndCounts() {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1);
        taking.witness(
                check, round.ruth(), Stance.of(3, "By phone."), CommandKey.next(), round.wes());
        assertThat(needsOf(round.ruth())).contains("Confirm your witnessed position");
        checks.close(check, round.theo());
        assertThat(stand(round.ruth()).witness()).contains("Wes Tolliver");
        assertThat(stand(round.ruth()).confirmed()).isFalse();
    }

    @Test
    void theMembersOwnWordGoesBeforeTheWitness() {
        var check = cast.open(round);
        taking.witness(
                check, round.ruth(), Stance.of(1, "By phone."), CommandKey.next(), round.wes());
        cast.give(check, round.ruth(), 7);
        taking.witness(check, round.ruth(), Stance.of(1, "Again."), CommandKey.next(), round.wes());
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1);
        checks.close(check, round.theo());
        assertThat(stand(round.ruth()).stance().choice()).isEqualTo(7);
    }

    @Test
    void aMemberConfirmsWhatWasWitnessed() {
        var check = cast.open(round);
        taking.witness(
                check, round.ruth(), Stance.of(2, "By phone."), CommandKey.next(), round.wes());
        taking.confirm(check, round.ruth());
        assertThat(needsOf(round.ruth())).isEmpty();
    }

    @Test
    void asksTheMembersWhoHaveNotAnsweredAndTheAuthorsWhenAllHave() {
        var check = cast.open(round);
        assertThat(needsOf(round.hana())).containsExactly("Give your position");
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(needsOf(round.hana())).isEmpty();
        assertThat(needsOf(round.theo())).contains("Close the check");
    }

    @Test
    void tellsWhoTookAPositionOnAnOlderTextThatItIsVoid() {
        var start = clock.instant();
        cast.failOnce(round, start);
        cast.at(
                start.plus(Duration.ofHours(1)),
                now -> cast.amend(round, "Five hours, in writing."));
        cast.at(
                start.plus(Duration.ofDays(2)),
                now -> {
                    cast.open(round);
                    var status = checks.status(round.decision(), round.priya()).orElseThrow();
                    assertThat(status.mine()).isEmpty();
                    assertThat(status.textVersion()).isEqualTo(2);
                    assertThat(status.earlier().orElseThrow().textVersion()).isEqualTo(1);
                    assertThat(status.earlier().orElseThrow().choice().orElseThrow().number())
                            .isEqualTo(8);
                });
    }

    private List<String> toldByTheRecord() {
        return record
                .entries(
                        RecordFilter.about(round.decision().value()),
                        Optional.empty(),
                        round.colleague())
                .rows()
                .stream()
                .map(entry -> entry.what().toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void give(CheckId check, PersonId person, int choice) {
        taking.give(check, Stance.of(choice, "Because."), CommandKey.next(), person);
    }

    private DecisionCore core() {
        return register.core(round.decision());
    }

    private int answered() {
        return checks.status(round.decision(), round.theo()).orElseThrow().answered();
    }

    private int earlier(CheckId check) {
        return jdbc.sql(
                        """
                        select count(*) from earlier_position e
                          join member_position p on p.id = e.position_id where p.check_id = ?
                        """)
                .param(check.toString())
                .query(Integer.class)
                .single();
    }

    private Stand stand(PersonId member) {
        return checks.result(round.decision(), round.theo()).orElseThrow().stands().stream()
                .filter(stand -> stand.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private List<String> needsOf(PersonId person) {
        return needs.stream()
                .filter(source -> source.getClass().getPackageName().equals("org.colead.consensus"))
                .flatMap(source -> source.needsOf(person).stream())
                .filter(need -> need.about().equals(round.decision().value()))
                .map(need -> need.what().toString())
                .toList();
    }
}
