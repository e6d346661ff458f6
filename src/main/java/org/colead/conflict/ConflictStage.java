package org.colead.conflict;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colead.kernel.Sentence;

/// Where a case stands. The next step opens only when the one who spoke has confirmed that they
/// were understood.
public enum ConflictStage {
    ASKED("Asked"),
    FIRST("First heard"),
    SECOND("Second heard"),
    AGREEING("What we agree"),
    SETTLED("Agreed"),
    LEFT("Left");

    /// The steps in their order, as the stepper shows them.
    public static final List<ConflictStage> LINE = List.of(ASKED, FIRST, SECOND, AGREEING, SETTLED);

    private final Sentence word;

    ConflictStage(String word) {
        this.word = Sentence.of(word);
    }

    public Sentence word() {
        return word;
    }

    public boolean isOver() {
        return this == SETTLED || this == LEFT;
    }

    Set<ConflictStage> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(FIRST, LEFT);
            case FIRST -> EnumSet.of(SECOND, LEFT);
            case SECOND -> EnumSet.of(AGREEING, LEFT);
            case AGREEING -> EnumSet.of(SETTLED, LEFT);
            case SETTLED, LEFT -> EnumSet.noneOf(ConflictStage.class);
        };
    }
}
