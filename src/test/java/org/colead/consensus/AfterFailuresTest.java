package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.SideExits;
import org.colead.decision.Stage;
import org.colead.deliberation.Deliberation;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.StoryClock;
import org.colead.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AfterFailuresTest {

    @Autowired CheckCast cast;
    @Autowired AfterFailures afterFailures;
    @Autowired AgreeingAfterFailures agreeing;
    @Autowired RecordReader record;
    @Autowired TakenWays ways;
    @Autowired EscalationNeeds escalationNeeds;
    @Autowired DecisionRegister register;
    @Autowired SideExits exits;
    @Autowired Deliberation deliberation;
    @Autowired StoryClock clock;

    Round round;
    Instant start;

    @BeforeEach
    void tell() {
        round = cast.round();
        start = clock.instant();
    }

    @Test
    void thereIsNothingToChooseBeforeTheThirdFailure() {
        fail(2);
        assertThatThrownBy(() -> choose(WayOn.TRIAL))
                .hasMessageStartingWith("This choice comes when 3 checks have failed.");
    }

    @Test
    void noFourthCheckOpensUntilTheGroupHasChosen() {
        fail(3);
        assertThat(afterFailures.mustChoose(round.decision())).isTrue();
        assertThatThrownBy(() -> cast.open(round)).isInstanceOf(Refusal.class);
    }

    @Test
    void aTrialAdoptsTheTextAsATrial() {
        fail(3);
        choose(WayOn.TRIAL);
        agree();
        assertThat(core().stage()).isEqualTo(Stage.DECIDED);
        assertThat(core().outcome()).contains(Outcome.TRIAL);
    }

    /// Three checks failed, vetoes included: one author’s word is not the group’s.
    @ParameterizedTest
    @EnumSource(
            value = WayOn.class,
            names = {"TRIAL", "FALLBACK"})
    void nobodyGoesPastFailedChecksAlone(WayOn way) {
        fail(3);
        choose(way);
        assertThat(core().stage()).isEqualTo(Stage.CONCERNS);
        assertThat(needs(round.wes())).containsExactly("Agree to how the group goes on, or say no");
        assertThat(needs(round.marisol())).isEmpty();

        assertThatThrownBy(() -> answer(true, round.theo()))
                .hasMessageContaining("Another member agrees");
        assertThatThrownBy(() -> answer(true, round.marisol()))
                .as("an author as well")
                .hasMessageContaining("did not write the proposal");
        assertThatThrownBy(() -> answer(true, round.colleague())).isInstanceOf(Refusal.class);
        assertThat(core().stage()).isEqualTo(Stage.CONCERNS);

        answer(true, round.wes());
        assertThat(core().stage()).isEqualTo(Stage.DECIDED);
        assertThat(needs(round.wes())).isEmpty();
        assertThat(told()).contains("Way on proposed", "Way on answered");
        var taken = ways.of(round.decision(), round.hana()).getLast();
        assertThat(taken.reply().orElseThrow().by()).contains("Wes Tolliver");
        assertThat(taken.said(taken.reply().orElseThrow())).hasToString("Agreed");
    }

    @Test
    void whoeverSaysNoSaysWhyAndAnotherWayIsProposed() {
        fail(3);
        choose(WayOn.TRIAL);
        assertThatThrownBy(() -> agreeing.answer(round.decision(), 1, false, " ", round.wes()))
                .isInstanceOf(Refusal.class);
        agreeing.answer(round.decision(), 1, false, "My veto stands.", round.wes());

        assertThat(core().stage()).isEqualTo(Stage.CONCERNS);
        assertThat(agreeing.isProposed(round.decision(), round.wes())).isFalse();
        var said = ways.of(round.decision(), round.hana()).getLast().reply().orElseThrow();
        assertThat(said.tryIt()).isFalse();
        assertThat(said.reason()).isEqualTo("My veto stands.");
        assertThatThrownBy(this::agree).hasMessageContaining("it has its answer");

        choose(WayOn.FALLBACK);
        agree();
        assertThat(core().outcome()).contains(Outcome.NOT_ADOPTED);
    }

    /// What nobody has agreed to yet can be replaced.
    @Test
    void anotherWayTakesThePlaceOfOneThatWaits() {
        fail(3);
        choose(WayOn.TRIAL);
        choose(WayOn.PARK);
        assertThat(core().stage()).isEqualTo(Stage.PARKED);
        assertThat(needs(round.wes())).isEmpty();
    }

    private void agree() {
        answer(true, round.wes());
    }

    private void answer(boolean agreed, PersonId by) {
        agreeing.answer(round.decision(), shown(), agreed, "", by);
    }

    private int shown() {
        return ways.of(round.decision(), round.hana()).getLast().number();
    }

    private List<String> needs(PersonId person) {
        return escalationNeeds.needsOf(person).stream()
                .map(need -> need.what().toString())
                .toList();
    }

    private List<String> told() {
        return SaidInTheRecord.about(round, record);
    }

    @Test
    void theFallbackMeansThatItIsNotAdopted() {
        fail(3);
        choose(WayOn.FALLBACK);
        agree();
        assertThat(core().outcome()).contains(Outcome.NOT_ADOPTED);
    }

    @Test
    void aParkedDecisionCanBeTakenUpAgainAndTheChoiceComesBack() {
        fail(3);
        choose(WayOn.PARK);
        assertThat(core().stage()).isEqualTo(Stage.PARKED);
        exits.resume(round.decision(), round.theo());
        assertThat(afterFailures.mustChoose(round.decision())).isTrue();
    }

    @Test
    void theGrantingGroupIsAskedAndReplies() {
        fail(3);
        choose(WayOn.ESCALATE);
        assertThat(escalationNeeds.needsOf(round.gus())).hasSize(1);
        assertThatThrownBy(() -> choose(WayOn.TRIAL)).hasMessageContaining("Wait for its reply");
        assertThatThrownBy(() ->
                        afterFailures.reply(
                                round.decision(),
                                true,
                                Optional.empty(),
                                "Let us see.",
                                round.theo()))
                .isInstanceOf(Refusal.class);

        afterFailures.reply(round.decision(), true, Optional.empty(), "Let us see.", round.gus());
        assertThat(core().outcome()).contains(Outcome.TRIAL);
        assertThat(escalationNeeds.needsOf(round.gus())).isEmpty();
    }

    @Test
    void whoeverReadsTheDecisionReadsTheWayItsReasonAndTheReply() {
        fail(3);
        assertThat(ways.of(round.decision(), round.hana())).isEmpty();
        choose(WayOn.ESCALATE);
        afterFailures.reply(
                round.decision(), false, Optional.empty(), "Not this year.", round.gus());

        assertThat(ways.of(round.decision(), round.hana()))
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.way()).isEqualTo(WayOn.ESCALATE);
                    assertThat(taken.reason()).isEqualTo("The group talked it over.");
                    assertThat(taken.by()).contains("Theo Brandt");
                    assertThat(taken.reply())
                            .hasValueSatisfying(reply -> {
                                assertThat(reply.tryIt()).isFalse();
                                assertThat(reply.reason()).isEqualTo("Not this year.");
                                assertThat(reply.by()).contains("Gus Hartwell");
                            });
                });
    }

    @Test
    void everyWayIsKeptInItsOrder() {
        fail(3);
        choose(WayOn.PARK);
        exits.resume(round.decision(), round.theo());
        choose(WayOn.ESCALATE);
        assertThatThrownBy(() -> choose(WayOn.PARK)).hasMessageContaining("Wait for its reply");
        afterFailures.reply(round.decision(), true, Optional.empty(), "Let us see.", round.gus());

        var taken = ways.of(round.decision(), round.hana());
        assertThat(taken).extracting(TakenWay::way).containsExactly(WayOn.PARK, WayOn.ESCALATE);
        assertThat(taken.getFirst().reply()).isEmpty();
        assertThat(taken.getLast().reply()).isPresent();
        assertThat(afterFailures.chosen(round.decision(), round.hana())).contains(WayOn.ESCALATE);
    }

    @ParameterizedTest
    @EnumSource(
            value = WayOn.class,
            names = {"TRIAL", "FALLBACK"})
    void noWayGoesPastAConcernWithoutAnAnswer(WayOn way) {
        fail(3);
        raiseAConcern();
        assertThatThrownBy(() -> choose(way)).hasMessageContaining("concern");
        assertThat(core().stage()).isEqualTo(Stage.CONCERNS);
        assertThat(afterFailures.chosen(round.decision(), round.theo())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theGrantingGroupDoesNotGoPastOneEither(boolean tryIt) {
        fail(3);
        choose(WayOn.ESCALATE);
        raiseAConcern();
        assertThatThrownBy(() ->
                        afterFailures.reply(
                                round.decision(),
                                tryIt,
                                Optional.empty(),
                                "Let us see.",
                                round.gus()))
                .hasMessageContaining("concern");
        assertThat(core().stage()).isEqualTo(Stage.CONCERNS);
        assertThat(escalationNeeds.needsOf(round.gus())).hasSize(1);
    }

    @Test
    void onlyAuthorsAndTheFacilitatorChoose() {
        fail(3);
        assertThatThrownBy(() ->
                        afterFailures.choose(
                                round.decision(),
                                WayOn.TRIAL,
                                Optional.empty(),
                                "Because.",
                                round.wes()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theChoiceNeedsAReason() {
        fail(3);
        assertThatThrownBy(() ->
                        afterFailures.choose(
                                round.decision(), WayOn.PARK, Optional.empty(), " ", round.theo()))
                .isInstanceOf(Refusal.class);
        assertThat(core().stage()).isEqualTo(Stage.CONCERNS);
    }

    private void raiseAConcern() {
        deliberation.raiseConcern(
                round.decision(), "Lunch duty grows.", false, CommandKey.next(), round.wes());
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            cast.failOnce(round, start.plus(Duration.ofMinutes(i)));
        }
    }

    private void choose(WayOn way) {
        afterFailures.choose(
                round.decision(), way, Optional.empty(), "The group talked it over.", round.theo());
    }

    private DecisionCore core() {
        return register.core(round.decision());
    }
}
