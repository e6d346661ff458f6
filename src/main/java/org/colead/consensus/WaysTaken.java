package org.colead.consensus;

import java.util.List;
import java.util.Optional;
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

    /// @param option the one that is tried, where there are several
    void take(DecisionId decision, WayOn way, Optional<String> option, PersonId by) {
        var tried = requireOpen(decision, way, option, by);
        conclude(decision, way == WayOn.TRIAL ? Outcome.TRIAL : Outcome.NOT_ADOPTED, tried, by);
    }

    /// Refuses a way that could not be taken; the option that is tried by it, where there are
    /// several.
    Optional<String> requireOpen(
            DecisionId decision, WayOn way, Optional<String> option, PersonId by) {
        if (way.needsAgreement()) {
            requireAnswers(decision);
        }
        if (way == WayOn.TRIAL) {
            course.requireStood(decision);
        }
        if (way == WayOn.FALLBACK && register.details(decision, by).frame().fallback().isBlank()) {
            throw Refusal.because("No fallback was named beforehand. Choose another way.");
        }
        return way == WayOn.TRIAL ? toTry(decision, option, by) : Optional.empty();
    }

    /// Refused where a trial has to name an option, and this is none of them.
    Optional<String> toTry(DecisionId decision, Optional<String> option, PersonId by) {
        return OptionsToTry.of(register.details(decision, by)).named(option);
    }

    /// @param tried the option that is adopted; empty where there is one text, or nothing is
    void conclude(DecisionId decision, Outcome outcome, Optional<String> tried, PersonId by) {
        requireAnswers(decision);
        tried.ifPresentOrElse(
                option -> course.choose(decision, outcome, option, by),
                () -> course.conclude(decision, outcome, by));
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
