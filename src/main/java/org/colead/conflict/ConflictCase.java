package org.colead.conflict;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.conflict.ConflictEvent.ConflictMadePrivate;
import org.colead.conflict.ConflictEvent.ConflictOpened;
import org.colead.conflict.ConflictEvent.ConflictTurnTaken;
import org.colead.conflict.ConflictEvent.GroupReadsAlong;
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

    @Enumerated(EnumType.STRING)
    private ConflictKind kind;

    private String about;
    @Embedded private @Nullable ReadingGroup group;
    @Embedded private @Nullable Mediation mediation;
    @Embedded private Hearing hearing;

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
        opened.group = words.group().map(ReadingGroup::named).orElse(null);
        opened.kind = words.kind();
        opened.about = about.value();
        opened.hearing = Hearing.begun(at);
        opened.registerEvent(new ConflictOpened(opened.id, about.digest(), at));
        opened.take(TurnKind.STATED, by, first, at);
        return opened;
    }

    void takePart(PersonId by, Instant at) {
        hearing.mustBeDue(What.ANSWER_THE_CALL, by, two());
        hearing.moveTo(ConflictStage.FIRST, at);
        registerEvent(
                new ConflictTurnTaken(
                        id, turns().size(), stage(), Sealed.NOTHING.digest(), at));
    }

    /// The one who was asked agrees that the members of the group read along.
    void letGroupReadAlong(PersonId by, Instant at) {
        if (!by.equals(other())) {
            throw Refusal.because("You named the group. The other agrees to it, or does not.");
        }
        if (group == null || !kind.opensToTheGroup()) {
            throw Refusal.because("Nobody else is to read along here.");
        }
        if (!group.agreed()) {
            group = group.agree();
            registerEvent(new GroupReadsAlong(id, at));
        }
    }

    void state(Sealed words, PersonId by, Instant at) {
        hearing.mustBeDue(What.STATE, by, two());
        take(TurnKind.STATED, by, words, at);
    }

    void paraphrase(Sealed words, PersonId by, Instant at) {
        hearing.mustBeDue(What.PARAPHRASE, by, two());
        take(TurnKind.PARAPHRASED, by, words, at);
    }

    /// “Yes, that is what I meant.” Opens the next step.
    void confirm(PersonId by, Instant at) {
        hearing.mustBeDue(What.CONFIRM, by, two());
        hearing.moveTo(
                stage() == ConflictStage.FIRST ? ConflictStage.SECOND : ConflictStage.AGREEING, at);
        take(TurnKind.MEANT, by, Sealed.NOTHING, at);
    }

    /// Says what was missed; the other says it back once more.
    void notQuite(Sealed words, PersonId by, Instant at) {
        hearing.mustBeDue(What.CONFIRM, by, two());
        take(TurnKind.NOT_QUITE, by, words, at);
    }

    /// What both could agree on; in place of the other’s proposal, too.
    void propose(Sealed words, PersonId by, Instant at) {
        hearing.mustBeAt(ConflictStage.AGREEING);
        two().mustHave(by);
        take(TurnKind.PROPOSED, by, words, at);
    }

    void agree(PersonId by, Instant at) {
        hearing.mustBeDue(What.ANSWER_THE_PROPOSAL, by, two());
        hearing.moveTo(ConflictStage.SETTLED, at);
        take(TurnKind.AGREED, by, Sealed.NOTHING, at);
    }

    /// Ends it without an agreement; either may, at any time, with a reason.
    void leave(Sealed reason, PersonId by, Instant at) {
        two().mustHave(by);
        var declined = stage() == ConflictStage.ASKED && by.equals(other());
        hearing.moveTo(ConflictStage.LEFT, at);
        take(declined ? TurnKind.DECLINED : TurnKind.LEFT, by, reason, at);
    }

    /// Closes it to everybody but the two and their mediator, for good.
    void makePrivate(PersonId by, Instant at) {
        two().mustHave(by);
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
        hearing.mustGoOn();
        mediation = next;
        registerEvent(event);
    }

    /// @param expected how many turns there were when this one was begun
    void mustNotBeOvertaken(int expected) {
        hearing.mustNotBeOvertaken(expected);
    }

    private void take(TurnKind turn, PersonId by, Sealed words, Instant at) {
        hearing.take(turn, by, words, at);
        registerEvent(new ConflictTurnTaken(id, turns().size(), stage(), words.digest(), at));
    }

    private Two two() {
        return new Two(opener(), other());
    }

    Due due() {
        return hearing.due(two());
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

    /// The group that is to read along, where it is not about the two themselves.
    Optional<ReadingGroup> group() {
        return Optional.ofNullable(group).filter(_ -> kind.opensToTheGroup());
    }

    ConflictKind kind() {
        return kind;
    }

    ConflictStage stage() {
        return hearing.stage();
    }

    Sealed about() {
        return new Sealed(about);
    }

    Optional<Mediation> mediation() {
        return Optional.ofNullable(mediation);
    }

    List<Turn> turns() {
        return hearing.turns();
    }
}
