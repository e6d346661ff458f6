package org.colead.deliberation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.decision.Passage;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do in the rounds before a check: ask, react, raise concerns, give input, answer.
@Service
@Transactional
public class Deliberation {

    private final KeptContributions contributions;
    private final Rounds rounds;
    private final Answering answering;
    private final JoiningConcerns joining;
    private final Permissions permissions;
    private final Once once;
    private final Clock clock;

    Deliberation(
            KeptContributions contributions,
            Rounds rounds,
            Answering answering,
            JoiningConcerns joining,
            Permissions permissions,
            Once once,
            Clock clock) {
        this.contributions = contributions;
        this.rounds = rounds;
        this.answering = answering;
        this.joining = joining;
        this.permissions = permissions;
        this.once = once;
        this.clock = clock;
    }

    public ContributionId ask(DecisionId decision, String words, CommandKey key, PersonId by) {
        require(by, Action.ASK, decision);
        return made(key, by, () -> said(Kind.QUESTION, words, decision, by));
    }

    /// Gives a reaction, or another in place of the first while the round lasts.
    public ContributionId react(DecisionId decision, String words, CommandKey key, PersonId by) {
        require(by, Action.REACT, decision);
        return made(key, by, () -> reaction(Kind.REACTION, words, decision, by));
    }

    /// Lets the round go by; a reaction given before is taken back.
    public ContributionId pass(DecisionId decision, CommandKey key, PersonId by) {
        require(by, Action.REACT, decision);
        return made(key, by, () -> reaction(Kind.PASS, "", decision, by));
    }

    /// @param hidden whether the author is kept from everybody but whoever operates the database
    public ContributionId raiseConcern(
            DecisionId decision, String words, boolean hidden, CommandKey key, PersonId by) {
        require(by, Action.RAISE_CONCERN, decision);
        return made(
                key,
                by,
                () ->
                        hidden
                                ? Contribution.hiddenConcern(words, round(decision), by, now())
                                : said(Kind.CONCERN, words, decision, by));
    }

    public ContributionId giveInput(
            DecisionId decision, String words, CommandKey key, PersonId by) {
        require(by, Action.GIVE_INPUT, decision);
        mustBeOutside(by, decision);
        return made(key, by, () -> said(Kind.INPUT, words, decision, by));
    }

    /// @param expected how many answers there were when this one was written
    public void answerQuestion(ContributionId id, String words, int expected, PersonId by) {
        answering.question(id, words, expected, by);
    }

    /// @param expected how many answers there were when this one was written
    public void answerInput(ContributionId id, String words, int expected, PersonId by) {
        answerInput(id, words, Optional.empty(), List.of(), expected, by);
    }

    /// @param version the version that changed because of it, where one did
    /// @param passages which of its words changed because of it; empty means all of them
    /// @param expected how many answers there were when this one was written
    public void answerInput(
            ContributionId id,
            String words,
            Optional<Integer> version,
            List<Passage> passages,
            int expected,
            PersonId by) {
        answering.input(id, words, version, passages, expected, by);
    }

    /// @param version the version that changed, for [How#AMENDED]; empty means the newest
    /// @param expected how many answers there were when this one was written
    public void answerConcern(
            ContributionId id,
            How how,
            String words,
            Optional<Integer> version,
            int expected,
            PersonId by) {
        answerConcern(id, how, words, version, List.of(), expected, by);
    }

    /// @param version the version that changed, for [How#AMENDED]; empty means the newest
    /// @param passages which of its words answer the concern; empty means all that changed
    /// @param expected how many answers there were when this one was written
    public void answerConcern(
            ContributionId id,
            How how,
            String words,
            Optional<Integer> version,
            List<Passage> passages,
            int expected,
            PersonId by) {
        answering.concern(id, how, words, version, passages, expected, by);
    }

    /// Only its author can.
    public void withdrawConcern(ContributionId id, PersonId by) {
        var concern = known(id);
        require(by, Action.READ, concern.decision());
        joining.withdrawn(concern);
        concern.withdraw(round(concern.decision()), by, now());
        contributions.save(concern);
    }

    /// Corrects how a concern is stated in the brief; only its author can, for the time that the
    /// group's rules give.
    public void correctConcern(ContributionId id, String statedAs, PersonId by) {
        var concern = known(id);
        require(by, Action.READ, concern.decision());
        concern.correct(statedAs, round(concern.decision()), by, now());
        contributions.save(concern);
    }

    private Contribution reaction(Kind kind, String words, DecisionId decision, PersonId by) {
        var round = round(decision);
        var given = contributions.findByDecisionAndAuthorOnceBy(decision, by.value());
        given.ifPresent(earlier -> earlier.reactAnew(kind, words, round, now()));
        return given.orElseGet(() -> Contribution.said(kind, words, round, by, now()));
    }

    private Contribution said(Kind kind, String words, DecisionId decision, PersonId by) {
        return Contribution.said(kind, words, round(decision), by, now());
    }

    private ContributionId made(CommandKey key, PersonId by, Supplier<Contribution> making) {
        return new ContributionId(
                once.run(key, by, () -> contributions.save(making.get()).getId().value()));
    }

    private void mustBeOutside(PersonId by, DecisionId decision) {
        if (!Outside.is(permissions.factsAbout(by, subject(decision)))) {
            throw Refusal.because(
                    "You belong to the group that decides this. Ask, react or raise a concern"
                            + " instead; input is for those outside.");
        }
    }

    private Contribution known(ContributionId id) {
        return contributions.findById(id).orElseThrow(Answering::notFound);
    }

    private void require(PersonId by, Action action, DecisionId decision) {
        permissions.require(by, action, subject(decision));
    }

    private static Subject subject(DecisionId decision) {
        return Subject.of(Subject.Type.DECISION, decision.value());
    }

    private Round round(DecisionId decision) {
        return rounds.of(decision);
    }

    private Instant now() {
        return clock.instant();
    }
}
