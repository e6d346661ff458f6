package org.colead.consensus;

import java.util.Collection;
import java.util.List;
import org.colead.decision.BallotRule;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.colead.kernel.Refusal;

/// A rule by which positions are read: a pure function of positions, members and figures. The order
/// of the positions does not matter, and silence is never consent.
public sealed interface ConsensusMethod
        permits Consent, Gradients, FistToFive, Majority, AmongOptions {

    /// The rows of the scale as they are shown.
    List<Choice> scale();

    /// The numbers of the scale from the most agreement to the least.
    default List<Integer> fromAgreement() {
        return scale().stream().map(Choice::number).toList();
    }

    /// Where a choice stands among the eight colours, from wholehearted, 1, to veto.
    default int tone(int choice) {
        return choice;
    }

    /// What stands for a choice in a picture: its number, where the scale has numbers.
    default String sign(int choice) {
        return String.valueOf(choice);
    }

    /// Whether the numbers of the scale mean something to people.
    default boolean isNumbered() {
        return true;
    }

    /// How far from agreement a reason must be given.
    boolean needsReason(int choice);

    /// Whether the choice must say what would make the proposal workable.
    default boolean needsWayForward(int choice) {
        return false;
    }

    /// Whether the reason for the choice is a concern, to be answered however the check comes out.
    default boolean raisesConcern(int choice) {
        return needsWayForward(choice);
    }

    /// Whether whoever chose this asks to be left out of carrying it out.
    default boolean leavesOut(int choice) {
        return false;
    }

    Reading read(Tally tally, Rule rule);

    default Reading read(Collection<Stance> positions, int members, Rule rule) {
        return read(Tally.of(positions.stream().map(Stance::choice).toList(), members), rule);
    }

    /// Refuses a stance that the scale does not have or that lacks its words.
    default void require(Stance stance) {
        if (scale().stream().noneMatch(choice -> choice.number() == stance.choice())) {
            throw Refusal.because("Choose one of the positions first.");
        }
        if (needsReason(stance.choice()) && stance.reason().isBlank()) {
            throw Refusal.because("Write your reason. The others can only answer what they read.");
        }
        if (needsWayForward(stance.choice()) && stance.workable().isBlank()) {
            throw Refusal.because("Write what would make it workable for you.");
        }
    }

    /// As it was when a check opened, with its options.
    static ConsensusMethod of(Rule rule, List<Listed> options, String seed) {
        return switch (rule.method()) {
            case RANKED -> new Ranked(options, rule.ballot(), seed);
            case SCORE, DOTS -> new Pointed(rule.method(), options, rule.ballot(), seed);
            default -> of(rule.method());
        };
    }

    static ConsensusMethod of(Method method) {
        return switch (method) {
            case ADVICE ->
                    throw Refusal.because(
                            "Advice is given in words, and one person decides: there are no positions to read.");
            case CONSENT -> new Consent();
            case GRADIENTS -> new Gradients();
            case FIST_TO_FIVE -> new FistToFive();
            case MAJORITY -> new Majority();
            case SCORE, DOTS -> new Pointed(method, List.of(), BallotRule.USUAL, "");
            case RANKED -> new Ranked(List.of(), BallotRule.USUAL, "");
        };
    }
}
