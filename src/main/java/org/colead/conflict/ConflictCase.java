package org.colead.conflict;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.conflict.ConflictEvent.ConflictMadePrivate;
import org.colead.conflict.ConflictEvent.ConflictOpened;
import org.colead.conflict.ConflictEvent.ConflictTurnTaken;
import org.colead.conflict.Due.What;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Two people who hear each other out.
///
/// Life cycle: asked → the first is heard → the second is heard → what they agree → agreed; left by
/// either at any time. Each hearing goes on until the one who spoke confirms what the other says
/// back: “Yes, that is what I meant.”
@Entity
class ConflictCase extends AbstractAggregateRoot<ConflictCase>
        implements AggregateRoot<ConflictCase, ConflictId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ConflictId id;

    private UUID openerId;
    private UUID otherId;
    private @Nullable UUID groupId;

    @Enumerated(EnumType.STRING)
    private ConflictKind kind;

    @Enumerated(EnumType.STRING)
    private ConflictStage stage = ConflictStage.ASKED;

    private String about;
    private Instant changedAt;
    @Embedded private @Nullable Mediation mediation;

    @ElementCollection
    @CollectionTable(name = "conflict_turn", joinColumns = @JoinColumn(name = "conflict_id"))
    @OrderColumn(name = "number")
    private List<Turn> turns = new ArrayList<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ConflictCase() {}

    /// @param about in a few words, sealed
    /// @param first what the opener says, sealed
    static ConflictCase open(
            NewConflict words, Sealed about, Sealed first, PersonId by, Instant at) {
        if (words.other().equals(by)) {
            throw Refusal.because("Choose the other person. To hear yourself out needs no case.");
        }
        var opened = new ConflictCase();
        opened.id = ConflictId.next();
        opened.openerId = by.value();
        opened.otherId = words.other().value();
        opened.groupId = words.group().map(group -> group.value()).orElse(null);
        opened.kind = words.kind();
        opened.about = about.value();
        opened.changedAt = at;
        opened.registerEvent(new ConflictOpened(opened.id, about.digest(), at));
        opened.take(TurnKind.STATED, by, first, at);
        return opened;
    }

    void takePart(PersonId by, Instant at) {
        mustBeDue(What.ANSWER_THE_CALL, by);
        moveTo(ConflictStage.FIRST, at);
        registerEvent(new ConflictTurnTaken(id, turns.size(), stage, Sealed.NOTHING.digest(), at));
    }

    void state(Sealed words, PersonId by, Instant at) {
        mustBeDue(What.STATE, by);
        take(TurnKind.STATED, by, words, at);
    }

    void paraphrase(Sealed words, PersonId by, Instant at) {
        mustBeDue(What.PARAPHRASE, by);
        take(TurnKind.PARAPHRASED, by, words, at);
    }

    /// “Yes, that is what I meant.” Opens the next step.
    void confirm(PersonId by, Instant at) {
        mustBeDue(What.CONFIRM, by);
        moveTo(stage == ConflictStage.FIRST ? ConflictStage.SECOND : ConflictStage.AGREEING, at);
        take(TurnKind.MEANT, by, Sealed.NOTHING, at);
    }

    /// Says what was missed; the other says it back once more.
    void notQuite(Sealed words, PersonId by, Instant at) {
        mustBeDue(What.CONFIRM, by);
        take(TurnKind.NOT_QUITE, by, words, at);
    }

    /// What both could agree on; in place of the other’s proposal, too.
    void propose(Sealed words, PersonId by, Instant at) {
        mustBeAt(ConflictStage.AGREEING);
        mustTakePart(by);
        take(TurnKind.PROPOSED, by, words, at);
    }

    void agree(PersonId by, Instant at) {
        mustBeDue(What.ANSWER_THE_PROPOSAL, by);
        moveTo(ConflictStage.SETTLED, at);
        take(TurnKind.AGREED, by, Sealed.NOTHING, at);
    }

    /// Ends it without an agreement; either may, at any time, with a reason.
    void leave(Sealed reason, PersonId by, Instant at) {
        mustTakePart(by);
        var declined = stage == ConflictStage.ASKED && by.equals(other());
        moveTo(ConflictStage.LEFT, at);
        take(declined ? TurnKind.DECLINED : TurnKind.LEFT, by, reason, at);
    }

    /// Closes it to everybody but the two and their mediator, for good.
    void makePrivate(PersonId by, Instant at) {
        mustTakePart(by);
        if (kind.opensToTheGroup()) {
            kind = ConflictKind.RELATIONSHIP;
            registerEvent(new ConflictMadePrivate(id, at));
        }
    }

    void mediate(Sealed words, PersonId by, Instant at) {
        if (!Mediation.isAccepted(mediation, by)) {
            throw Refusal.because("Only the mediator whom both agreed on can say this.");
        }
        take(TurnKind.MEDIATED, by, words, at);
    }

    /// Changes who mediates; what was agreed before is void.
    void mediatedBy(@Nullable Mediation next, ConflictEvent event) {
        if (stage.isOver()) {
            throw over();
        }
        mediation = next;
        registerEvent(event);
    }

    private void take(TurnKind turn, PersonId by, Sealed words, Instant at) {
        if (stage.isOver() && turn == TurnKind.MEDIATED) {
            throw over();
        }
        turns.add(Turn.of(turn, by, words, at));
        changedAt = at;
        registerEvent(new ConflictTurnTaken(id, turns.size(), stage, words.digest(), at));
    }

    private void moveTo(ConflictStage next, Instant at) {
        if (!stage.next().contains(next)) {
            throw over();
        }
        stage = next;
        changedAt = at;
    }

    private void mustBeDue(What what, PersonId by) {
        mustTakePart(by);
        var due = due();
        if (due.what() != what || !due.isFrom(by)) {
            throw Refusal.because(
                    "It is not your turn for this. Open the case again and see what it waits for.");
        }
    }

    private void mustBeAt(ConflictStage expected) {
        if (stage != expected) {
            throw Refusal.because("First hear each other out. Then say what you could agree on.");
        }
    }

    void mustTakePart(PersonId by) {
        if (!by.equals(opener()) && !by.equals(other())) {
            throw Refusal.because("This is between the two whose case it is.");
        }
    }

    /// @param expected how many turns there were when this one was begun
    void mustNotBeOvertaken(int expected) {
        if (turns.size() != expected) {
            throw Refusal.because(
                    "Something was said here meanwhile. Read it first; your words stay.");
        }
    }

    private static Refusal over() {
        return Refusal.because("This case is over. Open another where something is left.");
    }

    Due due() {
        return Due.in(stage, turns, opener(), other());
    }

    @Override
    public ConflictId getId() {
        return id;
    }

    PersonId opener() {
        return new PersonId(openerId);
    }

    PersonId other() {
        return new PersonId(otherId);
    }

    Optional<UUID> group() {
        return Optional.ofNullable(groupId);
    }

    ConflictKind kind() {
        return kind;
    }

    ConflictStage stage() {
        return stage;
    }

    Sealed about() {
        return new Sealed(about);
    }

    Optional<Mediation> mediation() {
        return Optional.ofNullable(mediation);
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }
}
