package org.colead.decision;

import java.time.Clock;
import java.util.List;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.SelfDealing;
import org.colead.authority.Subject;
import org.colead.group.GroupDirectory;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.people.Present;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do with the text of a decision: draft it together, amend it, say that it affects
/// them. [DecisionCourse] moves it.
@Service
@Transactional
public class DecisionService {

    private final Decisions decisions;
    private final DecisionChanges changes;
    private final Permissions permissions;
    private final GroupDirectory groups;
    private final People people;
    private final Present present;
    private final StandingConcerns concerns;
    private final Once once;
    private final Clock clock;

    DecisionService(
            Decisions decisions,
            DecisionChanges changes,
            Permissions permissions,
            GroupDirectory groups,
            People people,
            Present present,
            StandingConcerns concerns,
            Once once,
            Clock clock) {
        this.decisions = decisions;
        this.changes = changes;
        this.permissions = permissions;
        this.groups = groups;
        this.people = people;
        this.present = present;
        this.concerns = concerns;
        this.once = once;
        this.clock = clock;
    }

    /// Begins a draft; whoever begins it is its first author.
    public DecisionId draft(NewDecision decision, CommandKey key, PersonId by) {
        permissions.require(
                by, Action.PROPOSE, Subject.of(Subject.Type.GROUP, decision.group().value()));
        return new DecisionId(once.run(key, by, () -> begin(decision, by).getId().value()));
    }

    private Decision begin(NewDecision decision, PersonId by) {
        var rules = groups.rules(decision.group());
        var rule = Method.GRADIENTS.by(rules);
        return decisions.save(new Decision(decision, rule, by, clock.instant()));
    }

    /// Saves the draft whole. `expected` is the number the author read; behind it, the words that
    /// were saved first come back in the refusal.
    public void rewrite(DecisionId id, Draft draft, long expected, PersonId by) {
        var decision = changes.allowed(id, Action.WRITE_DRAFT, by);
        Overtaking.mustNotBe(decision, expected);
        changes.make(decision, (it, now) -> it.rewrite(draft.in(people.localeOf(by)), by, now));
    }

    /// Until it is reviewed, by an author or whoever facilitates; where no author is here any more,
    /// by a member of the group. Once it is opened, somebody who may read it.
    public void inviteAuthor(DecisionId id, PersonId author, PersonId by) {
        var decision = changes.allowed(id, Action.INVITE_AUTHOR, by);
        SelfDealing.refuseNaming(by, author);
        mustBeKnown(author);
        mustRead(decision, author);
        changes.make(decision, (it, now) -> it.inviteAuthor(author, by, now));
    }

    public void acceptAuthorship(DecisionId id, PersonId by) {
        changes.make(id, Action.ACCEPT_AUTHORSHIP, by, (it, now) -> it.acceptAuthorship(by, now));
    }

    /// Makes a new version; its number comes back. The time for which a text must stand begins
    /// again.
    ///
    /// @param replaced the version that the author read; behind it, the words that were saved first
    ///   come back in the refusal
    public int amend(DecisionId id, ProposalText text, Terms terms, int replaced, PersonId by) {
        var decision = changes.allowed(id, Action.AMEND, by);
        if (decision.proposal().version() != replaced) {
            throw Overtaking.by(decision);
        }
        var whole = text.with(terms.in(people.localeOf(by)));
        changes.make(decision, (it, now) -> it.amend(whole, terms, by, now));
        return decision.proposal().version();
    }

    /// “This affects me”: cannot be refused to anybody who may read it.
    public void declareAffected(DecisionId id, PersonId by) {
        changes.make(id, Action.DECLARE_AFFECTED, by, (it, now) -> it.declareAffected(by, by, now));
    }

    /// Lists somebody as affected while it is a draft, so that they may read it once it is opened,
    /// and raise concerns, wherever they work.
    public void listAffected(DecisionId id, PersonId affected, PersonId by) {
        var decision = changes.allowed(id, Action.WRITE_DRAFT, by);
        mustBeKnown(affected);
        changes.make(decision, (it, now) -> it.declareAffected(affected, by, now));
    }

    /// “This does not affect me”: by themselves, unless a concern of theirs stands.
    public void disclaimAffected(DecisionId id, PersonId by) {
        var decision = changes.allowed(id, Action.DISCLAIM_AFFECTED, by);
        if (concerns.raisedBy(by, id)) {
            throw Refusal.because(
                    "You raised a concern here, so it affects you. Withdraw the concern first.");
        }
        changes.make(decision, (it, now) -> it.takeBackAffected(by, by, now));
    }

    /// Takes somebody off again who was listed by mistake, while it is a draft.
    public void unlistAffected(DecisionId id, PersonId affected, PersonId by) {
        changes.make(
                id, Action.WRITE_DRAFT, by, (it, now) -> it.takeBackAffected(affected, by, now));
    }

    private void mustRead(Decision decision, PersonId author) {
        var subject = Subject.of(Subject.Type.DECISION, decision.getId().value());
        if (decision.progress().opened()
                && !permissions.can(author, Action.READ, subject).allowed()) {
            throw Refusal.because(
                    "They may not read this decision, so they cannot write it. Choose somebody who"
                            + " may.");
        }
    }

    private void mustBeKnown(PersonId person) {
        if (present.of(List.of(person)).isEmpty()) {
            throw Refusal.because(
                    "Nobody here is known by this id. Choose somebody from the list.");
        }
    }
}
