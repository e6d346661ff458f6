package org.colead.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class SessionsEndTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T07:00:00Z");

    private final SessionTime sessionTime = new SessionTime(Duration.ofHours(8));
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void somebodySignedIn() {
        SessionTime.begin(session, MORNING);
    }

    @Test
    void eightHoursAfterTheLastThingThatWasDone() {
        assertThat(isOverAfter(Duration.ofHours(7), "/decisions")).isFalse();
        assertThat(isOverAfter(Duration.ofHours(14), "/decisions")).isFalse();
        assertThat(isOverAfter(Duration.ofHours(22), "/decisions")).isFalse();
        assertThat(isOverAfter(Duration.ofHours(30).plusMinutes(1), "/decisions")).isTrue();
    }

    @Test
    void howeverLongAPageIsLeftOpen() {
        for (int hour = 1; hour <= 8; hour++) {
            assertThat(isOverAfter(Duration.ofHours(hour), "heartbeat")).isFalse();
            assertThat(isOverAfter(Duration.ofHours(hour), "push")).isFalse();
        }
        assertThat(isOverAfter(Duration.ofHours(8).plusMinutes(1), "heartbeat")).isTrue();
    }

    @Test
    void afterAWeekWhateverIsDone() {
        for (int hour = 4; hour <= 7 * 24; hour += 4) {
            assertThat(isOverAfter(Duration.ofHours(hour), "/decisions")).isFalse();
        }
        assertThat(isOverAfter(Duration.ofDays(7).plusMinutes(1), "/decisions")).isTrue();
    }

    private boolean isOverAfter(Duration time, String asked) {
        var request = new MockHttpServletRequest("GET", asked.startsWith("/") ? asked : "/");
        request.setSession(session);
        if (!asked.startsWith("/")) {
            request.setParameter("v-r", asked);
        }
        return sessionTime.isOver(request, MORNING.plus(time));
    }
}
