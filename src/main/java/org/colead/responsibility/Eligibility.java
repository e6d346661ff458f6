package org.colead.responsibility;

import static org.colead.authority.Action.HAND_OVER;
import static org.colead.authority.Action.OFFER_STEP;
import static org.colead.authority.Action.READ;
import static org.colead.authority.Action.VOLUNTEER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.LeftOut;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Who may offer a responsibility, and to whom: nobody carries out what they asked to be left out
/// of. Standing ones are [Entrusting]’s.
@Component
class Eligibility {

    private static final Set<Stage> WITH_STEPS =
            EnumSet.of(Stage.DECIDED, Stage.PUBLISHED, Stage.UNDERWAY);

    private final Permissions permissions;
    private final DecisionRegister decisions;
    private final Entrusting entrusting;
    private final List<LeftOut> leftOut;

    Eligibility(
            Permissions permissions,
            DecisionRegister decisions,
            Entrusting entrusting,
            List<LeftOut> leftOut) {
        this.permissions = permissions;
        this.decisions = decisions;
        this.entrusting = entrusting;
        this.leftOut = List.copyOf(leftOut);
    }

    /// Where a new step of the decision comes from; refused where it cannot have one.
    Origin stepOf(DecisionId decision) {
        var core = decisions.core(decision);
        if (!WITH_STEPS.contains(core.stage())
                || !core.outcome().filter(Outcome::binds).isPresent()) {
            throw Refusal.because(
                    "Steps are offered once a decision is adopted, until it is reviewed.");
        }
        if (core.practice()) {
            throw Refusal.because(
                    "This is a practice decision: nothing of it is carried out, so it has no steps.");
        }
        return Origin.step(core.group(), decision);
    }

    void mayOffer(Origin origin, PersonId by) {
        if (origin.isStep()) {
            permissions.require(by, OFFER_STEP, Subject.of(Subject.Type.DECISION, origin.place()));
            stepOf(new DecisionId(origin.place()));
        } else {
            entrusting.mayOffer(new GroupId(origin.groupId()), origin.mandate(), by);
        }
    }

    void mayReceive(Origin origin, PersonId to, PersonId from) {
        if (origin.isStep()) {
            mayCarryStep(origin, to);
        } else {
            entrusting.mayReceive(origin, to, from);
        }
    }

    void mayVolunteer(Origin origin, PersonId by) {
        if (!origin.isStep()) {
            throw Refusal.because(
                    "A member of the group offers this. Ask one of them to offer it to you.");
        }
        permissions.require(by, VOLUNTEER, where(origin));
        stepOf(new DecisionId(origin.place()));
        mustNotBeLeftOut(origin, by);
    }

    /// Whether somebody is looked for once nobody carries it.
    boolean isSought(Origin origin) {
        return origin.isStep() && decisions.knows(new DecisionId(origin.place()), VOLUNTEER);
    }

    /// Whoever may volunteer there may learn it, too.
    void mayLearn(Origin origin, PersonId by) {
        permissions.require(by, VOLUNTEER, where(origin));
        mustBeAtStage(origin, HAND_OVER);
    }

    /// A step follows the stage of its decision; a standing responsibility has none.
    void mustBeAtStage(Origin origin, Action action) {
        if (origin.isStep()) {
            decisions.requireStage(new DecisionId(origin.place()), action);
        }
    }

    private static Subject where(Origin origin) {
        return Subject.of(
                origin.isStep() ? Subject.Type.DECISION : Subject.Type.GROUP, origin.place());
    }

    private void mayCarryStep(Origin origin, PersonId to) {
        boolean worksHere = permissions.can(to, VOLUNTEER, Subject.ORGANISATION).allowed();
        if (!worksHere || !permissions.can(to, READ, where(origin)).allowed()) {
            throw Refusal.because(
                    "A step is carried by somebody who works here and may read its decision."
                            + " Choose another.");
        }
        mustNotBeLeftOut(origin, to);
    }

    private void mustNotBeLeftOut(Origin origin, PersonId to) {
        var decision = new DecisionId(origin.place());
        if (leftOut.stream().anyMatch(known -> known.leftOut(decision).contains(to))) {
            throw Refusal.because(
                    "With the position they took, this person asked to be left out of carrying"
                            + " this out. Choose somebody else.");
        }
    }
}
