package org.colead.consensus;

import java.util.List;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.decision.StageGuard;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Component;

/// What a way on comes to, once it is taken; and who has to agree before.
@Component
class WaysTaken {

    private final DecisionRegister register;
    private final DecisionCourse course;
    private final GroupDirectory groups;
    private final List<StageGuard> guards;

    WaysTaken(
            DecisionRegister register,
            DecisionCourse course,
            GroupDirectory groups,
            List<StageGuard> guards) {
        this.register = register;
        this.course = course;
        this.groups = groups;
        this.guards = List.copyOf(guards);
    }

    /// The members who did not write it; where all did, the others. Empty in a group of one.
    List<PersonId> whoAgrees(DecisionCore core, PersonId proposer) {
        var others =
                groups.members(core.group()).stream()
                        .filter(member -> !member.equals(proposer))
                        .toList();
        var apart = others.stream().filter(member -> !core.authors().contains(member)).toList();
        return apart.isEmpty() ? others : apart;
    }

    void take(DecisionId decision, WayOn way, PersonId by) {
        requireOpen(decision, way, by);
        conclude(decision, way == WayOn.TRIAL ? Outcome.TRIAL : Outcome.NOT_ADOPTED, by);
    }

    /// Refuses a way that could not be taken.
    void requireOpen(DecisionId decision, WayOn way, PersonId by) {
        if (way.needsAgreement()) {
            requireAnswers(decision);
        }
        if (way == WayOn.TRIAL) {
            course.requireStood(decision);
        }
        if (way == WayOn.FALLBACK && register.details(decision, by).frame().fallback().isBlank()) {
            throw Refusal.because("No fallback was named beforehand. Choose another way.");
        }
    }

    void conclude(DecisionId decision, Outcome outcome, PersonId by) {
        requireAnswers(decision);
        course.conclude(decision, outcome, by);
    }

    /// What keeps a decision in CONCERNS keeps it from being concluded from there, too: every
    /// concern has its answer.
    private void requireAnswers(DecisionId decision) {
        guards.stream()
                .flatMap(guard -> guard.conditions(decision, Stage.CONCERNS).stream())
                .filter(condition -> !condition.met())
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refusal(missing.text(), missing.href().orElse(null));
                });
    }
}
