package org.colead.live.web;

import java.util.Optional;
import org.colead.consensus.OpenChecks;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.decision.DecisionRegister;
import org.colead.deliberation.Contributions;
import org.colead.kernel.PersonId;
import org.colead.live.RoomState;
import org.springframework.stereotype.Component;

/// What whoever holds a phone gave already, for themselves alone.
@Component
class AlreadyGiven {

    private final OpenChecks checks;
    private final Contributions contributions;
    private final DecisionRegister register;

    AlreadyGiven(OpenChecks checks, Contributions contributions, DecisionRegister register) {
        this.checks = checks;
        this.contributions = contributions;
        this.register = register;
    }

    /// What this person gave on an older text, where it may be given again as it was.
    Optional<Again> before(Holding holding) {
        var state = holding.state();
        var me = holding.in().person();
        return state.topic()
                .filter(topic -> topic.voided().contains(me))
                .flatMap(topic -> topic.check().flatMap(check -> before(topic, check, me)));
    }

    private Optional<Again> before(RoomState.Topic topic, OpenCheck check, PersonId me) {
        return checks.stillOpenTo(check.id(), me)
                .map(earlier -> Again.of(check, earlier, topic.decision().id(), register, me));
    }

    /// What this person gave already, to read it again; asked only where something may be given.
    Optional<Own> own(Holding holding) {
        var state = holding.state();
        var me = holding.in().person();
        var check = state.topic().flatMap(RoomState.Topic::check);
        if (check.isPresent() && holding.part().decides()) {
            return check.flatMap(c -> checks.own(c.id(), me).map(mine -> Own.of(c, mine)));
        }
        return state.topic()
                .filter(_ -> state.reacting() && holding.part().reacts())
                .flatMap(topic -> contributions.reactionOf(topic.decision().id(), me))
                .map(Own::of);
    }
}
