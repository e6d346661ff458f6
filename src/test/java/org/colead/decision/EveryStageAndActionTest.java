package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colead.authority.Action.*;
import static org.colead.decision.Stage.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Every stage with every action, for real: somebody who holds every fact there is may act exactly
/// where DOMAIN.md’s table says so, and is told in words why not elsewhere.
@SpringBootTest
class EveryStageAndActionTest {

    /// At which stages each action is known; an action that is missing here is known nowhere.
    static final Map<Action, Set<Stage>> KNOWN = new EnumMap<>(Action.class);

    /// Nobody writes any more.
    static final EnumSet<Stage> OVER = EnumSet.of(REVIEWED, WITHDRAWN, SUPERSEDED, RECALLED);

    static {
        known(READ_DRAFT, DRAFTING);
        known(WRITE_DRAFT, DRAFTING);
        KNOWN.put(INVITE_AUTHOR, EnumSet.complementOf(OVER));
        KNOWN.put(ACCEPT_AUTHORSHIP, EnumSet.complementOf(OVER));
        known(ACT_FIRST, DRAFTING);
        KNOWN.put(READ, EnumSet.complementOf(EnumSet.of(DRAFTING)));
        known(ASK, CLARIFYING);
        known(REACT, REACTING);
        known(RAISE_CONCERN, CONCERNS);
        known(ASK_MEANING, CONCERNS);
        known(JOIN_CONCERNS, CONCERNS);
        known(SEE_WHO_IS_SILENT, CLARIFYING, REACTING, CONCERNS);
        known(ANSWER, CLARIFYING, REACTING, CONCERNS, DECIDED);
        known(GIVE_INPUT, CLARIFYING, REACTING, CONCERNS);
        known(AMEND, CONCERNS);
        known(HOLD_SENSE_CHECK, REACTING, CONCERNS);
        known(ANSWER_SENSE_CHECK, REACTING, CONCERNS);
        known(OPEN_CHECK, CONCERNS);
        known(CHOOSE_AFTER_FAILURE, CONCERNS);
        known(AGREE_AFTER_FAILURE, CONCERNS);
        known(NAME_DECIDER, DRAFTING, CLARIFYING, REACTING, CONCERNS, CHECKING);
        known(ACCEPT_DECIDING, DRAFTING, CLARIFYING, REACTING, CONCERNS, CHECKING);
        known(ASK_ADVICE, CONCERNS, CHECKING);
        known(GIVE_ADVICE, CHECKING);
        known(DECIDE, CHECKING);
        KNOWN.put(
                DECLARE_AFFECTED,
                EnumSet.complementOf(EnumSet.of(DRAFTING, WITHDRAWN, SUPERSEDED, RECALLED)));
        KNOWN.put(DISCLAIM_AFFECTED, KNOWN.get(DECLARE_AFFECTED));
        known(TAKE_POSITION, CHECKING);
        known(WITNESS_POSITION, CHECKING);
        known(CLOSE_CHECK, CHECKING);
        known(WRITE_BRIEF, DECIDED);
        known(PUBLISH, DECIDED);
        known(REPLY_TO_RECOMMENDATION, DECIDED, PUBLISHED, UNDERWAY);
        known(OFFER_STEP, DECIDED, PUBLISHED, UNDERWAY);
        known(ACCEPT_STEP, DECIDED, PUBLISHED, UNDERWAY);
        known(VOLUNTEER, DECIDED, PUBLISHED, UNDERWAY);
        known(CARRY_OUT, PUBLISHED, UNDERWAY);
        known(HAND_OVER, DECIDED, PUBLISHED, UNDERWAY, REVIEWED);
        known(RESPOND, PUBLISHED, UNDERWAY, REVIEWED);
        known(ANSWER_RESPONSE, PUBLISHED, UNDERWAY, REVIEWED);
        known(MOVE_ON, DRAFTING, CLARIFYING, REACTING, PUBLISHED);
        known(REVIEW, UNDERWAY);
        known(POSTPONE_REVIEW, UNDERWAY);
        known(PARK, DRAFTING, CLARIFYING, REACTING, CONCERNS);
        known(RESUME, PARKED);
        known(WITHDRAW, DRAFTING, CLARIFYING, REACTING, CONCERNS, CHECKING, PARKED);
        known(SUPERSEDE, PUBLISHED, UNDERWAY, REVIEWED);
        known(RECALL, DECIDED, PUBLISHED, UNDERWAY, REVIEWED);
    }

    @Autowired DecisionsAtEveryStage decisions;
    @Autowired ActsOnADecision acts;
    @Autowired DecisionRegister register;
    @Autowired Permissions permissions;

    private static void known(Action action, Stage first, Stage... more) {
        KNOWN.put(action, EnumSet.of(first, more));
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Action.values()).map(a -> Arguments.of(stage, a)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void allowsWhatTheStageKnowsAndRefusesTheRestInWords(Stage stage, Action action) {
        var standing = decisions.at(stage);
        assertThat(register.core(standing.decision()).stage()).isEqualTo(stage);
        if (KNOWN.getOrDefault(action, Set.of()).contains(stage)) {
            assertThatCode(() -> register.require(standing.decision(), action, standing.author()))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() ->
                            register.require(standing.decision(), action, standing.stranger()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("This is for");
        } else {
            assertThatThrownBy(
                            () -> register.require(standing.decision(), action, standing.author()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("You cannot ")
                    .hasMessageContaining("the decision is at " + stage.word());
        }
    }

    @Test
    void everyActionOnADecisionHasAnActOrAReasonWhyNot() {
        var elsewhere = ActsOnADecision.ELSEWHERE.keySet();
        assertThat(acts.all().keySet()).doesNotContainAnyElementsOf(elsewhere);
        var all = EnumSet.copyOf(acts.all().keySet());
        all.addAll(elsewhere);
        assertThat(all).isEqualTo(KNOWN.keySet());
    }

    static Stream<Arguments> refusedPairs() {
        return KNOWN.keySet().stream()
                .filter(action -> !ActsOnADecision.ELSEWHERE.containsKey(action))
                .flatMap(action ->
                        EnumSet.complementOf(EnumSet.copyOf(KNOWN.get(action))).stream()
                                .map(stage -> Arguments.of(stage, action)));
    }

    @ParameterizedTest
    @MethodSource("refusedPairs")
    void theServicesRefuseItTooAndNothingChanges(Stage stage, Action action) {
        var act = Objects.requireNonNull(acts.all().get(action));
        var standing = decisions.at(stage);
        var before = register.core(standing.decision());
        assertThatThrownBy(() -> act.by(standing)).isInstanceOf(Refusal.class);
        assertThat(register.core(standing.decision())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whoHoldsEverythingIsAllowedByAFact(Stage stage, Action action) {
        var standing = decisions.at(stage);
        var subject = Subject.of(Subject.Type.DECISION, standing.decision().value());
        assertThat(permissions.can(standing.author(), action, subject).allowed()).isTrue();
    }
}
