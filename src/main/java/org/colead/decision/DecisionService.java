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
    private final Permissions permissions;
    private final GroupDirectory groups;
    private final People people;
    private final Present present;
    private final StandingConcerns concerns;
    private final Once once;
    private final Clock clock;

    DecisionService(
            Decisions decisions,
            Permissions permissions,
            GroupDirectory groups,
            People people,
            Present present,
            StandingConcerns concerns,
            Once once,
            Clock clock) {
        this.decisions = decisions;
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
        var decision = allowed(id, Action.WRITE_DRAFT, by);
        Overtaking.mustNotBe(decision, expected);
        decision.rewrite(draft.in(people.localeOf(by)), by, clock.instant());
        decisions.save(decision);
    }

    /// Until it is reviewed, by an author or whoever facilitates; where no author is here any more,
    /// by a member of the group. Once it is opened, somebody who may read it.
    public void inviteAuthor(DecisionId id, PersonId author, PersonId by) {
        var decision = allowed(id, Action.INVITE_AUTHOR, by);
        SelfDealing.refuseNaming(by, author);
        mustBeKnown(author);
        mustRead(decision, author);
        decision.inviteAuthor(author, by, clock.instant());
        decisions.save(decision);
    }

    public void acceptAuthorship(DecisionId id, PersonId by) {
        var decision = allowed(id, Action.ACCEPT_AUTHORSHIP, by);
        decision.acceptAuthorship(by, clock.instant());
        decisions.save(decision);
    }

    /// Makes a new version; its number comes back. The time for which a text must stand begins
    /// again.
    ///
    /// @param replaced the version that the author read; behind it, the words that were saved first
    ///   come back in the refusal
    public int amend(DecisionId id, ProposalText text, Terms terms, int replaced, PersonId by) {
        var decision = allowed(id, Action.AMEND, by);
        if (decision.proposal().version() != replaced) {
            throw Overtaking.by(decision);
        }
        var whole = text.with(terms.in(people.localeOf(by)));
        int number = decision.amend(whole, terms, by, clock.instant());
        decisions.save(decision);
        return number;
    }

    /// “This affects me”: cannot be refused to anybody who may read it.
    public void declareAffected(DecisionId id, PersonId by) {
        var decision = allowed(id, Action.DECLARE_AFFECTED, by);
        decision.declareAffected(by, by, clock.instant());
        decisions.save(decision);
    }

    /// Lists somebody as affected while it is a draft, so that they may read it once it is opened,
    /// and raise concerns, wherever they work.
    public void listAffected(DecisionId id, PersonId affected, PersonId by) {
        var decision = allowed(id, Action.WRITE_DRAFT, by);
        mustBeKnown(affected);
        decision.declareAffected(affected, by, clock.instant());
        decisions.save(decision);
    }

    /// “This does not affect me”: by themselves, unless a concern of theirs stands.
    public void disclaimAffected(DecisionId id, PersonId by) {
        var decision = allowed(id, Action.DISCLAIM_AFFECTED, by);
        if (concerns.raisedBy(by, id)) {
            throw Refusal.because(
                    "You raised a concern here, so it affects you. Withdraw the concern first.");
        }
        decision.takeBackAffected(by, by, clock.instant());
        decisions.save(decision);
    }

    /// Takes somebody off again who was listed by mistake, while it is a draft.
    public void unlistAffected(DecisionId id, PersonId affected, PersonId by) {
        var decision = allowed(id, Action.WRITE_DRAFT, by);
        decision.takeBackAffected(affected, by, clock.instant());
        decisions.save(decision);
    }

    private void mustRead(Decision decision, PersonId author) {
        if (decision.opened()
                && !permissions.can(author, Action.READ, subject(decision.getId())).allowed()) {
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

    private Decision allowed(DecisionId id, Action action, PersonId by) {
        var decision = load(id);
        AtStage.require(decision.stage(), action);
        permissions.require(by, action, subject(id));
        return decision;
    }

    private Decision load(DecisionId id) {
        return decisions.findById(id).orElseThrow(AtStage::unknown);
    }

    private static Subject subject(DecisionId id) {
        return Subject.of(Subject.Type.DECISION, id.value());
    }
}
