package org.colead.live.ui;

import java.time.Clock;
import java.time.Duration;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.SenseQuestion;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.people.People;
import org.springframework.stereotype.Component;

/// The services behind the facilitator’s buttons.
@Component
record Steering(
        Facilitation facilitation,
        DecisionCourse course,
        Checks checks,
        SenseChecks senses,
        People people,
        Clock clock) {

    void open(DecisionId decision, Duration until, CommandKey key, PersonId by) {
        checks.open(decision, closing(until), key, by);
    }

    void sense(
            DecisionId decision,
            SenseQuestion question,
            Duration until,
            CommandKey key,
            PersonId by) {
        senses.open(decision, question, closing(until), key, by);
    }

    /// A sense check is closed as one; both show all positions from then on.
    void close(OpenCheck check, PersonId by) {
        if (check.sense()) {
            senses.close(check.id(), by);
        } else {
            checks.close(check.id(), by);
        }
    }

    private Closing closing(Duration until) {
        return new Closing(clock.instant().plus(until));
    }
}
