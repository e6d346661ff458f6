package org.colead.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.group.EnvelopeId;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// What came of a decision: its outcome, the grantor's reply to a recommendation, its review, and
/// the reason where it left the line.
@Embeddable
class Aftermath {

    private static final int REVIEWS_MAY_MOVE = 2;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String chosenOption;
    private boolean recommendation;
    private @Nullable String reason;
    @Embedded private @Nullable Reply reply;
    @Embedded private @Nullable FirstAct firstAct;
    private int reviewsPostponed;

    @ElementCollection
    @CollectionTable(name = "decision_postponed", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "number")
    private List<Postponement> postponements = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewVerdict verdict;

    private @Nullable String learned;
    private @Nullable UUID reviewedBy;
    private @Nullable UUID supersededBy;

    void reached(Outcome what, boolean onlyRecommended) {
        outcome = what;
        recommendation = onlyRecommended && what.binds();
    }

    /// Before the group was asked.
    void doneFirst(FirstAct act, Outcome adopted, boolean onlyRecommended) {
        firstAct = act;
        reached(adopted, onlyRecommended);
    }

    void chose(String option) {
        chosenOption = option;
    }

    /// Why it left the line, or the group asked for help.
    Digest because(String why) {
        reason = Text.prose(why, "Reason", 2000);
        return Digest.of(reason);
    }

    Digest replacedBy(DecisionId later, String why) {
        supersededBy = later.value();
        return because(why);
    }

    int postponed(Postponement moved) {
        if (reviewsPostponed == REVIEWS_MAY_MOVE) {
            throw Refusal.because("A review may move twice, and this one has. Review it now.");
        }
        postponements.add(moved);
        return ++reviewsPostponed;
    }

    Digest reviewed(ReviewVerdict what, String learnedFromIt, PersonId by) {
        reviewedBy = by.value();
        verdict = what;
        learned = Text.prose(learnedFromIt, "What we learned", 4000);
        return Digest.of(learned);
    }

    Reply answered(Reply given) {
        if (!recommendation) {
            throw Refusal.because("This decision binds by itself; it waits for no reply.");
        }
        if (reply != null) {
            throw Refusal.because("The reply to this recommendation has been given.");
        }
        reply = given;
        return given;
    }

    boolean recommends() {
        return recommendation;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    boolean adopted() {
        return outcome != null && outcome.binds();
    }

    /// A recommendation that the granting group has not followed, or not yet.
    boolean waitsToBeFollowed() {
        return recommendation && (reply == null || !reply.followed());
    }

    /// When the granting group followed what this recommended, where it did.
    Optional<Instant> followedAt() {
        return Optional.ofNullable(reply).filter(Reply::followed).map(Reply::repliedAt);
    }

    /// Whether it is adopted for good, or is a trial before its review; stages are asked apart.
    boolean bindsOn(LocalDate day, Proposal proposal) {
        return binds() && !triedUntil(proposal.frame().reviewOn(), day);
    }

    /// Adopted, followed where it recommends, and not given up by its review.
    private boolean binds() {
        boolean kept = verdict == null || verdict == ReviewVerdict.ADOPT;
        return adopted()
                && !waitsToBeFollowed()
                && verdict != ReviewVerdict.ABANDON
                && (outcome != Outcome.TRIAL || kept);
    }

    /// Whether it was a trial whose review was due before that day and is still to come.
    private boolean triedUntil(@Nullable LocalDate review, LocalDate day) {
        boolean over = review != null && review.isBefore(day);
        return outcome == Outcome.TRIAL && verdict == null && over;
    }

    boolean drew() {
        return adopted() && !recommendation;
    }

    /// The envelope of the proposal, where this drew on it.
    @Nullable EnvelopeId drawnOn(Proposal proposal) {
        return drew() ? proposal.envelope().orElse(null) : null;
    }
}
