package org.colead.deliberation;

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
import org.colead.decision.DecisionId;
import org.colead.decision.Objection;
import org.colead.deliberation.DeliberationEvent.ConcernStated;
import org.colead.deliberation.DeliberationEvent.ConcernWithdrawn;
import org.colead.kernel.PersonId;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// What one person said about a decision, with its answers. Each is an aggregate of its own, so
/// that many can write at once.
///
/// Life cycle: made while its stage lasts ([Kind]); answered, and answered again, until the stage
/// is left; a concern may be withdrawn by its author, and corrected for the brief once decided.
@Entity
class Contribution extends AbstractAggregateRoot<Contribution>
        implements AggregateRoot<Contribution, ContributionId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContributionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decision_id"))
    private DecisionId decision;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded private Authorship author;
    @Embedded private Wording wording;
    @Embedded private @Nullable FromCheck fromCheck;
    @Embedded private Answers answers = new Answers();

    /// The first of those it is joined with.
    private @Nullable UUID joinedTo;

    private int textVersion;
    private Instant at;
    @Version private @Nullable Long version;

    private Contribution(
            Kind kind,
            Wording wording,
            DecisionId decision,
            int textVersion,
            Authorship author,
            Instant at) {
        this.id = ContributionId.next();
        this.decision = decision;
        this.kind = kind;
        this.author = author;
        this.wording = wording;
        this.textVersion = textVersion;
        this.at = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    /// Said under one’s name; a pass has no words.
    static Contribution said(Kind kind, String typed, Round round, PersonId by, Instant at) {
        return said(kind, kind.wording(typed), round, kind.author(by), at);
    }

    static Contribution hiddenConcern(String typed, Round round, PersonId by, Instant at) {
        return said(Kind.CONCERN, Kind.CONCERN.wording(typed), round, Authorship.hidden(by), at);
    }

    private static Contribution said(
            Kind kind, Wording words, Round round, Authorship author, Instant at) {
        kind.mustBeOpenAt(round.stage());
        var contribution =
                new Contribution(kind, words, round.decision(), round.textVersion(), author, at);
        contribution.registerEvent(Told.made(contribution));
        return contribution;
    }

    /// An objection that failed a check, to be answered before the next one opens; or a concern its
    /// author consented with, to be answered before the brief where the check passed.
    static Contribution objection(Objection objection, Instant at) {
        var concern =
                new Contribution(
                        Kind.CONCERN,
                        Wording.kept(objection.reason()),
                        objection.decision(),
                        objection.textVersion(),
                        Authorship.of(objection.member()),
                        at);
        concern.fromCheck = FromCheck.of(objection);
        concern.registerEvent(Told.objected(concern, objection));
        return concern;
    }

    /// Another reaction in place of the first; empty words pass.
    void reactAnew(Kind anew, String typed, Round round, Instant at) {
        anew.mustBeOpenAt(round.stage());
        var next = anew.wording(typed);
        if (anew != kind || !next.equals(wording)) {
            this.kind = anew;
            this.wording = next;
            this.at = at;
            registerEvent(Told.made(this));
        }
    }

    /// @param expected how many answers there were when this one was written
    void answer(Answer answer, int expected, Round round) {
        mustBeOpenIn(round);
        author.mustNotJudgeAlone(new PersonId(answer.answeredBy()), round);
        answer.mustAmendBetween(textVersion, round.textVersion());
        if (answers.add(answer, expected)) {
            registerEvent(Told.answered(this, answer));
        }
    }

    void withdraw(Round round, PersonId by, Instant at) {
        ConcernRules.mustBeMine(
                this,
                by,
                "Only the person who raised a concern can withdraw it. Answer it instead.");
        mustBeOpenIn(round);
        answers.withdraw(at);
        registerEvent(new ConcernWithdrawn(id, decision, author.shown(), at));
    }

    void correct(String typed, Round round, PersonId by, Instant at) {
        ConcernRules.mustBeMine(
                this, by, "Only the person who raised a concern can correct how it is stated.");
        answers.mustStand();
        round.mustBeOpenForCorrections(at);
        var corrected = wording.corrected(typed);
        if (!corrected.equals(wording)) {
            wording = corrected;
            registerEvent(new ConcernStated(id, decision, corrected.digest(), author.shown(), at));
        }
    }

    /// It stands, and the round in which it is answered lasts; what the check itself left is
    /// answered after it.
    void mustBeOpenIn(Round round) {
        answers.mustStand();
        if (fromCheck == null || !round.wasDecidedBefore(at)) {
            kind.mustBeAnswerableAt(round.stage());
        }
    }

    /// @param first empty where it stands alone
    void joinTo(Optional<ContributionId> first) {
        joinedTo = first.filter(other -> !other.equals(id)).map(ContributionId::value).orElse(null);
    }

    boolean follows() {
        return joinedTo != null;
    }

    @Override
    public ContributionId getId() {
        return id;
    }

    DecisionId decision() {
        return decision;
    }

    Kind kind() {
        return kind;
    }

    Authorship author() {
        return author;
    }

    Wording wording() {
        return wording;
    }

    int textVersion() {
        return textVersion;
    }

    Instant at() {
        return at;
    }

    List<Answer> answers() {
        return answers.all();
    }
}
