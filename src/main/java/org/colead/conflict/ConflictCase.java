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
import java.util.Optional;
import org.colead.conflict.ConflictEvent.ConflictMadePrivate;
import org.colead.conflict.ConflictEvent.ConflictOpened;
import org.colead.conflict.ConflictEvent.ConflictTurnTaken;
import org.colead.conflict.ConflictEvent.GroupReadsAlong;
import org.colead.conflict.Due.What;
import org.colead.kernel.PersonId;
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

    @Embedded private Two two;

    @Enumerated(EnumType.STRING)
    private ConflictKind kind;

    private String about;
    @Embedded private @Nullable ReadingGroup group;
    @Embedded private @Nullable Mediation mediation;
    @Embedded private Hearing hearing;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ConflictCase() {}

    /// What it is about in a few words, and what the opener says first; both sealed.
    static ConflictCase open(
            NewConflict words, Sealed about, Sealed first, PersonId by, Instant at) {
        var opened = new ConflictCase();
        opened.id = ConflictId.next();
        opened.two = Two.of(by, words.other());
        opened.group = words.group().map(ReadingGroup::named).orElse(null);
        opened.kind = words.kind();
        opened.about = about.value();
        opened.hearing = Hearing.begun(at);
        opened.registerEvent(new ConflictOpened(opened.id, about.digest(), at));
        opened.take(TurnKind.STATED, by, first, at);
        return opened;
    }

    void takePart(PersonId by, Instant at) {
        hearing.mustBeDue(What.ANSWER_THE_CALL, by, two);
        hearing.moveTo(ConflictStage.FIRST, at);
        tell(Sealed.NOTHING, at);
    }

    /// The one who was asked agrees that the members of the group read along.
    void letGroupReadAlong(PersonId by, Instant at) {
        two.mustBeOther(by);
        var named = ReadingGroup.mustBeNamed(group());
        if (!named.agreed()) {
            group = named.agree();
            registerEvent(new GroupReadsAlong(id, at));
        }
    }

    void state(Sealed words, PersonId by, Instant at) {
        hearing.mustBeDue(What.STATE, by, two);
        take(TurnKind.STATED, by, words, at);
    }

    void paraphrase(Sealed words, PersonId by, Instant at) {
        hearing.mustBeDue(What.PARAPHRASE, by, two);
        take(TurnKind.PARAPHRASED, by, words, at);
    }

    /// “Yes, that is what I meant.” Opens the next step.
    void confirm(PersonId by, Instant at) {
        hearing.mustBeDue(What.CONFIRM, by, two);
        hearing.heard(at);
        take(TurnKind.MEANT, by, Sealed.NOTHING, at);
    }

    /// Says what was missed; the other says it back once more.
    void notQuite(Sealed words, PersonId by, Instant at) {
        hearing.mustBeDue(What.CONFIRM, by, two);
        take(TurnKind.NOT_QUITE, by, words, at);
    }

    /// What both could agree on; in place of the other’s proposal, too.
    void propose(Sealed words, PersonId by, Instant at) {
        hearing.mustBeAt(ConflictStage.AGREEING);
        two.mustHave(by);
        take(TurnKind.PROPOSED, by, words, at);
    }

    void agree(PersonId by, Instant at) {
        hearing.mustBeDue(What.ANSWER_THE_PROPOSAL, by, two);
        hearing.moveTo(ConflictStage.SETTLED, at);
        take(TurnKind.AGREED, by, Sealed.NOTHING, at);
    }

    /// Ends it without an agreement; either may, at any time, with a reason.
    void leave(Sealed reason, PersonId by, Instant at) {
        two.mustHave(by);
        take(hearing.left(by, two, at), by, reason, at);
    }

    /// Closes it to everybody but the two and their mediator, for good.
    void makePrivate(PersonId by, Instant at) {
        two.mustHave(by);
        if (kind.opensToTheGroup()) {
            kind = ConflictKind.RELATIONSHIP;
            registerEvent(new ConflictMadePrivate(id, at));
        }
    }

    void mediate(Sealed words, PersonId by, Instant at) {
        Mediation.mustBeAccepted(mediation, by);
        take(TurnKind.MEDIATED, by, words, at);
    }

    /// Changes who mediates; what was agreed before is void. That nobody does any more, nor reads
    /// it as a mediator, can be said also once the case is over.
    void mediatedBy(@Nullable Mediation next, ConflictEvent event) {
        if (next != null) {
            hearing.mustGoOn();
        }
        mediation = next;
        registerEvent(event);
    }

    Hearing hearing() {
        return hearing;
    }

    private void take(TurnKind turn, PersonId by, Sealed words, Instant at) {
        hearing.take(turn, by, words, at);
        tell(words, at);
    }

    private void tell(Sealed words, Instant at) {
        registerEvent(
                new ConflictTurnTaken(id, hearing.turns().size(), stage(), words.digest(), at));
    }

    Due due() {
        return hearing.due(two);
    }

    @Override
    public ConflictId getId() {
        return id;
    }

    PersonId opener() {
        return two.opener();
    }

    PersonId other() {
        return two.other();
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
}
