package org.colead.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
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
    private @Nullable Boolean followed;
    private @Nullable String reply;
    private int reviewsPostponed;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewVerdict verdict;

    private @Nullable String learned;
    private @Nullable Instant publishedAt;
    private @Nullable Instant endedAt;

    void reached(Outcome what, boolean onlyRecommended) {
        outcome = what;
        recommendation = onlyRecommended;
    }

    void chose(String option) {
        chosenOption = option;
    }

    void because(String why) {
        reason = Text.prose(why, "Reason", 2000);
    }

    void ended(String why, Instant at) {
        because(why);
        endedAt = at;
    }

    void published(Instant at) {
        publishedAt = at;
    }

    int postponed() {
        if (reviewsPostponed == REVIEWS_MAY_MOVE) {
            throw Refusal.because("A review may move twice, and this one has. Review it now.");
        }
        return ++reviewsPostponed;
    }

    void reviewed(ReviewVerdict what, String learnedFromIt) {
        verdict = what;
        learned = Text.prose(learnedFromIt, "What we learned", 4000);
    }

    void answered(boolean wasFollowed, String why) {
        if (!recommendation) {
            throw Refusal.because("This decision binds by itself; it waits for no reply.");
        }
        if (followed != null) {
            throw Refusal.because("The reply to this recommendation has been given.");
        }
        followed = wasFollowed;
        reply = Text.prose(why, "Reason", 2000);
    }

    boolean drew() {
        return outcome != null && outcome.binds() && !recommendation;
    }
}
