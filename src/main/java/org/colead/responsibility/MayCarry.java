package org.colead.responsibility;

import static org.colead.authority.Action.ACCEPT_STEP;
import static org.colead.authority.Action.CARRY_OUT;
import static org.colead.authority.Action.ENTRUST;
import static org.colead.authority.Action.HAND_OVER;
import static org.colead.authority.Action.VOLUNTEER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Reason;
import org.colead.authority.Subject;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Why somebody can, and why they cannot, do what is done with responsibilities: told of the first
/// one that they could do it with.
@Service
@Transactional(readOnly = true)
public class MayCarry {

    private static final UUID NONE = new UUID(0L, 0L);

    private final Carried carried;
    private final Permissions permissions;
    private final GroupDirectory groups;

    MayCarry(Carried carried, Permissions permissions, GroupDirectory groups) {
        this.carried = carried;
        this.permissions = permissions;
        this.groups = groups;
    }

    public List<Reason> reasons(PersonId person) {
        var mine = carried.carriedBy(person);
        var step = mine.stream().filter(row -> row.decision().isPresent()).findFirst();
        return Stream.of(
                        of(person, carried.offeredTo(person).stream().findFirst(), ACCEPT_STEP),
                        of(person, mine.stream().findFirst(), HAND_OVER),
                        of(person, step, CARRY_OUT),
                        permissions.reasons(person, Subject.ORGANISATION, VOLUNTEER),
                        entrusting(person))
                .flatMap(List::stream)
                .toList();
    }

    private List<Reason> of(PersonId person, Optional<ResponsibilityRow> row, Action action) {
        var id = row.map(ResponsibilityRow::id).map(ResponsibilityId::value).orElse(NONE);
        return permissions.reasons(person, Subject.of(Subject.Type.RESPONSIBILITY, id), action);
    }

    private List<Reason> entrusting(PersonId person) {
        var group = groups.groupsOf(person).stream().map(GroupId::value).findFirst();
        return permissions.reasons(
                person, Subject.of(Subject.Type.GROUP, group.orElse(NONE)), ENTRUST);
    }
}
