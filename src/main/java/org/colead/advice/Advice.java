package org.colead.advice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.colead.advice.AdviceEvent.AdviceAnswered;
import org.colead.advice.AdviceEvent.AdviceAsked;
import org.colead.advice.AdviceEvent.AdviceGiven;
import org.colead.advice.AdviceEvent.AdviceOpened;
import org.colead.advice.AdviceEvent.DecidedAfterAdvice;
import org.colead.advice.AdviceEvent.DeciderAccepted;
import org.colead.advice.AdviceEvent.DeciderDeclined;
import org.colead.advice.AdviceEvent.DeciderNamed;
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
/// advice has an answer.
///
/// Source: the advice process, as in Frederic Laloux, “Reinventing Organizations” (2014), chapter
/// 2.3.
@Entity
class Advice extends AbstractAggregateRoot<Advice> {

    static final int LONGEST = 4_000;
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST_TIME = Duration.ofDays(60);

    @Id private UUID id;
    private UUID decisionId;
    private @Nullable UUID deciderId;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant closesAt;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "advice_asked", joinColumns = @JoinColumn(name = "advice_id"))
    @OrderColumn(name = "number")
    private List<Asked> asked = new ArrayList<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Advice() {}

    Advice(DecisionId decision) {
        this.id = UuidV7.next();
        this.decisionId = decision.value();
    }

    void name(PersonId decider, PersonId by, Instant at) {
        mustNotBeOpen();
        if (decider.value().equals(deciderId)) {
            return;
        }
        deciderId = decider.value();
        acceptedAt = null;
        registerEvent(new DeciderNamed(id, decision(), decider, by, at));
    }

    void accept(PersonId by, Instant at) {
        mustBeNamed(by);
        if (acceptedAt == null) {
            acceptedAt = at;
            registerEvent(new DeciderAccepted(id, decision(), by, at));
        }
    }

    void decline(String why, PersonId by, Instant at) {
        mustBeNamed(by);
        mustNotBeOpen();
        var said = Text.prose(why, "Your reason", LONGEST);
        deciderId = null;
        acceptedAt = null;
        registerEvent(new DeciderDeclined(id, decision(), Digest.of(said), by, at));
    }

    void ask(PersonId person, PersonId by, Instant at) {
        if (person.value().equals(deciderId)) {
            throw Refusal.because("Whoever decides does not advise themselves. Ask somebody else.");
        }
        if (asked.stream().noneMatch(it -> it.is(person))) {
            asked.add(Asked.of(person));
            registerEvent(new AdviceAsked(id, decision(), person, openedAt != null, by, at));
        }
    }

    void open(Instant until, PersonId by, Instant at) {
        mustNotBeOpen();
        if (acceptedAt == null) {
            throw Refusal.because("Nobody has accepted to decide yet. Name somebody first.");
        }
        if (asked.isEmpty()) {
            throw Refusal.because("Nobody is asked yet. Ask those whom it affects first.");
        }
        if (until.isBefore(at.plus(SHORTEST)) || until.isAfter(at.plus(LONGEST_TIME))) {
            throw Refusal.because("Give them at least ten minutes, and 60 days at most.");
        }
        openedAt = at;
        closesAt = until;
        registerEvent(new AdviceOpened(id, decision(), until, by, at));
    }

    /// Given, or given anew while it has no answer.
    void advise(String words, PersonId by, Instant at) {
        var said = Text.prose(words, "Your advice", LONGEST);
        change(
                by,
                it -> {
                    if (it.answer() != null) {
                        throw Refusal.because("Your advice was answered. It stays as it is.");
                    }
                    return it.advise(said, at);
                });
        registerEvent(new AdviceGiven(id, decision(), Digest.of(said), by, at));
    }

    void answer(PersonId adviser, String words, PersonId by, Instant at) {
        var said = Text.prose(words, "Your answer", LONGEST);
        change(
                adviser,
                it -> {
                    if (!it.advised()) {
                        throw Refusal.because(
                                "They have not advised yet. There is nothing to answer.");
                    }
                    return it.answered(said, at);
                });
        registerEvent(new AdviceAnswered(id, decision(), adviser, Digest.of(said), by, at));
    }

    void decide(Outcome outcome, String why, PersonId by, Instant at) {
        var said = Text.prose(why, "Your reason", LONGEST);
        mustBeReady(at);
        decidedAt = at;
        reason = said;
        registerEvent(new DecidedAfterAdvice(id, decision(), outcome, Digest.of(said), by, at));
    }

    private void mustBeReady(Instant now) {
        if (asked.stream().anyMatch(Asked::open)) {
            throw Refusal.because("An advice has no answer yet. Answer each one, then decide.");
        }
        if (asked.stream().anyMatch(it -> !it.advised())
                && closesAt != null
                && now.isBefore(closesAt)) {
            throw Refusal.because(
                    "Not everybody has advised yet. Wait for them, or until the time is over.");
        }
    }

    private void change(PersonId person, UnaryOperator<Asked> verb) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).is(person)) {
                asked.set(i, verb.apply(asked.get(i)));
                return;
            }
        }
        throw Refusal.because("This person was not asked for advice.");
    }

    private void mustBeNamed(PersonId by) {
        if (!by.value().equals(deciderId)) {
            throw Refusal.because("Somebody else is named by now. Open the decision again.");
        }
    }

    private void mustNotBeOpen() {
        if (openedAt != null) {
            throw Refusal.because("People were asked for advice already. Who decides stays.");
        }
    }

    DecisionId decision() {
        return new DecisionId(decisionId);
    }

    Optional<PersonId> decider() {
        return Optional.ofNullable(deciderId).map(PersonId::new);
    }

    boolean accepted() {
        return acceptedAt != null;
    }

    Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }
}
