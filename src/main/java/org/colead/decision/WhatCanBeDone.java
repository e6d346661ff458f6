package org.colead.decision;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colead.authority.Action;
import org.colead.authority.Reason;
import org.colead.authority.Verdict;

/// Everything that can be done with a decision at one stage or another, and why this person can or
/// cannot do it now: told from what its page has read already.
public final class WhatCanBeDone {

    /// What is done about a decision, whatever stage it is at.
    static final Set<Action> ABOUT_IT = EnumSet.of(Action.HOLD_SESSION, Action.LOG_MEETING);

    /// Offered to one person, and told where they are offered it.
    private static final Set<Action> TOLD_ELSEWHERE = EnumSet.of(Action.ACCEPT_STEP);

    private static final Set<Action> READING = EnumSet.of(Action.READ_DRAFT, Action.READ);

    /// What a stage is about, in the order in which it is asked.
    private static final List<Action> FIRST =
            List.of(
                    Action.WRITE_DRAFT,
                    Action.MOVE_ON,
                    Action.ACT_FIRST,
                    Action.ANSWER,
                    Action.ASK,
                    Action.REACT,
                    Action.RAISE_CONCERN,
                    Action.OPEN_CHECK,
                    Action.TAKE_POSITION,
                    Action.GIVE_ADVICE,
                    Action.DECIDE,
                    Action.WRITE_BRIEF,
                    Action.RESPOND,
                    Action.OFFER_STEP,
                    Action.REVIEW,
                    Action.RESUME,
                    Action.RECALL);

    private final DecisionDetails decision;

    private WhatCanBeDone(DecisionDetails decision) {
        this.decision = decision;
    }

    public static WhatCanBeDone with(DecisionDetails decision) {
        return new WhatCanBeDone(decision);
    }

    /// What this stage is about.
    public List<Reason> first() {
        return FIRST.stream().filter(this::isAsked).map(this::reason).toList();
    }

    /// What else this stage knows.
    public List<Reason> more() {
        return all(this::isKnown)
                .filter(action -> !FIRST.contains(action) || !isAsked(action))
                .map(this::reason)
                .toList();
    }

    /// What other stages know.
    public List<Reason> elsewhere() {
        return all(action -> !isKnown(action))
                .filter(action -> !READING.contains(action))
                .map(action -> new Reason(action, AtStage.of(decision.stage(), action)))
                .toList();
    }

    /// The actions of all stages.
    static Stream<Action> all(Predicate<Action> which) {
        return Arrays.stream(Action.values())
                .filter(WhatCanBeDone::concernsADecision)
                .filter(action -> !TOLD_ELSEWHERE.contains(action))
                .filter(which);
    }

    private static boolean concernsADecision(Action action) {
        return ABOUT_IT.contains(action)
                || Arrays.stream(Stage.values()).anyMatch(stage -> stage.allows(action));
    }

    private boolean isAsked(Action action) {
        return isKnown(action) && Circumstances.rightMethod(decision, action);
    }

    private boolean isKnown(Action action) {
        return decision.allowed().containsKey(action);
    }

    private Reason reason(Action action) {
        return new Reason(action, verdict(action));
    }

    private Verdict verdict(Action action) {
        var byFacts = decision.allowed().get(action);
        if (byFacts == null) {
            return AtStage.of(decision.stage(), action);
        }
        return Circumstances.against(decision, action, byFacts.allowed())
                .map(Verdict::no)
                .orElse(byFacts);
    }
}
