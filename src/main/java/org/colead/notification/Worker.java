package org.colead.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.colead.kernel.UuidV7;
import org.colead.notification.Departure.Later;
import org.colead.notification.Departure.Left;
import org.colead.notification.Departure.Never;
import org.colead.notification.Departure.Unknown;
import org.colead.platform.ColeadProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Sends what is due: claim and commit, then say that it begins and commit, then send, then say
/// what came of it. Between the second and the last nobody else touches the letter, ever.
final class Worker {

    private static final int BATCH = 50;

    /// After so many refusals a person has to look.
    static final int TRIES = 8;

    private final Letters letters;
    private final JavaMailSenderImpl server;
    private final ColeadProperties colead;
    private final Clock clock;

    Worker(Letters letters, JavaMailSenderImpl server, ColeadProperties colead, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.colead = colead;
        this.clock = clock;
    }

    /// Until nothing is due, or it is told to stop; what it has begun it brings to its end.
    void work(BooleanSupplier goOn) {
        letters.takeBack(clock.instant());
        while (goOn.getAsBoolean() && some(goOn)) {
            letters.takeBack(clock.instant());
        }
    }

    /// Whether there was anything.
    private boolean some(BooleanSupplier goOn) {
        var token = UuidV7.next();
        var claimed = letters.claim(token, BATCH, clock.instant());
        try (var postman = new Postman(server, colead)) {
            for (var letter : claimed) {
                if (goOn.getAsBoolean() && letters.begin(letter.id(), token, clock.instant())) {
                    note(letter, token, postman.send(letter));
                }
            }
        }
        return !claimed.isEmpty();
    }

    private void note(Waiting letter, UUID token, Departure departure) {
        var now = clock.instant();
        switch (departure) {
            case Left() -> letters.sent(letter.id(), token, now);
            case Never(var trouble) ->
                    letters.settle(letter.id(), token, LetterState.GIVEN_UP, trouble, now);
            case Unknown(var trouble) ->
                    letters.settle(letter.id(), token, LetterState.UNCERTAIN, trouble, now);
            case Later(var trouble) when letter.tries() + 1 >= TRIES ->
                    letters.settle(letter.id(), token, LetterState.GIVEN_UP, trouble, now);
            case Later(var trouble) ->
                    letters.retry(letter.id(), token, next(letter.tries(), now), trouble);
        }
    }

    /// One minute, then four times as long each time, at most half a day.
    static Instant next(int tries, Instant now) {
        var wait = Duration.ofMinutes(1L << Math.min(2 * tries, 20));
        return now.plus(wait.compareTo(Duration.ofHours(12)) < 0 ? wait : Duration.ofHours(12));
    }
}
