package org.colead.facilitation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.responsibility.Carried;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.ResponsibilityRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who facilitates a group's rounds, to whom that can be handed over, and when it might be time.
@Service
@Transactional(readOnly = true)
public class Facilitators {

    /// Whoever carried it at the moment a decision was reached; a decision without anybody counts
    /// as nobody's. Nobody facilitates what somebody did first.
    private static final String LATEST =
            """
            select (select h.person_id from responsibility_holding h
                      join responsibility r on r.id = h.responsibility_id
                     where r.group_id = d.group_id and r.mandate = 'FACILITATES'
                       and h.accepted_at <= d.decided
                       and (h.passed_at is null or h.passed_at > d.decided)
                     order by h.accepted_at desc limit 1) as person
              from (select e.group_id, e.id, max(s.entered_at) as decided
                      from decision e join decision_stage s
                        on s.decision_id = e.id and s.stage = 'DECIDED'
                     where e.group_id = ? and e.acted_at is null group by e.group_id, e.id) d
             order by d.decided desc, d.id desc limit 3\
            """;

    private final Carried carried;
    private final GroupDirectory groups;
    private final People people;
    private final JdbcClient jdbc;

    Facilitators(Carried carried, GroupDirectory groups, People people, JdbcClient jdbc) {
        this.carried = carried;
        this.groups = groups;
        this.people = people;
        this.jdbc = jdbc;
    }

    /// Those who carry it now.
    public List<ResponsibilityRow> of(GroupId group) {
        return carried.entrusted(Mandate.FACILITATES, group);
    }

    /// The members to whom `holder` could hand it over, by name.
    public List<ResponsibilityRow.Someone> others(GroupId group, PersonId holder) {
        var members = groups.members(group).stream().filter(id -> !id.equals(holder)).toList();
        var names = people.names(members);
        return members.stream()
                .map(id -> new ResponsibilityRow.Someone(id, names.getOrDefault(id, "—")))
                .sorted(Comparator.comparing(ResponsibilityRow.Someone::name))
                .toList();
    }

    public boolean isMember(GroupId group, PersonId person) {
        return groups.members(group).contains(person);
    }

    /// Whether the group's last three decisions were all facilitated by this person.
    public boolean mightRotate(GroupId group, PersonId holder) {
        var latest =
                jdbc.sql(LATEST)
                        .param(group.toString())
                        .query((row, _) -> Optional.ofNullable(row.getString(1)).map(PersonId::of))
                        .list();
        return Rotation.isDue(holder, latest);
    }
}
