package org.colead.demo;

import java.time.LocalDate;
import org.colead.calendar.OrganisationCalendar;
import org.colead.kernel.CommandKey;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The days off that lie ahead of Cedar Hollow.
@Component
@Profile("demo")
class Breaks {

    private final OrganisationCalendar calendar;

    Breaks(OrganisationCalendar calendar) {
        this.calendar = calendar;
    }

    void tell(Story story) {
        var conferences = story.calendar().monday(24);
        var week = story.calendar().monday(45);
        story.on(
                20,
                "09:00",
                () -> {
                    name(story, "Family conferences", conferences, conferences);
                    name(story, "Mid-term break", week, week.plusDays(4));
                });
    }

    private void name(Story story, String name, LocalDate first, LocalDate last) {
        calendar.name(first, last, name, CommandKey.next(), story.who("Adaeze Winter"));
    }
}
