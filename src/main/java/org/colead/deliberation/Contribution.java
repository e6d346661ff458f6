package org.colead.deliberation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
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

    @Embedded private Authorship author;
    @Embedded private Saying said;
    @Embedded private @Nullable FromCheck fromCheck;
    @Embedded private Answers answers = new Answers();

    /// The first of those it is joined with.
    private @Nullable UUID joinedTo;

    @Version private @Nullable Long version;

    private Contribution(DecisionId decision, Saying said, Authorship author) {
        this.id = ContributionId.next();
        this.decision = decision;
        this.said = said;
        this.author = author;
    }

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    /// Said under one’s name; a pass has no words.
    static Contribution said(Kind kind, String typed, Round round, PersonId by, Instant at) {
        return made(round, Saying.in(round, kind, kind.wording(typed), at), kind.author(by));
    }

    static Contribution hiddenConcern(String typed, Round round, PersonId by, Instant at) {
        var said = Saying.in(round, Kind.CONCERN, Kind.CONCERN.wording(typed), at);
        return made(round, said, Authorship.hidden(by));
    }

    private static Contribution made(Round round, Saying said, Authorship author) {
        var contribution = new Contribution(round.decision(), said, author);
        contribution.registerEvent(Told.made(contribution));
        return contribution;
    }

    /// An objection that failed a check, to be answered before the next one opens; or a concern its
    /// author consented with, to be answered before the brief where the check passed.
    static Contribution objection(Objection objection, Instant at) {
        var words = Wording.kept(objection.reason());
        var said = new Saying(Kind.CONCERN, words, objection.textVersion(), at);
        var author = Authorship.of(objection.member());
        var concern = new Contribution(objection.decision(), said, author);
        concern.fromCheck = FromCheck.of(objection);
        concern.registerEvent(Told.objected(concern, objection));
        return concern;
    }

    /// Another reaction in place of the first; empty words pass.
    void reactAnew(Kind anew, String typed, Round round, Instant at) {
        anew.mustBeOpenAt(round.stage());
        var next = new Saying(anew, anew.wording(typed), textVersion(), at);
        if (!next.saysTheSameAs(said)) {
            said = next;
            registerEvent(Told.made(this));
        }
    }

    /// @param expected how many answers there were when this one was written
    void answer(Answer answer, int expected, Round round) {
        mustBeOpenIn(round);
        author.mustNotJudgeAlone(new PersonId(answer.answeredBy()), round);
        answer.mustAmendBetween(textVersion(), round.textVersion());
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
        var corrected = said.corrected(typed);
        if (!corrected.equals(said)) {
            said = corrected;
            var words = corrected.wording().digest();
            registerEvent(new ConcernStated(id, decision, words, author.shown(), at));
        }
    }

    /// It stands, and the round in which it is answered lasts; what the check itself left is
    /// answered after it.
    void mustBeOpenIn(Round round) {
        answers.mustStand();
        if (fromCheck == null || !round.wasDecidedBefore(at())) {
            kind().mustBeAnswerableAt(round.stage());
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
        return said.kind();
    }

    Authorship author() {
        return author;
    }

    Wording wording() {
        return said.wording();
    }

    int textVersion() {
        return said.textVersion();
    }

    Instant at() {
        return said.at();
    }

    List<Answer> answers() {
        return answers.all();
    }
}
