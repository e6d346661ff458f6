package org.colead.deliberation;

import java.time.Clock;
import java.util.List;
import org.colead.decision.Objection;
import org.colead.decision.ObjectionHearing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes each objection of a closed check, and each concern somebody consented with, a concern of
/// its author.
@Component
class Objections implements ObjectionHearing {

    private final KeptContributions contributions;
    private final Clock clock;

    Objections(KeptContributions contributions, Clock clock) {
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(List<Objection> objections) {
        objections.stream()
                .map(objection -> Contribution.objection(objection, clock.instant()))
                .forEach(contributions::save);
    }
}
