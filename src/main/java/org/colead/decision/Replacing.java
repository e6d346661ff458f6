package org.colead.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Which decision may take the place of another: one that was decided later and binds, and that
/// whoever says so may read.
@Component
class Replacing {

    private final Decisions decisions;
    private final Permissions permissions;
    private final Clock clock;

    Replacing(Decisions decisions, Permissions permissions, Clock clock) {
        this.decisions = decisions;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// Refused in words where `later` cannot replace `replaced`.
    void require(DecisionId later, Decision replaced, PersonId by) {
        if (later.equals(replaced.getId())) {
            throw Refusal.because("A decision does not replace itself. Choose another one.");
        }
        var next = decisions.findById(later).orElseThrow(AtStage::unknown);
        var subject = Subject.of(Subject.Type.DECISION, later.value());
        if (!permissions.can(by, Action.READ, subject).allowed()) {
            throw AtStage.unknown();
        }
        mustBind(next);
        if (!isLater(next, replaced)) {
            throw Refusal.because(
                    "It was decided before this one, and only a later decision replaces an earlier"
                            + " one. Choose one that was decided since.");
        }
    }

    private static boolean isLater(Decision next, Decision replaced) {
        return decidedAt(next)
                .filter(at -> decidedAt(replaced).filter(at::isAfter).isPresent())
                .isPresent();
    }

    /// What only recommended is decided when it is followed.
    private static Optional<Instant> decidedAt(Decision decision) {
        return decision.aftermath().followedAt().or(decision.progress()::decidedAt);
    }

    private void mustBind(Decision next) {
        if (next.aftermath().waitsToBeFollowed()) {
            throw Refusal.because(
                    "It recommends, and nobody has followed it: it binds nobody, so it cannot replace"
                            + " what binds. Choose a decision that is in force.");
        }
        boolean binds = next.aftermath().bindsOn(LocalDate.now(clock), next.proposal());
        if (!next.stage().holds() || next.practice() || !binds) {
            throw Refusal.because(
                    "Only a decision that was adopted and is published can replace another. Choose"
                            + " one that holds.");
        }
    }
}
