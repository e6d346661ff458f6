package org.colead.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The seven smaller decisions and the practice one: with the main one there is something in every
/// stage.
@Component
@Profile("demo")
class SmallerDecisions {

    private final TakenDecisions taken;
    private final DecisionInCheck inCheck;
    private final DecisionsInRounds inRounds;

    SmallerDecisions(TakenDecisions taken, DecisionInCheck inCheck, DecisionsInRounds inRounds) {
        this.taken = taken;
        this.inCheck = inCheck;
        this.inRounds = inRounds;
    }

    void tell(Story story) {
        taken.tell(story);
        inCheck.tell(story);
        inRounds.tell(story);
    }
}
