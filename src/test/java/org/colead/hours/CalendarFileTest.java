package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// RFC 5545, 3.1 (lines), 3.3.5 (instants), 3.3.11 (text).
class CalendarFileTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
    private static final PoolId POOL = new PoolId(new UUID(0, 7));

    @Test
    void eachIsAnEventAtItsInstantBeforeAndAfterTheClocksGoBack() {
        assertThat(file(time(LocalDate.of(2026, 10, 27), "Planning", "Room 12")))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .containsSubsequence(
                        "BEGIN:VEVENT\r\n",
                        "DTSTAMP:20261001T120000Z\r\n",
                        "DTSTART:20261027T121500Z\r\n",
                        "DTEND:20261027T134500Z\r\n",
                        "SUMMARY:Planning\r\n",
                        "LOCATION:Room 12\r\n",
                        "END:VEVENT\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(file(time(LocalDate.of(2026, 11, 3), "Planning", "")))
                .contains("DTSTART:20261103T131500Z")
                .doesNotContain("LOCATION");
    }

    @Test
    void wordsAreEscapedAndLongLinesFolded() {
        var purpose = "Planning; grade 3, room\nfive " + "ñ".repeat(60);
        var file = file(time(LocalDate.of(2026, 10, 27), purpose, ""));
        assertThat(file).contains("SUMMARY:Planning\\; grade 3\\, room\\nfive");
        assertThat(file.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "")).contains("ñ".repeat(60));
    }

    @Test
    void theSameHoursHaveTheSameNumber() {
        var day = LocalDate.of(2026, 10, 27);
        var uid = uid(file(time(day, "Planning", "Room 12")));
        assertThat(uid(file(time(day, "Planning", "Room 14")))).isEqualTo(uid);
        assertThat(uid(file(time(day.plusDays(1), "Planning", "Room 12")))).isNotEqualTo(uid);
    }

    private static String uid(String file) {
        return file.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    private static String file(ProtectedTime time) {
        return CalendarFile.of(List.of(time), NEW_YORK, NOW);
    }

    private static ProtectedTime time(LocalDate day, String purpose, String place) {
        return new ProtectedTime(
                POOL, day, LocalTime.of(8, 15), LocalTime.of(9, 45), place, purpose);
    }
}
