package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Instant NOW = Instant.parse("2026-09-24T19:41:00Z");
    private static final ZoneId OHIO = ZoneId.of("America/New_York");

    private final Dates english = new Dates(Locale.US, OHIO, NOW);
    private final Dates spanish = new Dates(Locale.of("es", "MX"), OHIO, NOW);

    @Test
    void daysAreWrittenOneWayInEnglish() {
        assertThat(english.day(LocalDate.of(2026, 10, 1))).isEqualTo("1 October");
        assertThat(english.day(LocalDate.of(2027, 1, 15))).isEqualTo("15 January 2027");
        assertThat(english.weekday(LocalDate.of(2026, 9, 24))).isEqualTo("Thursday, 24 September");
        assertThat(english.shortDay(LocalDate.of(2026, 10, 9))).isEqualTo("9 Oct");
    }

    @Test
    void daysFollowTheLanguage() {
        assertThat(spanish.day(LocalDate.of(2026, 10, 1))).isEqualTo("1 de octubre");
        assertThat(spanish.weekday(LocalDate.of(2026, 9, 24)))
                .isEqualTo("jueves, 24 de septiembre");
    }

    @Test
    void nearDaysAreNamed() {
        assertThat(english.when(Instant.parse("2026-09-25T19:30:00Z")))
                .isEqualTo("tomorrow, 15:30");
        assertThat(english.dayName(LocalDate.of(2026, 9, 23))).isEqualTo("yesterday");
        assertThat(english.dayName(LocalDate.of(2026, 9, 18))).isEqualTo("Friday");
        assertThat(english.dayName(LocalDate.of(2026, 9, 9))).isEqualTo("9 September");
    }

    @Test
    void namedDaysCarryTheirArticleInSpanish() {
        assertThat(spanish.when(Instant.parse("2026-09-25T19:30:00Z"))).isEqualTo("mañana, 15:30");
        assertThat(spanish.dayName(LocalDate.of(2026, 9, 18))).isEqualTo("el viernes");
        assertThat(spanish.due(Instant.parse("2026-09-27T19:30:00Z")))
                .isEqualTo("hasta el domingo, 15:30");
        assertThat(spanish.due(NOW.minusSeconds(60))).isEqualTo("venció hoy, 15:40");
        assertThat(spanish.days(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 11)))
                .isEqualTo("7 al 11 de diciembre");
    }

    @Test
    void theViewersZoneDecidesWhichDayItIs() {
        var late = Instant.parse("2026-09-25T03:30:00Z");

        assertThat(english.on(late)).isEqualTo(LocalDate.of(2026, 9, 24));
        assertThat(english.when(late)).isEqualTo("today, 23:30");
    }

    @Test
    void whatHasPassedWasDue() {
        assertThat(english.due(NOW.minusSeconds(60))).isEqualTo("was due today, 15:40");
        assertThat(english.due(NOW.plusSeconds(60))).isEqualTo("until today, 15:42");
    }

    @Test
    void midnightEndsTheDayBefore() {
        var midnight = english.on(NOW).plusDays(1).atStartOfDay(english.zone()).toInstant();

        assertThat(english.due(midnight)).isEqualTo("until the end of today");
        assertThat(english.due(midnight.minus(Duration.ofDays(1))))
                .isEqualTo("was due by the end of yesterday");
    }

    @Test
    void aWeekIsSaidOnce() {
        assertThat(english.days(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 11)))
                .isEqualTo("7 to 11 December");
        assertThat(english.days(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4)))
                .isEqualTo("30 November to 4 December");
    }
}
