package org.colead.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.colead.decision.DecisionId;
import org.colead.deliberation.ContributionId;
import org.colead.group.EnvelopeId;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.people.UnitId;
import org.colead.platform.StoryClock;

/// What the chapters of the story share: its people and places by name, its calendar and clock.
class Story {

    private final StoryClock clock;
    private final SchoolCalendar calendar;
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, GroupId> groups = new HashMap<>();
    private final Map<String, UnitId> units = new HashMap<>();
    private final Map<String, EnvelopeId> envelopes = new HashMap<>();
    private final Map<String, DecisionId> decisions = new HashMap<>();
    private final Map<String, ContributionId> concerns = new HashMap<>();

    Story(StoryClock clock, SchoolCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    SchoolCalendar calendar() {
        return calendar;
    }

    /// Tells one act as it happened then.
    void on(int schoolDaysBack, String time, Runnable act) {
        clock.at(calendar.at(schoolDaysBack, time), act);
    }

    void at(Instant then, Runnable act) {
        clock.at(then, act);
    }

    PersonId who(String name) {
        return known(people, name);
    }

    GroupId group(String name) {
        return known(groups, name);
    }

    UnitId unit(String name) {
        return known(units, name);
    }

    EnvelopeId envelope(String name) {
        return known(envelopes, name);
    }

    DecisionId decision(String title) {
        return known(decisions, title);
    }

    ContributionId concern(String of) {
        return known(concerns, of);
    }

    void remember(String of, ContributionId concern) {
        concerns.put(of, concern);
    }

    void meet(String name, PersonId person) {
        people.put(name, person);
    }

    void remember(String name, GroupId group) {
        groups.put(name, group);
    }

    void remember(String name, UnitId unit) {
        units.put(name, unit);
    }

    void remember(String name, EnvelopeId envelope) {
        envelopes.put(name, envelope);
    }

    void remember(String title, DecisionId decision) {
        decisions.put(title, decision);
    }

    private static <T> T known(Map<String, T> names, String name) {
        var found = names.get(name);
        if (found == null) {
            throw new IllegalStateException("The story has not told of “%s” yet".formatted(name));
        }
        return found;
    }
}
