package org.colead.hours;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Protected hours as a calendar takes them over (RFC 5545): an event each, at its instant.
public final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final int OCTETS = 75;

    private CalendarFile() {}

    /// @param zone the organisation’s, in which days and times are meant
    public static String of(List<ProtectedTime> times, ZoneId zone, Instant now) {
        return Stream.of(
                        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Colead//Time//EN"),
                        times.stream().flatMap(time -> event(time, zone, now)),
                        Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines)
                .map(CalendarFile::folded)
                .collect(joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> event(ProtectedTime time, ZoneId zone, Instant now) {
        return Stream.of(
                        "BEGIN:VEVENT",
                        "UID:" + number(time) + "@colead",
                        "DTSTAMP:" + UTC.format(now),
                        "DTSTART:" + at(time.day(), time.from(), zone),
                        "DTEND:" + at(time.day(), time.until(), zone),
                        "SUMMARY:" + escaped(time.purpose()),
                        time.place().isEmpty() ? "" : "LOCATION:" + escaped(time.place()),
                        "END:VEVENT")
                .filter(line -> !line.isEmpty());
    }

    /// The same hours have the same number, so that a calendar does not take them over twice.
    private static UUID number(ProtectedTime time) {
        var name = "%s %s %s %s".formatted(time.pool(), time.day(), time.from(), time.purpose());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String at(LocalDate day, LocalTime time, ZoneId zone) {
        return UTC.format(day.atTime(time).atZone(zone).toInstant());
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /// A line has at most 75 octets; what is more goes on after a blank.
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            var one = Character.toString(point);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets += length;
        }
        return folded.toString();
    }
}
