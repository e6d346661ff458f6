package org.colead.live.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.people.People;
import org.springframework.stereotype.Component;

/// The services behind the facilitator’s buttons.
@Component
record Steering(
        Facilitation facilitation,
        DecisionCourse course,
        Checks checks,
        GroupDirectory groups,
        People people,
        Clock clock) {

    void open(DecisionId decision, Duration until, CommandKey key, PersonId by) {
        checks.open(decision, new Closing(clock.instant().plus(until)), key, by);
    }

    /// The group’s members by name, without `me`.
    Map<PersonId, String> others(GroupId group, PersonId me) {
        var members = groups.members(group);
        var names = people.names(members);
        var others = new LinkedHashMap<PersonId, String>();
        members.stream()
                .filter(member -> !member.equals(me))
                .sorted(Comparator.comparing(m -> names.getOrDefault(m, "")))
                .forEach(member -> others.put(member, names.getOrDefault(member, "")));
        return others;
    }
}
