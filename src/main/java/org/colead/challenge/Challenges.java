package org.colead.challenge;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.calendar.OrganisationCalendar;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionService;
import org.colead.decision.NewDecision;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Posting challenges, and what a group does with them.
@Service
@Transactional
public class Challenges {

    /// How long a group has to answer.
    public static final int SCHOOL_DAYS = 10;

    private final AllChallenges all;
    private final DecisionService decisions;
    private final Permissions permissions;
    private final OrganisationCalendar calendar;
    private final Once once;
    private final Clock clock;

    Challenges(
            AllChallenges all,
            DecisionService decisions,
            Permissions permissions,
            OrganisationCalendar calendar,
            Once once,
            Clock clock) {
        this.all = all;
        this.decisions = decisions;
        this.permissions = permissions;
        this.calendar = calendar;
        this.once = once;
        this.clock = clock;
    }

    public ChallengeId post(GroupId group, Telling telling, CommandKey key, PersonId by) {
        permissions.require(
                by, Action.POST_CHALLENGE, Subject.of(Subject.Type.GROUP, group.value()));
        return new ChallengeId(once.run(key, by, () -> posted(group, telling, by).value()));
    }

    private ChallengeId posted(GroupId group, Telling telling, PersonId by) {
        var answerBy = calendar.schoolDaysFromNow(SCHOOL_DAYS);
        return all.save(new Challenge(group, telling, answerBy, by, clock.instant())).getId();
    }

    /// “I feel this too.”
    public void share(ChallengeId id, PersonId by) {
        change(id, Action.POST_CHALLENGE, by, (it, at) -> it.share(by, at));
    }

    public void take(ChallengeId id, String why, PersonId by) {
        change(id, Action.ANSWER_CHALLENGE, by, (it, at) -> it.take(why, by, at));
    }

    public void decline(ChallengeId id, String why, PersonId by) {
        change(id, Action.ANSWER_CHALLENGE, by, (it, at) -> it.decline(why, by, at));
    }

    public void merge(ChallengeId id, ChallengeId into, String why, PersonId by) {
        var other = all.toMergeInto(into).orElseThrow(Challenges::none);
        change(id, Action.ANSWER_CHALLENGE, by, (it, at) -> it.merge(other, why, by, at));
    }

    /// Those that went on as a part of it stand by themselves again.
    public void withdraw(ChallengeId id, PersonId by) {
        change(id, Action.POST_CHALLENGE, by, (it, at) -> it.withdraw(by, at));
        for (var merged : all.findByMergedInto(id.value())) {
            merged.reopen(by, clock.instant());
            all.save(merged);
        }
    }

    /// Begins the draft of a decision from one that was taken; whoever begins it is its author.
    public DecisionId propose(ChallengeId id, String ask, CommandKey key, PersonId by) {
        var challenge = allowed(id, Action.ANSWER_CHALLENGE, by);
        return new DecisionId(once.run(key, by, () -> drafted(challenge, ask, by).value()));
    }

    private DecisionId drafted(Challenge challenge, String ask, PersonId by) {
        var draft = NewDecision.of(challenge.group(), challenge.telling().title(), ask);
        var decision = decisions.draft(draft, CommandKey.next(), by);
        challenge.proposed(decision, by, clock.instant());
        all.save(challenge);
        return decision;
    }

    private void change(
            ChallengeId id, Action action, PersonId by, BiConsumer<Challenge, Instant> verb) {
        var challenge = allowed(id, action, by);
        verb.accept(challenge, clock.instant());
        all.save(challenge);
    }

    private Challenge allowed(ChallengeId id, Action action, PersonId by) {
        var challenge = find(id);
        permissions.require(by, action, Subject.of(Subject.Type.GROUP, challenge.group().value()));
        return challenge;
    }

    private Challenge find(ChallengeId id) {
        return all.findById(id).orElseThrow(Challenges::none);
    }

    private static Refusal none() {
        return Refusal.because("There is no such challenge.");
    }
}
