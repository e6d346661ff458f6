package org.colead.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colead.authority.Action;
import org.colead.kernel.Sentence;

/// Where a decision stands. The only table of legal moves in the system.
public enum Stage {
    DRAFTING("Drafting"),
    CLARIFYING("Clarifying"),
    REACTING("Reacting"),
    CONCERNS("Concerns"),
    CHECKING("Checking"),
    DECIDED("Decided"),
    PUBLISHED("Published"),
    UNDERWAY("Underway"),
    REVIEWED("Reviewed"),
    WITHDRAWN("Withdrawn"),
    PARKED("Parked"),
    SUPERSEDED("Superseded"),
    RECALLED("Recalled");

    /// The nine stages of the stepper, in their order.
    public static final List<Stage> LINE =
            List.of(
                    DRAFTING,
                    CLARIFYING,
                    REACTING,
                    CONCERNS,
                    CHECKING,
                    DECIDED,
                    PUBLISHED,
                    UNDERWAY,
                    REVIEWED);

    private final Sentence word;

    Stage(String word) {
        this.word = Sentence.of(word);
    }

    public Sentence word() {
        return word;
    }

    /// Whether work on it goes on: neither reviewed nor left by a side exit.
    public boolean inMotion() {
        return LINE.contains(this) && this != REVIEWED;
    }

    /// Whether its group is at work on it together, from the questions to the check.
    public boolean inRounds() {
        return compareTo(CLARIFYING) >= 0 && compareTo(CHECKING) <= 0;
    }

    /// Whether what was decided is published and has not been ended since.
    public boolean holds() {
        return this == PUBLISHED || this == UNDERWAY || this == REVIEWED;
    }

    /// The next one of the stepper.
    public Stage onward() {
        return LINE.get(LINE.indexOf(this) + 1);
    }

    /// A parked decision goes back to the stage it came from; that one is kept beside it.
    Set<Stage> next() {
        return switch (this) {
            case DRAFTING -> EnumSet.of(CLARIFYING, DECIDED, WITHDRAWN, PARKED);
            case CLARIFYING -> EnumSet.of(REACTING, WITHDRAWN, PARKED);
            case REACTING -> EnumSet.of(CONCERNS, WITHDRAWN, PARKED);
            case CONCERNS -> EnumSet.of(CHECKING, DECIDED, WITHDRAWN, PARKED);
            case CHECKING -> EnumSet.of(DECIDED, CONCERNS, WITHDRAWN);
            case DECIDED -> EnumSet.of(PUBLISHED, RECALLED);
            case PUBLISHED -> EnumSet.of(UNDERWAY, SUPERSEDED, RECALLED);
            case UNDERWAY -> EnumSet.of(REVIEWED, SUPERSEDED, RECALLED);
            case REVIEWED -> EnumSet.of(SUPERSEDED, RECALLED);
            case PARKED -> EnumSet.of(DRAFTING, CLARIFYING, REACTING, CONCERNS, WITHDRAWN);
            case WITHDRAWN, SUPERSEDED, RECALLED -> EnumSet.noneOf(Stage.class);
        };
    }

    /// What can be done while a decision stands here, apart from who may do it.
    public boolean allows(Action action) {
        return StageActions.at(this).contains(action);
    }

    public boolean canBecome(Stage target) {
        return next().contains(target);
    }
}
