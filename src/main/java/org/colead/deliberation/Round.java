package org.colead.deliberation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// Where a decision stands at the moment somebody contributes to it.
///
/// @param since when it entered the stage
/// @param authors those who accepted
/// @param correctionTime after the check, to correct how a concern is stated
record Round(
        DecisionId decision,
        Stage stage,
        Instant since,
        int textVersion,
        List<PersonId> authors,
        Duration correctionTime) {

    boolean hasAnotherAuthorThan(PersonId person) {
        return authors.stream().anyMatch(author -> !author.equals(person));
    }

    /// Whether it is decided and not published, and this was left by the check that decided it.
    boolean wasDecidedBefore(Instant left) {
        return stage == Stage.DECIDED && !left.isBefore(since);
    }

    void mustBeOpenForCorrections(Instant at) {
        if (stage != Stage.DECIDED || at.isAfter(since.plus(correctionTime))) {
            throw Refusal.because(
                    "How a concern is stated can be corrected for {0, plural, one {# hour} other {#"
                            + " hours}} after the check. Respond to the brief instead.",
                    correctionTime.toHours());
        }
    }
}
