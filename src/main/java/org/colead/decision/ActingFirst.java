package org.colead.decision;

import java.time.Clock;
import java.util.List;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Condition;
import org.colead.kernel.PersonId;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The urgent safety action: what cannot wait is done before the group is asked, by somebody who
/// answers for it. It is adopted without rounds and without a check, and says so wherever it is
/// read.
@Service
@Transactional
public class ActingFirst {

    private final Decisions decisions;
    private final Permissions permissions;
    private final Drawing drawing;
    private final Once once;
    private final Clock clock;

    ActingFirst(
            Decisions decisions, Permissions permissions, Drawing drawing, Once once, Clock clock) {
        this.decisions = decisions;
        this.permissions = permissions;
        this.drawing = drawing;
        this.once = once;
        this.clock = clock;
    }

    /// DRAFTING → DECIDED, adopted. What its envelope covers is drawn; else it is a recommendation,
    /// to which the granting group replies. `because` says in at most 2000 characters why it could
    /// not wait. `expected` is the number that was read: behind it, this is refused with the words
    /// that were saved since.
    public void actFirst(
            DecisionId id, String because, long expected, CommandKey key, PersonId by) {
        once.run(key, by, () -> act(id, because, expected, by).value());
    }

    private DecisionId act(DecisionId id, String because, long expected, PersonId by) {
        var decision = decisions.findById(id).orElseThrow(AtStage::unknown);
        AtStage.require(decision.stage(), Action.ACT_FIRST);
        var facts = permissions.factsAbout(by, Subject.of(Subject.Type.DECISION, id.value()));
        MayActFirst.given(facts, decision.practice(), permissions).orRefuse();
        Overtaking.mustNotBe(decision, expected);
        Conditions.requireTold(decision);
        decision.actFirst(because, drawing.onlyRecommends(decision), by, clock.instant());
        drawing.draw(decision, by);
        decisions.save(decision);
        return id;
    }

    /// What a draft must say before somebody acts on it first, met or not.
    @Transactional(readOnly = true)
    public List<Condition> mustBeTold(DecisionId id, PersonId reader) {
        permissions.require(
                reader, Action.READ_DRAFT, Subject.of(Subject.Type.DECISION, id.value()));
        return Conditions.told(decisions.findById(id).orElseThrow(AtStage::unknown));
    }
}
