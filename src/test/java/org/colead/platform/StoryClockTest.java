package org.colead.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class StoryClockTest {

    private static final Instant LATE = Instant.parse("2026-09-24T22:30:00Z");

    @Test
    void todayIsTheDayWhereTheOrganisationIs() {
        assertThat(todayIn(ZoneId.of("America/Anchorage"))).isEqualTo("2026-09-24");
        assertThat(todayIn(ZoneId.of("Pacific/Auckland"))).isEqualTo("2026-09-25");
        assertThat(todayIn(ZoneOffset.UTC)).isEqualTo("2026-09-24");
    }

    @Test
    void inAnotherZoneItTellsTheSameStory() {
        var clock = new StoryClock(ZoneOffset.UTC);
        var told = new ArrayList<Instant>();
        clock.at(LATE, () -> told.add(clock.withZone(ZoneId.of("Asia/Tokyo")).instant()));
        assertThat(told).containsExactly(LATE);
    }

    private static LocalDate todayIn(ZoneId zone) {
        var clock = new StoryClock(zone);
        var days = new ArrayList<LocalDate>();
        clock.at(LATE, () -> days.add(LocalDate.now(clock)));
        return days.getFirst();
    }
}
