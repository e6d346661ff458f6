package org.colead.uikit;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.colead.kernel.Sentence;

/// Days and times as the viewer reads them: in their language, in their time zone (the
/// organisation’s where theirs is not known), near ones by name.
///
/// English is written as the product writes it everywhere: `24 September`, `15:30`.
public record Dates(Locale locale, ZoneId zone, Instant now) {

    /// For whoever looks at the open screen.
    public static Dates of(Clock clock) {
        return new Dates(Words.locale(), viewersZone(clock), clock.instant());
    }

    public LocalDate today() {
        return on(now);
    }

    /// The day an instant falls on for the viewer.
    public LocalDate on(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /// `24 September`, with the year where it is another one.
    public String day(LocalDate day) {
        return written(day, day.getYear() == today().getYear() ? "MMMMd" : "yMMMMd");
    }

    /// `Thursday, 24 September`.
    public String weekday(LocalDate day) {
        return written(day, "EEEEMMMMd");
    }

    /// `9 Sep`: where there is little room.
    public String shortDay(LocalDate day) {
        return written(day, day.getYear() == today().getYear() ? "MMMd" : "yMMMd");
    }

    public String shortDay(Instant at) {
        return shortDay(on(at));
    }

    /// `15:30`.
    public String time(Instant at) {
        return "%tk:%<tM".formatted(at.atZone(zone));
    }

    /// `Friday 25 September, 15:30`: a moment nobody may mistake.
    public String moment(Instant at) {
        return say("{0}, {1}", weekday(on(at)), time(at));
    }

    /// `Fri 15:30` within the week around today, else `9 Sep, 15:30`.
    public String brief(Instant at) {
        var day = on(at);
        return near(day)
                ? say("{0} {1}", written(day, "EEE"), time(at))
                : say("{0}, {1}", shortDay(day), time(at));
    }

    /// `today, 8:10`, `tomorrow, 15:30`, `Friday, 15:30`, else the day and the time.
    public String when(Instant at) {
        return say("{0}, {1}", dayName(on(at)), time(at));
    }

    /// `until tomorrow, 15:30`, and once it has passed, `was due Friday, 15:30`. Midnight ends the
    /// day before, which is said without a time: `until the end of Friday`.
    public String due(Instant at) {
        if (at.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            var last = dayName(on(at).minusDays(1));
            return at.isBefore(now)
                    ? say("was due by the end of {0}", last)
                    : say("until the end of {0}", last);
        }
        var day = dayName(on(at));
        return at.isBefore(now)
                ? say("was due {0}, {1}", day, time(at))
                : say("until {0}, {1}", day, time(at));
    }

    /// `today`, `yesterday`, `Friday`, else the date: for what people said. As it stands in a
    /// sentence, so in Spanish with its article: `hoy`, `el viernes`.
    public String dayName(LocalDate day) {
        return switch ((int) ChronoUnit.DAYS.between(today(), day)) {
            case 0 -> say("today");
            case 1 -> say("tomorrow");
            case -1 -> say("yesterday");
            default -> article() + (near(day) ? written(day, "EEEE") : day(day));
        };
    }

    public String dayName(Instant at) {
        return dayName(on(at));
    }

    /// `7 to 11 December`.
    public String days(LocalDate first, LocalDate last) {
        return first.getMonth() == last.getMonth() && first.getYear() == last.getYear()
                ? say("{0} to {1}", String.valueOf(first.getDayOfMonth()), day(last))
                : say("{0} to {1}", day(first), day(last));
    }

    private String say(String template, Object... arguments) {
        return Sentence.of(template, arguments).in(locale);
    }

    private String article() {
        return locale.getLanguage().equals("es") ? "el " : "";
    }

    private boolean near(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(today(), day)) < 7;
    }

    private String written(LocalDate day, String skeleton) {
        var house = locale.getLanguage().equals("en") ? Locale.of("en", "150") : locale;
        var format = DateFormat.getInstanceForSkeleton(skeleton, house);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static ZoneId viewersZone(Clock clock) {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ui.getPage().getExtendedClientDetails())
                .map(ExtendedClientDetails::getTimeZoneId)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .orElseGet(clock::getZone);
    }
}
