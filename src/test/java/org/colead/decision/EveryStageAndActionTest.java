package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colead.authority.Action.*;
import static org.colead.decision.Stage.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colead.advice.Advising;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.brief.BriefCast;
import org.colead.brief.BriefDesk;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.SenseQuestion;
import org.colead.decision.DecisionsAtEveryStage.Standing;
import org.colead.deliberation.Deliberation;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Refusal;
import org.colead.platform.StoryClock;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
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

    static {
        known(READ_DRAFT, DRAFTING);
        known(WRITE_DRAFT, DRAFTING);
        known(ACCEPT_AUTHORSHIP, DRAFTING);
        KNOWN.put(READ, EnumSet.complementOf(EnumSet.of(DRAFTING)));
        known(ASK, CLARIFYING);
        known(REACT, REACTING);
        known(RAISE_CONCERN, CONCERNS);
        known(ASK_MEANING, CONCERNS);
        known(JOIN_CONCERNS, CONCERNS);
        known(SEE_WHO_IS_SILENT, CLARIFYING, REACTING, CONCERNS);
        known(ANSWER, CLARIFYING, REACTING, CONCERNS);
        known(GIVE_INPUT, CLARIFYING, REACTING, CONCERNS);
        known(AMEND, CONCERNS);
        known(HOLD_SENSE_CHECK, REACTING, CONCERNS);
        known(ANSWER_SENSE_CHECK, REACTING, CONCERNS);
        known(OPEN_CHECK, CONCERNS);
        known(CHOOSE_AFTER_FAILURE, CONCERNS);
        known(NAME_DECIDER, DRAFTING, CLARIFYING, REACTING, CONCERNS);
        known(ACCEPT_DECIDING, DRAFTING, CLARIFYING, REACTING, CONCERNS);
        known(ASK_ADVICE, CONCERNS, CHECKING);
        known(GIVE_ADVICE, CHECKING);
        known(DECIDE, CHECKING);
        known(DECLARE_AFFECTED, CLARIFYING, REACTING, CONCERNS, CHECKING, DECIDED);
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
    @Autowired DecisionRegister register;
    @Autowired DecisionService service;
    @Autowired DecisionCourse course;
    @Autowired Deliberation deliberation;
    @Autowired Checks checks;
    @Autowired SenseChecks senses;
    @Autowired BriefDesk desk;
    @Autowired Advising advising;
    @Autowired Responsibilities responsibilities;
    @Autowired Permissions permissions;
    @Autowired StoryClock clock;

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

    @ParameterizedTest
    @MethodSource("pairs")
    void theServicesRefuseItTooAndNothingChanges(Stage stage, Action action) {
        var act = acts().get(action);
        if (act == null || KNOWN.get(action).contains(stage)) {
            return;
        }
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

    private Map<Action, Act> acts() {
        var text = new ProposalText("Six hours.", "With coverage.", "", "", "Week 10.");
        var day = LocalDate.of(2030, 2, 1);
        var acts = new EnumMap<Action, Act>(Action.class);
        acts.put(MOVE_ON, it -> course.moveOn(it.decision(), it.author()));
        acts.put(PARK, it -> course.park(it.decision(), "Not now.", it.author()));
        acts.put(RESUME, it -> course.resume(it.decision(), it.author()));
        acts.put(WITHDRAW, it -> course.withdraw(it.decision(), "Enough.", it.author()));
        acts.put(RECALL, it -> course.recall(it.decision(), "Enough.", it.author()));
        acts.put(
                SUPERSEDE,
                it ->
                        course.supersede(
                                it.decision(),
                                decisions.at(PUBLISHED).decision(),
                                "Better there.",
                                it.author()));
        acts.put(
                POSTPONE_REVIEW,
                it -> course.postponeReview(it.decision(), day, "Later.", it.author()));
        acts.put(
                REVIEW,
                it -> course.review(it.decision(), ReviewVerdict.ABANDON, "No.", it.author()));
        acts.put(
                REPLY_TO_RECOMMENDATION,
                it -> course.replyToRecommendation(it.decision(), true, "Yes.", it.author()));
        acts.put(CHOOSE_AFTER_FAILURE, it -> course.escalate(it.decision(), "Help.", it.author()));
        acts.put(AMEND, it -> service.amend(it.decision(), text, number(it), it.author()));
        acts.put(DECLARE_AFFECTED, it -> service.declareAffected(it.decision(), it.author()));
        acts.put(ACCEPT_AUTHORSHIP, it -> service.acceptAuthorship(it.decision(), it.author()));
        acts.put(
                ASK, it -> deliberation.ask(it.decision(), "Why?", CommandKey.next(), it.author()));
        acts.put(REACT, it -> deliberation.pass(it.decision(), CommandKey.next(), it.author()));
        acts.put(
                RAISE_CONCERN,
                it ->
                        deliberation.raiseConcern(
                                it.decision(), "No.", false, CommandKey.next(), it.author()));
        acts.put(
                GIVE_INPUT,
                it ->
                        deliberation.giveInput(
                                it.decision(), "Well.", CommandKey.next(), it.author()));
        acts.put(
                OPEN_CHECK,
                it ->
                        checks.open(
                                it.decision(),
                                new Closing(clock.instant().plus(Duration.ofDays(2))),
                                CommandKey.next(),
                                it.author()));
        acts.put(
                HOLD_SENSE_CHECK,
                it ->
                        senses.open(
                                it.decision(),
                                new SenseQuestion(Method.FIST_TO_FIVE, "So far?"),
                                new Closing(clock.instant().plus(Duration.ofDays(2))),
                                CommandKey.next(),
                                it.author()));
        acts.put(NAME_DECIDER, it -> advising.name(it.decision(), it.stranger(), it.author()));
        acts.put(ACCEPT_DECIDING, it -> advising.accept(it.decision(), it.author()));
        acts.put(ASK_ADVICE, it -> advising.ask(it.decision(), it.stranger(), it.author()));
        acts.put(GIVE_ADVICE, it -> advising.advise(it.decision(), "Wait.", it.author()));
        acts.put(
                DECIDE, it -> advising.decide(it.decision(), Outcome.ADOPTED, "Yes.", it.author()));
        acts.put(WRITE_BRIEF, it -> desk.write(it.decision(), BriefCast.COMPLETE, 0, it.author()));
        acts.put(PUBLISH, it -> desk.publish(it.decision(), it.author()));
        acts.put(OFFER_STEP, this::offer);
        return acts;
    }

    private void offer(Standing it) {
        var today = LocalDate.now(clock);
        var what = new NewResponsibility("Book it", "", new Minutes(20), today, today.plusDays(90));
        responsibilities.offerStep(
                it.decision(), new NewStep(what, Optional.empty()), CommandKey.next(), it.author());
    }

    private long number(Standing it) {
        return register.details(it.decision(), it.author()).number();
    }

    /// What somebody does through a service.
    @FunctionalInterface
    private interface Act {
        void by(Standing it);
    }
}
