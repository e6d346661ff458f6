package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionId;
import org.colead.decision.page.DecisionSection;
import org.colead.hours.Meeting;
import org.colead.hours.Meetings;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.DayField;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Needed;
import org.colead.uikit.Words;

/// What deciding itself costs: hours × people of its meetings.
@org.springframework.stereotype.Component
class TimeSpentDeciding implements DecisionSection {

    private static final int ORDER = 900;

    private final Meetings meetings;
    private final Clock clock;

    TimeSpentDeciding(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        var cost = meetings.cost(decision.id());
        boolean mayLog = decision.may(Action.LOG_MEETING);
        if (cost.value() == 0 && !mayLog) {
            return Optional.empty();
        }
        var value = new Div(Line.plain(words(cost)));
        if (mayLog) {
            value.add(new More(t("Log a meeting"), form(decision.id(), viewer)));
        }
        return Optional.of(new FactSheet().fact(t("Time spent deciding"), value));
    }

    private static String words(Minutes cost) {
        return cost.value() == 0
                ? t("No meeting is logged.")
                : t("{0} of people’s time in meetings", Words.hours(cost));
    }

    private Component form(DecisionId decision, PersonId viewer) {
        var day = new DayField(t("Day"), LocalDate.now(clock));
        var minutes = new IntegerField(t("Minutes"));
        var people = new IntegerField(t("How many people"));
        Needed.mark(minutes, people);
        var log =
                Act.once(
                                t("Log this meeting"),
                                key -> log(decision, day, minutes, people, key, viewer))
                        .plain();
        var form = new Div(day, minutes, people, log);
        form.addClassName("cl-form");
        return form;
    }

    private void log(
            DecisionId decision,
            DayField day,
            IntegerField minutes,
            IntegerField people,
            CommandKey key,
            PersonId viewer) {
        var meeting =
                new Meeting(
                        day.getOptionalValue().orElse(LocalDate.now(clock)),
                        new Minutes(minutes.getOptionalValue().orElse(0)),
                        people.getOptionalValue().orElse(0));
        meetings.log(decision, meeting, key, viewer);
    }
}
