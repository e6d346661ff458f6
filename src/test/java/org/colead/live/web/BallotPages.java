package org.colead.live.web;

import org.colead.consensus.CheckCast;
import org.colead.decision.BallotRule;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.springframework.stereotype.Component;

/// The pages of a member’s phone while a check over options is open.
@Component
public class BallotPages {

    private final CheckCast checkCast;
    private final PhoneScene scene;

    BallotPages(CheckCast checkCast, PhoneScene scene) {
        this.checkCast = checkCast;
        this.scene = scene;
    }

    /// As its browser gets it.
    public String of(Method method) throws Exception {
        var round = checkCast.round(new Rule(method, 80, 25, BallotRule.USUAL));
        var on = scene.about(round);
        checkCast.open(round);
        return on.phone(round.hana()).page();
    }
}
