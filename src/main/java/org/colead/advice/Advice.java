package org.colead.advice;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.colead.advice.AdviceEvent.*;
import org.colead.decision.DecisionId;
import org.colead.decision.Outcome;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.colead.kernel.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// How one person decides a question: who that is, who was asked, and what came back.
///
/// Life cycle: a decider is named and accepts → people are asked → the round opens → advice and
/// answers → the decider decides, once everybody asked has advised or the time is over, and each
/// advice has an answer. Where the decider leaves, another one is named and accepts; what was said
/// so far stays.
///
/// Source: the advice process, as in Frederic Laloux, “Reinventing Organizations” (2014), chapter
/// 2.3.
@Entity
class Advice extends AbstractAggregateRoot<Advice> {

    static final int LONGEST = 4_000;

    @Id private UUID id;
    private UUID decisionId;
    @Embedded private @Nullable Decider decider;
    @Embedded private @Nullable TimeToAdvise time;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "advice_asked", joinColumns = @JoinColumn(name = "advice_id"))
    @OrderColumn(name = "number")
    private List<Asked> asked = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "advice_declined", joinColumns = @JoinColumn(name = "advice_id"))
    @OrderColumn(name = "number")
    private List<Declined> declined = new ArrayList<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Advice() {}

    Advice(DecisionId decision) {
        this.id = UuidV7.next();
        this.decisionId = decision.value();
    }

    void name(PersonId person, PersonId by, Instant at) {
        mustNotBeHeld();
        if (!isDecidedBy(person)) {
            decider = Decider.named(person, by);
            registerEvent(new DeciderNamed(id, decision(), person, by, at));
        }
    }

    void accept(PersonId by, Instant at) {
        var named = mustBeNamed(by);
        if (!named.hasAccepted()) {
            decider = named.accepted(at);
            registerEvent(new DeciderAccepted(id, decision(), by, at));
        }
    }

    void decline(String why, PersonId by, Instant at) {
        var named = mustBeNamed(by);
        mustNotBeHeld();
        var no = named.declined(why, at);
        declined.add(no);
        decider = null;
        registerEvent(new DeciderDeclined(id, decision(), no.digest(), by, at));
    }

    /// Whoever was named or accepted to decide works here no more; what was decided stays.
    void deciderLeft(PersonId person, Instant at) {
        if (isDecidedBy(person) && decidedAt == null) {
            decider = null;
            registerEvent(new DeciderLeft(id, decision(), person, PersonId.COLEAD, at));
        }
    }

    void ask(PersonId person, PersonId by, Instant at) {
        if (isDecidedBy(person)) {
            throw Refusal.because("Whoever decides does not advise themselves. Ask somebody else.");
        }
        if (asked.stream().noneMatch(it -> it.is(person))) {
            asked.add(Asked.of(person));
            registerEvent(new AdviceAsked(id, decision(), person, time != null, by, at));
        }
    }

    void open(Instant until, PersonId by, Instant at) {
        mustNotBeHeld();
        if (!accepted()) {
            throw Refusal.because("Nobody has accepted to decide yet. Name somebody first.");
        }
        if (asked().isEmpty()) {
            throw Refusal.because("Nobody is asked yet. Ask those whom it affects first.");
        }
        time = TimeToAdvise.from(at, until);
        registerEvent(new AdviceOpened(id, decision(), until, by, at));
    }

    /// Given, or given anew while it has no answer.
    void advise(String words, PersonId by, Instant at) {
        if (accepted() && isDecidedBy(by)) {
            throw Refusal.because("You decide this now. What you advised before stays.");
        }
        var said = Text.prose(words, "Your advice", LONGEST);
        change(by, it -> it.advise(said, at));
        registerEvent(new AdviceGiven(id, decision(), Digest.of(said), by, at));
    }

    void answer(PersonId adviser, String words, PersonId by, Instant at) {
        var said = Text.prose(words, "Your answer", LONGEST);
        change(adviser, it -> it.answered(said, at));
        registerEvent(new AdviceAnswered(id, decision(), adviser, Digest.of(said), by, at));
    }

    void decide(Outcome outcome, String why, PersonId by, Instant at) {
        var said = Text.prose(why, "Your reason", LONGEST);
        heard().mustBeEnough(time, at);
        decidedAt = at;
        reason = said;
        registerEvent(new DecidedAfterAdvice(id, decision(), outcome, Digest.of(said), by, at));
    }

    private void change(PersonId person, UnaryOperator<Asked> verb) {
        if (asked.stream().noneMatch(it -> it.is(person))) {
            throw Refusal.because("This person was not asked for advice.");
        }
        asked.replaceAll(it -> it.is(person) ? verb.apply(it) : it);
    }

    private Decider mustBeNamed(PersonId by) {
        return named().filter(it -> it.is(by))
                .orElseThrow(() ->
                        Refusal.because("Somebody else is named by now. Open the decision again."));
    }

    /// Once people were asked, whoever accepted stays until they leave.
    private void mustNotBeHeld() {
        if (time != null && accepted()) {
            throw Refusal.because("People were asked for advice already. Who decides stays.");
        }
    }

    Heard heard() {
        return new Heard(asked, named().filter(Decider::hasAccepted).map(Decider::person));
    }

    DecisionId decision() {
        return new DecisionId(decisionId);
    }

    Optional<PersonId> decider() {
        return named().map(Decider::person);
    }

    boolean accepted() {
        return named().filter(Decider::hasAccepted).isPresent();
    }

    private boolean isDecidedBy(PersonId person) {
        return named().filter(it -> it.is(person)).isPresent();
    }

    private Optional<Decider> named() {
        return Optional.ofNullable(decider);
    }

    Optional<Instant> closesAt() {
        return Optional.ofNullable(time).map(TimeToAdvise::closesAt);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    List<Declined> declined() {
        return List.copyOf(declined);
    }

    List<Asked> asked() {
        return heard().asked();
    }
}
