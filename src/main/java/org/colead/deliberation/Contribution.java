package org.colead.deliberation;

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
import org.colead.decision.DecisionId;
import org.colead.decision.Objection;
import org.colead.deliberation.DeliberationEvent.ConcernStated;
import org.colead.deliberation.DeliberationEvent.ConcernWithdrawn;
import org.colead.kernel.Digest;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
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

    /// In code points, for everything that is said or answered.
    static final int MAX = 4_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContributionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decision_id"))
    private DecisionId decision;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID authorId;

    /// The author once more where each may say this once in a decision; unique there.
    private @Nullable UUID onceBy;

    private String words;
    private @Nullable String statedAs;
    private @Nullable String salt;
    private @Nullable UUID objectionId;
    private @Nullable Integer objectedIn;
    private @Nullable String workable;

    /// The first of those it is joined with.
    private @Nullable UUID joinedTo;

    private boolean settled;
    private int textVersion;
    private Instant at;
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "answer", joinColumns = @JoinColumn(name = "contribution_id"))
    @OrderColumn(name = "number")
    private List<Answer> answers = new ArrayList<>();

    @Version private @Nullable Long version;

    private Contribution(
            Kind kind,
            String words,
            DecisionId decision,
            int textVersion,
            PersonId by,
            Instant at) {
        this.id = ContributionId.next();
        this.decision = decision;
        this.kind = kind;
        this.authorId = by.value();
        this.words = words;
        this.textVersion = textVersion;
        this.at = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    static Contribution question(String words, Round round, PersonId by, Instant at) {
        return said(Kind.QUESTION, Text.prose(words, "Your question", MAX), round, by, at);
    }

    static Contribution input(String words, Round round, PersonId by, Instant at) {
        return said(Kind.INPUT, Text.prose(words, "Your input", MAX), round, by, at);
    }

    static Contribution reaction(String words, Round round, PersonId by, Instant at) {
        var reaction = said(Kind.REACTION, Text.prose(words, "Your reaction", MAX), round, by, at);
        reaction.onceBy = by.value();
        return reaction;
    }

    static Contribution pass(Round round, PersonId by, Instant at) {
        var pass = said(Kind.PASS, "", round, by, at);
        pass.onceBy = by.value();
        return pass;
    }

    static Contribution concern(
            String words, boolean hidden, Round round, PersonId by, Instant at) {
        var checked = Text.prose(words, "Your concern", MAX);
        var concern = in(round, Kind.CONCERN, checked, by, at);
        concern.salt = hidden ? AuthorSeal.salt() : null;
        concern.registerEvent(Told.made(concern));
        return concern;
    }

    /// An objection that failed a check, to be answered before the next one opens.
    static Contribution objection(Objection objection, Instant at) {
        var concern =
                new Contribution(
                        Kind.CONCERN,
                        objection.reason(),
                        objection.decision(),
                        objection.textVersion(),
                        objection.member(),
                        at);
        concern.objectionId = objection.position();
        concern.objectedIn = objection.check();
        concern.workable = objection.workable();
        concern.registerEvent(Told.objected(concern, objection));
        return concern;
    }

    private static Contribution said(
            Kind kind, String words, Round round, PersonId by, Instant at) {
        var contribution = in(round, kind, words, by, at);
        contribution.registerEvent(Told.made(contribution));
        return contribution;
    }

    private static Contribution in(Round round, Kind kind, String words, PersonId by, Instant at) {
        kind.mustBeOpenAt(round.stage());
        return new Contribution(kind, words, round.decision(), round.textVersion(), by, at);
    }

    /// Another reaction in place of the first; empty words pass.
    void reactAnew(Kind anew, String typed, Round round, Instant at) {
        anew.mustBeOpenAt(round.stage());
        var next = anew == Kind.PASS ? "" : Text.prose(typed, "Your reaction", MAX);
        if (anew == kind && next.equals(words)) {
            return;
        }
        this.kind = anew;
        this.words = next;
        this.at = at;
        registerEvent(Told.made(this));
    }

    /// @param expected how many answers there were when this one was written
    void answer(Answer answer, int expected, Round round) {
        mustStand();
        kind.mustBeAnswerableAt(round.stage());
        mustNotJudgeAlone(new PersonId(answer.answeredBy()), round);
        if (!answer.amendsBetween(textVersion, round.textVersion())) {
            throw Answer.amendFirst();
        }
        if (!answers.isEmpty() && answers.getLast().repeats(answer)) {
            return;
        }
        if (answers.size() != expected) {
            throw new Overtaken(answers.isEmpty() ? "" : answers.getLast().words());
        }
        answers.add(answer);
        settled = true;
        registerEvent(Told.answered(this, answer));
    }

    void withdraw(Round round, PersonId by, Instant at) {
        mustBeMine(by, "Only the person who raised a concern can withdraw it. Answer it instead.");
        mustStand();
        kind.mustBeAnswerableAt(round.stage());
        withdrawnAt = at;
        settled = true;
        registerEvent(new ConcernWithdrawn(id, decision, shown(by), at));
    }

    void correct(String typed, Round round, PersonId by, Instant at) {
        mustBeMine(by, "Only the person who raised a concern can correct how it is stated.");
        mustStand();
        round.mustBeOpenForCorrections(at);
        var stated = Text.prose(typed, "Your concern", MAX);
        if (!stated.equals(statedAs)) {
            statedAs = stated;
            registerEvent(new ConcernStated(id, decision, Digest.of(stated), shown(by), at));
        }
    }

    private void mustStand() {
        if (withdrawnAt != null) {
            throw Refusal.because(
                    "This concern was withdrawn by the person who raised it. There is nothing left to"
                            + " do.");
        }
    }

    /// Whether people still talk about it: a concern that stands, while its round lasts.
    void mustBeDiscussedIn(Round round) {
        if (kind != Kind.CONCERN) {
            throw Refusal.because("This is asked about concerns alone.");
        }
        mustStand();
        kind.mustBeAnswerableAt(round.stage());
    }

    void mustBeJoinableIn(Round round) {
        mustBeDiscussedIn(round);
        if (!answers.isEmpty()) {
            throw Refusal.because(
                    "One of these concerns has an answer. Concerns are joined before they are"
                            + " answered.");
        }
    }

    /// @param first empty where it stands alone
    void joinTo(Optional<ContributionId> first) {
        joinedTo = first.filter(other -> !other.equals(id)).map(ContributionId::value).orElse(null);
    }

    boolean follows() {
        return joinedTo != null;
    }

    void mustBeMine(PersonId by, String otherwise) {
        if (kind != Kind.CONCERN || !authorId.equals(by.value())) {
            throw Refusal.because(otherwise);
        }
    }

    private void mustNotJudgeAlone(PersonId by, Round round) {
        if (authorId.equals(by.value()) && round.hasAnotherAuthorThan(by)) {
            throw Refusal.because(
                    "You said this yourself. Another author of the proposal answers it.");
        }
    }

    PersonId shown(PersonId author) {
        return hidden() ? PersonId.NOT_SHOWN : author;
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

    PersonId author() {
        return new PersonId(authorId);
    }

    String words() {
        return words;
    }

    /// As its author wants it read: the corrected words, where there are some.
    String stated() {
        return statedAs == null ? words : statedAs;
    }

    int textVersion() {
        return textVersion;
    }

    Instant at() {
        return at;
    }

    @Nullable String salt() {
        return salt;
    }

    boolean hidden() {
        return salt != null;
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }
}
