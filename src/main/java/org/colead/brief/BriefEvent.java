package org.colead.brief;

import java.time.Instant;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// Everything that can happen to a brief. Receipts and anonymous ratings are not here: the record
/// keeps no list of who read what when, nor of who rated.
public sealed interface BriefEvent extends AuditedEvent {

    DecisionId decision();

    BriefId brief();

    @Override
    default UUID stream() {
        return brief().value();
    }

    @Override
    default UUID about() {
        return decision().value();
    }

    record BriefWritten(DecisionId decision, BriefId brief, Digest text, PersonId actor, Instant at)
            implements BriefEvent {}

    /// The audience is frozen: `readers` persons.
    record BriefPublished(
            DecisionId decision,
            BriefId brief,
            Digest text,
            int readers,
            PersonId actor,
            Instant at)
            implements BriefEvent {}

    record ResponseGiven(
            DecisionId decision,
            BriefId brief,
            ResponseId response,
            Digest words,
            PersonId actor,
            Instant at)
            implements BriefEvent {}

    record ResponseAnswered(
            DecisionId decision,
            BriefId brief,
            ResponseId response,
            PersonId reader,
            Digest words,
            PersonId actor,
            Instant at)
            implements BriefEvent {}
}
