package org.colead.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// Where a decision stands, where it has been, how many checks have failed, and since when others
/// may read it, from the questions on or from when somebody acted first: a draft that was parked or
/// withdrawn before it was opened stays its authors' own.
@Embeddable
class Progress {

    @ElementCollection
    @CollectionTable(name = "decision_stage", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<StageEntry> entered = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFTING;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage parkedFrom;

    private Instant stageAt;
    private int failedChecks;
    private @Nullable Instant openedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant endedAt;

    Progress(Instant at) {
        stageAt = at;
        entered.add(new StageEntry(stage, at));
    }

    @SuppressWarnings("NullAway.Init")
    protected Progress() {}

    /// Says which stage it left.
    Stage moveTo(Stage target, Instant at) {
        var left = stage;
        if (!stage.canBecome(target)) {
            throw Refusal.because(
                    "A decision cannot go from {0} to {1}.", stage.word(), target.word());
        }
        stage = target;
        stageAt = at;
        entered.add(new StageEntry(target, at));
        keepSince(target, at);
        return left;
    }

    private void keepSince(Stage entering, Instant at) {
        switch (entering) {
            case CLARIFYING, DECIDED -> openedAt = openedAt == null ? at : openedAt;
            case PUBLISHED -> publishedAt = at;
            case WITHDRAWN, SUPERSEDED, RECALLED -> endedAt = at;
            default -> {}
        }
    }

    /// Back to the concerns; says how many checks have failed by now.
    int checkFailed(Instant at) {
        mustBeAt(Stage.CHECKING);
        moveTo(Stage.CONCERNS, at);
        return ++failedChecks;
    }

    /// Says which stage it left, and is resumed at.
    Stage park(Instant at) {
        parkedFrom = moveTo(Stage.PARKED, at);
        return parkedFrom;
    }

    Stage resume(Instant at) {
        var back = Optional.ofNullable(parkedFrom).orElse(Stage.DRAFTING);
        moveTo(back, at);
        parkedFrom = null;
        return back;
    }

    void mustBeAt(Stage expected) {
        if (stage != expected) {
            throw Refusal.because(
                    "This is done at {0}; the decision is at {1}.", expected.word(), stage.word());
        }
    }

    /// When the group came to its outcome, where it has.
    Optional<Instant> decidedAt() {
        return entered.stream()
                .filter(entry -> entry.stage() == Stage.DECIDED)
                .map(StageEntry::enteredAt)
                .max(Comparator.naturalOrder());
    }

    int failedChecks() {
        return failedChecks;
    }

    boolean opened() {
        return openedAt != null;
    }

    Stage stage() {
        return stage;
    }
}
