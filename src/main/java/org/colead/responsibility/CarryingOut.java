package org.colead.responsibility;

import static org.colead.authority.Action.CARRY_OUT;

import java.time.Clock;
import java.time.LocalDate;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying that a step is done, by whoever carries it, until its decision is reviewed.
@Service
@Transactional
public class CarryingOut {

    private final AllResponsibilities all;
    private final Eligibility eligibility;
    private final Permissions permissions;
    private final DecisionRegister decisions;
    private final Once once;
    private final Clock clock;

    CarryingOut(
            AllResponsibilities all,
            Eligibility eligibility,
            Permissions permissions,
            DecisionRegister decisions,
            Once once,
            Clock clock) {
        this.all = all;
        this.eligibility = eligibility;
        this.permissions = permissions;
        this.decisions = decisions;
        this.once = once;
        this.clock = clock;
    }

    /// The step is done: `words` say what came of it, in up to 1,000 characters.
    public void carriedOut(ResponsibilityId id, String words, CommandKey key, PersonId by) {
        permissions.require(by, CARRY_OUT, subject(id));
        once.run(
                key,
                by,
                () -> {
                    var step = known(id);
                    step.carriedOut(words, by, LocalDate.now(clock), clock.instant());
                    return all.save(step).id().value();
                });
    }

    /// It is not done after all: whoever said so carries it again, within its term.
    public void takeUpAgain(ResponsibilityId id, PersonId by) {
        permissions.require(by, CARRY_OUT, subject(id));
        var step = known(id);
        step.takeUpAgain(by, clock.instant());
        all.save(step);
    }

    /// Whether this person may say so now, or take it back: for screens that offer it.
    @Transactional(readOnly = true)
    public boolean may(ResponsibilityRow row, PersonId by) {
        return row.decision().filter(this::isAtStage).isPresent()
                && permissions.can(by, CARRY_OUT, subject(row.id())).allowed();
    }

    private boolean isAtStage(DecisionId decision) {
        return decisions.knows(decision, CARRY_OUT);
    }

    private Responsibility known(ResponsibilityId id) {
        var step =
                all.findById(id.value())
                        .orElseThrow(() -> Refusal.because("There is no such responsibility."));
        eligibility.mustBeAtStage(step.origin(), CARRY_OUT);
        return step;
    }

    private static Subject subject(ResponsibilityId id) {
        return Subject.of(Subject.Type.RESPONSIBILITY, id.value());
    }
}
