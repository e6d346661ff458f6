package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Friday 2 October 2026 is a day off; the clocks of New York go back on 1 November.
class MailWishTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final SchoolHours HOURS =
            new SchoolHours(NEW_YORK, LocalDate.of(2026, 10, 2)::equals);
    private static final MailWish QUIET = new MailWish(false, Optional.of(QuietHours.USUAL));
    private static final MailWish DAILY = new MailWish(true, Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "2026-09-29T12:00, 2026-09-29T12:00", // Tuesday noon: at once
        "2026-09-29T17:59, 2026-09-29T17:59",
        "2026-09-29T18:00, 2026-09-30T07:00",
        "2026-09-30T06:59, 2026-09-30T07:00",
        "2026-09-30T07:00, 2026-09-30T07:00",
        "2026-10-01T21:00, 2026-10-05T07:00", // Thursday night, before a long weekend
        "2026-10-02T12:00, 2026-10-05T07:00",
        "2026-10-30T19:00, 2026-11-02T07:00" // over the night in which the clocks go back
    })
    void atNightAtWeekendsAndOnDaysOffALetterWaits(String posted, String leaves) {
        assertThat(QUIET.when(Haste.TOGETHER, at(posted), HOURS))
                .isEqualTo(Timing.from(at(leaves)));
        assertThat(QUIET.when(Haste.ALONE, at(posted), HOURS)).isEqualTo(Timing.from(at(leaves)));
    }

    @Test
    void quietHoursMayLieWithinADay() {
        var lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));
        var wish = new MailWish(false, Optional.of(lunch));
        assertThat(wish.when(Haste.ALONE, at("2026-09-29T12:30"), HOURS).due())
                .isEqualTo(at("2026-09-29T13:00"));
        assertThat(wish.when(Haste.ALONE, at("2026-10-03T12:30"), HOURS).due())
                .isEqualTo(at("2026-10-05T00:00"));
    }

    @Test
    void whatTheDailyLetterWouldBringTooLateComesByItself() {
        var noon = Optional.of(at("2026-09-30T12:00"));
        var early = Optional.of(at("2026-09-30T06:00"));
        var posted = at("2026-09-29T12:00");
        assertThat(DAILY.inTime(Haste.TOGETHER, noon, posted, HOURS))
                .isEqualTo(Timing.inTheDailyLetter(at("2026-09-30T07:00")));
        assertThat(DAILY.inTime(Haste.TOGETHER, early, posted, HOURS))
                .isEqualTo(Timing.from(posted));
    }

    @Test
    void whatQuietHoursWouldHoldForTooLongLeavesAtOnce() {
        var night = at("2026-09-29T20:00");
        assertThat(QUIET.inTime(Haste.TOGETHER, Optional.of(at("2026-09-30T08:00")), night, HOURS))
                .isEqualTo(Timing.from(at("2026-09-30T07:00")));
        assertThat(QUIET.inTime(Haste.TOGETHER, Optional.of(at("2026-09-29T21:00")), night, HOURS))
                .isEqualTo(Timing.from(night));
    }

    @Test
    void onceADayItWaitsForTheNextMorningWithSchool() {
        assertThat(DAILY.when(Haste.TOGETHER, at("2026-09-29T06:59"), HOURS))
                .isEqualTo(Timing.inTheDailyLetter(at("2026-09-29T07:00")));
        assertThat(DAILY.when(Haste.TOGETHER, at("2026-09-29T07:00"), HOURS))
                .isEqualTo(Timing.inTheDailyLetter(at("2026-09-30T07:00")));
        assertThat(DAILY.when(Haste.TOGETHER, at("2026-10-01T12:00"), HOURS))
                .isEqualTo(Timing.inTheDailyLetter(at("2026-10-05T07:00")));
    }

    @Test
    void aBriefComesAloneAndWhatCannotWaitAtAnyHour() {
        var both = new MailWish(true, Optional.of(QuietHours.USUAL));
        var night = at("2026-09-29T23:00");
        assertThat(both.when(Haste.ALONE, night, HOURS))
                .isEqualTo(Timing.from(at("2026-09-30T07:00")));
        assertThat(both.when(Haste.NOW, night, HOURS)).isEqualTo(Timing.from(night));
    }

    @Test
    void whoChoseNothingGetsMailAtOnce() {
        var night = at("2026-10-03T03:00");
        for (var haste : Haste.values()) {
            assertThat(MailWish.AT_ONCE.when(haste, night, HOURS)).isEqualTo(Timing.from(night));
        }
    }

    @Test
    void quietHoursThatEndWhenTheyBeginAreRefused() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
                .hasMessageContaining("end at another time");
    }

    private static Instant at(String local) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), NEW_YORK).toInstant();
    }
}
