package org.colead.consensus;

import java.time.Clock;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A second member’s word on a way that goes past failed checks: nobody goes past them alone.
@Service
@Transactional
public class AgreeingAfterFailures {

    private final Impasses impasses;
    private final DecisionRegister register;
    private final WaysTaken taken;
    private final Clock clock;

    AgreeingAfterFailures(
            Impasses impasses, DecisionRegister register, WaysTaken taken, Clock clock) {
        this.impasses = impasses;
        this.register = register;
        this.taken = taken;
        this.clock = clock;
    }

    /// Agrees, and it is taken; or says why not, and another way can be proposed.
    ///
    /// @param shown the number of the way that they were shown; one that took its place is not
    ///   agreed to by it
    /// @param words may be empty where they agree
    public void answer(DecisionId decision, int shown, boolean agreed, String words, PersonId by) {
        register.require(decision, Action.AGREE_AFTER_FAILURE, by);
        var impasse =
                impasses.findFirstByDecisionIdOrderByNumberDesc(decision.value())
                        .orElseThrow(() -> Refusal.because("Nobody proposes a way on just now."));
        var proposer = impasse.proposer();
        if (!by.equals(proposer.orElse(by))
                && !taken.whoAgrees(register.core(decision), proposer.orElseThrow()).contains(by)) {
            throw Refusal.because(
                    "A member who did not write the proposal agrees to it, or says no.");
        }
        impasse.agree(shown, agreed, words, by, clock.instant());
        impasses.save(impasse);
        if (agreed) {
            taken.take(decision, impasse.chosenWay(), impasse.option(), by);
        }
    }

    /// Whether a way waits for a second member.
    @Transactional(readOnly = true)
    public boolean isProposed(DecisionId decision, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        return impasse(decision).isPresent();
    }

    /// Whether this person may be the second member.
    @Transactional(readOnly = true)
    public boolean mayAnswer(DecisionId decision, PersonId person) {
        return impasse(decision)
                .flatMap(Impasse::proposer)
                .filter(proposer ->
                        taken.whoAgrees(register.core(decision), proposer).contains(person))
                .isPresent();
    }

    private Optional<Impasse> impasse(DecisionId decision) {
        return impasses.findFirstByDecisionIdOrderByNumberDesc(decision.value())
                .filter(Impasse::isProposed);
    }
}
