package org.colead.advice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/// How far the advice has come: who is waited for, and what has no answer yet. Nobody waits for the
/// advice of whoever came to decide; what they said before stays, and needs no answer.
record Heard(List<Asked> asked, Optional<PersonId> decider) {

    /// @param decider who accepted to decide
    Heard(List<Asked> asked, Optional<PersonId> decider) {
        this.asked =
                asked.stream()
                        .filter(it -> it.advised() || !decider.equals(Optional.of(it.person())))
                        .toList();
        this.decider = decider;
    }

    /// How many of those who were asked have advised.
    long given() {
        return asked.stream().filter(Asked::advised).count();
    }

    boolean fromAll() {
        return given() == asked.size();
    }

    /// How many advices have no answer.
    long unanswered() {
        return asked.stream()
                .filter(Asked::open)
                .filter(it -> !decider.equals(Optional.of(it.person())))
                .count();
    }

    void mustBeEnough(@Nullable TimeToAdvise time, Instant now) {
        missing(time, now)
                .ifPresent(why -> {
                    throw new Refusal(why);
                });
    }

    /// What is missing before whoever decides may; empty once it is enough: each advice has an
    /// answer, and all have advised or the time for it is over.
    Optional<Sentence> missing(@Nullable TimeToAdvise time, Instant now) {
        if (unanswered() > 0) {
            return Optional.of(
                    Sentence.of("An advice has no answer yet. Answer each one, then decide."));
        }
        return Optional.of(
                        Sentence.of(
                                "Not everybody has advised yet. Wait for them, or until the time is over."))
                .filter(_ -> !fromAll() && time != null && !time.isOver(now));
    }
}
