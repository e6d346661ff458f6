package org.colead.group;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.authority.Verdict;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.UnitRow;
import org.springframework.stereotype.Component;

/// Puts the card of one group together in a fixed number of statements.
@Component
class GroupCards {

    private static final List<Action> ACTIONS =
            List.of(
                    Action.READ_GROUP,
                    Action.PROPOSE,
                    Action.WRITE_CHARTER,
                    Action.INVITE_MEMBER,
                    Action.ACCEPT_MEMBERSHIP,
                    Action.LEAVE_GROUP,
                    Action.AGREE_NORM,
                    Action.GRANT_ENVELOPE,
                    Action.END_ENVELOPE,
                    Action.HOLD_MEETING,
                    Action.RUN_TOOL,
                    Action.CHANGE_PACE,
                    Action.ENTRUST,
                    Action.POST_CHALLENGE,
                    Action.ANSWER_CHALLENGE);

    private final Groups groups;
    private final MemberList members;
    private final NormList norms;
    private final People people;
    private final Permissions permissions;

    GroupCards(
            Groups groups,
            MemberList members,
            NormList norms,
            People people,
            Permissions permissions) {
        this.groups = groups;
        this.members = members;
        this.norms = norms;
        this.people = people;
        this.permissions = permissions;
    }

    GroupCard card(GroupId id, PersonId viewer) {
        var allowed = allowed(id, viewer);
        allowed.getOrDefault(Action.READ_GROUP, Verdict.no(Action.READ_GROUP.verb())).orRefuse();
        var group = groups.get(id);
        return new GroupCard(
                id,
                group.charterNumber(),
                group.name(),
                group.unit(),
                people.unit(group.unit()).map(UnitRow::name).orElse(""),
                group.charter(),
                group.isSource(),
                members.members(id),
                members.placeOf(viewer, id),
                norms.agreed(id),
                allowed);
    }

    private Map<Action, Verdict> allowed(GroupId id, PersonId viewer) {
        var facts = permissions.factsAbout(viewer, Subject.of(Subject.Type.GROUP, id.value()));
        var allowed = new EnumMap<Action, Verdict>(Action.class);
        ACTIONS.forEach(action -> allowed.put(action, permissions.given(facts, action)));
        return allowed;
    }
}
