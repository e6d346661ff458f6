package org.colead.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;

class LiveSessionTest {

    static final Instant NOON = Instant.parse("2026-09-24T12:00:00Z");

    final PersonId theo = PersonId.next();
    final PersonId hana = PersonId.next();
    final LiveSession session =
            LiveSession.about(DecisionId.next(), GroupId.next(), SessionCode.next(), theo, NOON);

    @Test
    void onlyWhoeverFacilitatesRunsTheTimer() {
        session.startTimer(Duration.ofMinutes(5), theo, NOON);

        assertThat(session.timer()).contains(NOON.plusSeconds(300));
        assertThatThrownBy(() -> session.stopTimer(hana, NOON)).isInstanceOf(Refusal.class);
        session.stopTimer(theo, NOON);
        assertThat(session.timer()).isEmpty();
    }

    @Test
    void aTimerHasSomeTimeAndNotTooMuch() {
        for (var length : new Duration[] {Duration.ZERO, Duration.ofHours(4)}) {
            assertThatThrownBy(() -> session.startTimer(length, theo, NOON))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void facilitationPassesWhenItIsAcceptedAndNotBefore() {
        session.offer(hana, theo, NOON);
        assertThat(session.facilitator()).isEqualTo(theo);
        assertThatThrownBy(() -> session.take(PersonId.next(), true, NOON))
                .isInstanceOf(Refusal.class);

        session.take(hana, true, NOON);

        assertThat(session.facilitator()).isEqualTo(hana);
        assertThat(session.offered()).isEmpty();
        assertThatThrownBy(() -> session.end(theo, NOON)).isInstanceOf(Refusal.class);
    }

    @Test
    void turningToAnotherDecisionStopsTheTimer() {
        var other = DecisionId.next();
        session.startTimer(Duration.ofMinutes(5), theo, NOON);

        session.turnTo(other, theo, NOON);

        assertThat(session.decision()).contains(other);
        assertThat(session.timer()).isEmpty();
    }

    @Test
    void isOverWhenItIsEndedAndByItselfAfterTwelveHours() {
        assertThat(session.isOver(NOON.plus(Duration.ofHours(12)).minusSeconds(1))).isFalse();
        assertThat(session.isOver(NOON.plus(Duration.ofHours(12)))).isTrue();

        session.end(theo, NOON);

        assertThat(session.isOver(NOON)).isTrue();
        assertThatThrownBy(() -> session.startTimer(Duration.ofMinutes(1), theo, NOON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("over");
    }

    @Test
    void aGuestIsAnsweredOnce() {
        var seat = Seat.guest(session.id(), "Noor Aziz", SeatToken.next(), NOON);
        assertThat(seat.isWaiting()).isTrue();

        seat.admit(theo, NOON);

        assertThat(seat.isIn()).isTrue();
        assertThatThrownBy(() -> seat.turnAway(theo, NOON)).isInstanceOf(Refusal.class);
    }

    @Test
    void aMailedLinkLetsInOnce() {
        var seat = Seat.mailed(session.id(), hana, SeatToken.next(), NOON);

        seat.enter(SeatToken.next(), NOON);

        assertThatThrownBy(() -> seat.enter(SeatToken.next(), NOON)).isInstanceOf(Refusal.class);
    }

    @Test
    void aGuestCannotUseTheirSeatAsALink() {
        var seat = Seat.guest(session.id(), "Noor Aziz", SeatToken.next(), NOON);

        assertThatThrownBy(() -> seat.enter(SeatToken.next(), NOON)).isInstanceOf(Refusal.class);
    }
}
