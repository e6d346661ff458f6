package org.colead.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.springframework.stereotype.Component;

/// What decisions draw on the envelope that allows them, in the transaction that decides.
@Component
class Drawing {

    private final GroupDirectory groups;
    private final EnvelopeService envelopes;
    private final Clock clock;

    Drawing(GroupDirectory groups, EnvelopeService envelopes, Clock clock) {
        this.groups = groups;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /// Whether it can be no more than a recommendation: for practice, and where no envelope allows
    /// its money and hours today.
    boolean onlyRecommends(Decision decision) {
        return decision.practice() || !covers(decision);
    }

    private boolean covers(Decision decision) {
        var proposal = decision.proposal();
        return !groups.symbolicOnly(decision.group())
                && proposal.envelope()
                        .filter(envelope ->
                                envelopes.covers(
                                        envelope,
                                        decision.group(),
                                        proposal.money(),
                                        hours(decision),
                                        today()))
                        .isPresent();
    }

    /// Nothing where it does not bind by itself.
    void draw(Decision decision, PersonId by) {
        if (decision.aftermath().drew()) {
            var proposal = decision.proposal();
            envelopes.draw(
                    proposal.envelope().orElseThrow(),
                    decision.getId().value(),
                    proposal.money(),
                    hours(decision),
                    by);
        }
    }

    /// Nothing where it drew nothing.
    void giveBack(Decision decision, PersonId by) {
        if (decision.aftermath().drew()) {
            envelopes.giveBack(
                    decision.proposal().envelope().orElseThrow(), decision.getId().value(), by);
        }
    }

    private Minutes hours(Decision decision) {
        return Readiness.of(decision).cost(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
