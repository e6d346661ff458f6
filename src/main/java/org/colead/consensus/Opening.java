package org.colead.consensus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.CheckEvent.CheckOpened;
import org.colead.consensus.CheckEvent.SeedPublished;
import org.colead.consensus.CheckEvent.SenseCheckOpened;
import org.colead.decision.DecisionCore;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// What a check begins with: its decision as it stands, its number, who answers, and until when.
///
/// @param members who are asked; frozen with the check
record Opening(
        DecisionCore decision,
        int number,
        List<PersonId> members,
        Closing closing,
        PersonId by,
        Instant at) {

    Opening {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw Refusal.because("Nobody is a member of the group yet. Invite members first.");
        }
        closing.checkedFrom(at);
    }

    CheckOpened opened(CheckId check, Frozen frozen) {
        return new CheckOpened(
                check,
                decision.id(),
                number,
                decision.textVersion(),
                frozen.rule().method(),
                frozen.rule().quorum(),
                frozen.rule().limit(),
                members.size(),
                frozen.wording(),
                RuleInFull.digest(frozen.rule()),
                by,
                at);
    }

    SenseCheckOpened sensing(CheckId check, Frozen frozen) {
        return new SenseCheckOpened(
                check,
                decision.id(),
                number,
                decision.textVersion(),
                frozen.rule().method(),
                members.size(),
                frozen.wording(),
                by,
                at);
    }

    /// Before anybody answers, so that nobody can look for a seed that suits them.
    Optional<SeedPublished> seed(CheckId check, Frozen frozen) {
        return Optional.of(frozen.seed())
                .filter(seed -> !seed.isEmpty())
                .map(seed -> new SeedPublished(check, decision.id(), seed, by, at));
    }
}
