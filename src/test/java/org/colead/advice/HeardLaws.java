package org.colead.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colead.kernel.PersonId;

/// What holds for advice, whoever was asked and however far each has come.
class HeardLaws {

    private static final Instant ASKED = Instant.parse("2026-10-01T14:00:00Z");
    private static final TimeToAdvise TIME =
            TimeToAdvise.from(ASKED, ASKED.plus(Duration.ofDays(5)));

    @Property
    void theOrderInWhichPeopleAdvisedDoesNotMatter(
            @ForAll("people") List<Asked> asked,
            @ForAll("moments") Instant now,
            @ForAll long seed) {
        var shuffled = new ArrayList<>(asked);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(isEnough(shuffled, now)).isEqualTo(isEnough(asked, now));
    }

    @Property
    void oneMoreAdviceWithoutAnAnswerIsNeverEnough(
            @ForAll("people") List<Asked> asked, @ForAll("moments") Instant now) {
        var more = new ArrayList<>(asked);
        more.add(asked().advise("Ask the drivers first.", ASKED));
        assertThat(isEnough(more, now)).isFalse();
    }

    @Property
    void anAnswerNeverTurnsEnoughIntoNotEnough(
            @ForAll("people") List<Asked> asked, @ForAll("moments") Instant now) {
        var answered =
                asked.stream().map(it -> it.open() ? it.answered("We did.", ASKED) : it).toList();
        assertThat(isEnough(asked, now))
                .satisfies(before -> {
                    if (before) {
                        assertThat(isEnough(answered, now)).isTrue();
                    }
                });
    }

    @Property
    void whatWasEnoughStaysEnoughAsTimePasses(
            @ForAll("people") List<Asked> asked, @ForAll("moments") Instant now) {
        if (isEnough(asked, now)) {
            assertThat(isEnough(asked, now.plus(Duration.ofDays(30)))).isTrue();
        }
    }

    @Property
    void onceAllWereHeardAndAnsweredNobodyWaitsForTheTime(
            @ForAll("people") List<Asked> asked, @ForAll("moments") Instant now) {
        var all =
                asked.stream()
                        .map(it -> it.advised() ? it : it.advise("Start small.", ASKED))
                        .map(it -> it.open() ? it.answered("We will.", ASKED) : it)
                        .toList();
        assertThat(isEnough(all, now)).isTrue();
    }

    private static boolean isEnough(List<Asked> asked, Instant now) {
        return new Heard(asked, Optional.of(new PersonId(new UUID(1, 1))))
                .missing(TIME, now)
                .isEmpty();
    }

    private static Asked asked() {
        return Asked.of(new PersonId(UUID.randomUUID()));
    }

    @Provide
    Arbitrary<List<Asked>> people() {
        return Arbitraries.of(0, 1, 2).map(HeardLaws::come).list().ofMaxSize(9);
    }

    /// Asked only, advised, or answered.
    private static Asked come(int far) {
        var asked = asked();
        var advised = far > 0 ? asked.advise("Ask the drivers first.", ASKED) : asked;
        return far > 1 ? advised.answered("We did.", ASKED) : advised;
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(0, 10 * 24)
                .map(hours -> ASKED.plus(Duration.ofHours(hours)));
    }
}
