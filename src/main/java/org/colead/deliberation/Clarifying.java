package org.colead.deliberation;

import java.time.Clock;
import java.util.UUID;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do to understand a concern before they answer it: ask what is meant, and say it.
@Service
@Transactional
public class Clarifying {

    private final KeptClarifications clarifications;
    private final KeptContributions contributions;
    private final Rounds rounds;
    private final Permissions permissions;
    private final Once once;
    private final Clock clock;

    Clarifying(
            KeptClarifications clarifications,
            KeptContributions contributions,
            Rounds rounds,
            Permissions permissions,
            Once once,
            Clock clock) {
        this.clarifications = clarifications;
        this.contributions = contributions;
        this.rounds = rounds;
        this.permissions = permissions;
        this.once = once;
        this.clock = clock;
    }

    /// Asks the author of a concern what they mean, whether or not their name is shown.
    public UUID ask(ContributionId id, String question, CommandKey key, PersonId by) {
        var concern = known(id);
        require(by, Action.ASK_MEANING, concern.decision());
        return once.run(
                key,
                by,
                () -> {
                    var round = rounds.of(concern.decision());
                    return clarifications
                            .save(
                                    Clarification.asked(
                                            concern, question, round, by, clock.instant()))
                            .id();
                });
    }

    /// Only the author of the concern can.
    public void clarify(UUID id, String words, PersonId by) {
        var clarification = clarifications.findById(id).orElseThrow(Clarifying::notFound);
        var concern = known(clarification.concern());
        require(by, Action.READ, concern.decision());
        var round = rounds.of(concern.decision());
        clarification.clarify(concern, words, round, by, clock.instant());
        clarifications.save(clarification);
    }

    private Contribution known(ContributionId id) {
        return contributions.findById(id).orElseThrow(Clarifying::notFound);
    }

    private static Refusal notFound() {
        return Refusal.because("This is not here any more. Open the decision again.");
    }

    private void require(PersonId by, Action action, DecisionId decision) {
        permissions.require(by, action, Subject.of(Subject.Type.DECISION, decision.value()));
    }
}
