package org.colead.conflict;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.colead.conflict.Due.What;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// What was said in a case, turn by turn, and the stage that it has reached.
@Embeddable
class Hearing {

    @Enumerated(EnumType.STRING)
    private ConflictStage stage = ConflictStage.ASKED;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "conflict_turn", joinColumns = @JoinColumn(name = "conflict_id"))
    @OrderColumn(name = "number")
    private List<Turn> turns = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Hearing() {}

    static Hearing begun(Instant at) {
        var begun = new Hearing();
        begun.changedAt = at;
        return begun;
    }

    void take(TurnKind kind, PersonId by, Sealed words, Instant at) {
        if (kind == TurnKind.MEDIATED) {
            mustGoOn();
        }
        turns.add(Turn.of(kind, by, words, at));
        changedAt = at;
    }

    void moveTo(ConflictStage next, Instant at) {
        if (!stage.next().contains(next)) {
            throw over();
        }
        stage = next;
        changedAt = at;
    }

    /// The one who spoke was understood.
    void heard(Instant at) {
        moveTo(stage == ConflictStage.FIRST ? ConflictStage.SECOND : ConflictStage.AGREEING, at);
    }

    /// What leaving is: whoever was asked and leaves before taking part declines.
    TurnKind left(PersonId by, Two two, Instant at) {
        var declined = stage == ConflictStage.ASKED && by.equals(two.other());
        moveTo(ConflictStage.LEFT, at);
        return declined ? TurnKind.DECLINED : TurnKind.LEFT;
    }

    Due due(Two two) {
        return Due.in(stage, turns, two.opener(), two.other());
    }

    void mustBeDue(What what, PersonId by, Two two) {
        two.mustHave(by);
        var due = due(two);
        if (due.what() != what || !due.isFrom(by)) {
            throw Refusal.because(
                    "It is not your turn for this. Open the case again and see what it waits for.");
        }
    }

    void mustBeAt(ConflictStage expected) {
        if (stage != expected) {
            throw Refusal.because("First hear each other out. Then say what you could agree on.");
        }
    }

    void mustGoOn() {
        if (stage.isOver()) {
            throw over();
        }
    }

    /// @param expected how many turns there were when this one was begun
    void mustNotBeOvertaken(int expected) {
        if (turns.size() != expected) {
            throw Refusal.because(
                    "Something was said here meanwhile. Read it first; your words stay.");
        }
    }

    ConflictStage stage() {
        return stage;
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    private static Refusal over() {
        return Refusal.because("This case is over. Open another where something is left.");
    }
}
