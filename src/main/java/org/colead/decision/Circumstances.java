package org.colead.decision;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.colead.authority.Action;
import org.colead.kernel.Condition;
import org.colead.kernel.Sentence;

/// What stands against an action whoever asks: how this decision is decided, and what must hold
/// before it goes on.
final class Circumstances {

    private static final Set<Action> OF_ADVICE =
            EnumSet.of(
                    Action.NAME_DECIDER,
                    Action.ACCEPT_DECIDING,
                    Action.ASK_ADVICE,
                    Action.GIVE_ADVICE,
                    Action.DECIDE);

    private static final Set<Action> OF_CHECKS =
            EnumSet.of(
                    Action.TAKE_POSITION,
                    Action.WITNESS_POSITION,
                    Action.CLOSE_CHECK,
                    Action.CHOOSE_AFTER_FAILURE,
                    Action.AGREE_AFTER_FAILURE);

    private static final Set<Action> OF_STEPS =
            EnumSet.of(Action.OFFER_STEP, Action.VOLUNTEER, Action.CARRY_OUT, Action.HAND_OVER);

    /// What takes it to its next stage.
    private static final Set<Action> ONWARD =
            EnumSet.of(Action.MOVE_ON, Action.OPEN_CHECK, Action.PUBLISH);

    private Circumstances() {}

    /// @param byFacts whether the person might, if it were for the facts alone
    static Optional<Sentence> against(DecisionDetails decision, Action action, boolean byFacts) {
        if (!rightMethod(decision, action)) {
            return Optional.of(method(decision));
        }
        return matter(decision, action)
                .or(() -> byFacts ? missing(decision, action) : Optional.empty());
    }

    /// One person decides, or there is a check: what belongs to the other has no place.
    static boolean rightMethod(DecisionDetails decision, Action action) {
        return !(isAdvice(decision) ? OF_CHECKS : OF_ADVICE).contains(action);
    }

    private static boolean isAdvice(DecisionDetails decision) {
        return decision.rule().method() == Method.ADVICE;
    }

    private static Sentence method(DecisionDetails decision) {
        return isAdvice(decision)
                ? Sentence.of("One person decides this, after advice. There is no check.")
                : Sentence.of("This decision is checked. Advice is for those that one decides.");
    }

    private static Optional<Sentence> matter(DecisionDetails decision, Action action) {
        if (OF_STEPS.contains(action) && decision.practice()) {
            return Optional.of(
                    Sentence.of(
                            "This is a practice decision: nothing of it is carried out, so it has no steps."));
        }
        return switch (action) {
            case REPLY_TO_RECOMMENDATION -> reply(decision);
            case DECLARE_AFFECTED ->
                    Optional.of(Sentence.of("You are on the list of those affected."))
                            .filter(_ -> decision.may(Action.DISCLAIM_AFFECTED));
            case HOLD_SESSION ->
                    Optional.of(
                                    Sentence.of(
                                            "A live session is held while the group is at work on it, from the questions to the check."))
                            .filter(_ -> !decision.stage().inRounds());
            case CHOOSE_AFTER_FAILURE, AGREE_AFTER_FAILURE ->
                    Optional.of(
                                    Sentence.of(
                                            "No check of it has failed. The group chooses when several have."))
                            .filter(_ -> decision.failedChecks() == 0);
            default -> Optional.empty();
        };
    }

    private static Optional<Sentence> reply(DecisionDetails decision) {
        if (!decision.recommendation()) {
            return Optional.of(
                    Sentence.of("An envelope covers this decision: it binds without a reply."));
        }
        return Optional.of(Sentence.of("The reply to this recommendation has been given."))
                .filter(_ -> decision.replied());
    }

    private static Optional<Sentence> missing(DecisionDetails decision, Action action) {
        return decision.conditions().stream()
                .filter(_ -> ONWARD.contains(action))
                .filter(condition -> !condition.met())
                .map(Condition::text)
                .findFirst();
    }
}
