package org.colead.group;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Present;
import org.colead.platform.Once;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do in and with a group.
@Service
@Transactional
public class GroupService {

    private final Groups groups;
    private final Permissions permissions;
    private final Present present;
    private final Once once;
    private final ObjectProvider<AtFounding> atFounding;
    private final Clock clock;

    /// `atFounding` is asked for late: it may ask for permissions, and those ask here.
    GroupService(
            Groups groups,
            Permissions permissions,
            Present present,
            Once once,
            ObjectProvider<AtFounding> atFounding,
            Clock clock) {
        this.groups = groups;
        this.permissions = permissions;
        this.present = present;
        this.once = once;
        this.atFounding = atFounding;
        this.clock = clock;
    }

    /// The founder belongs to it; it is forming until a second member has accepted.
    public GroupId found(NewGroup words, CommandKey key, PersonId by) {
        permissions.require(
                by, Action.FOUND_GROUP, Subject.of(Subject.Type.UNIT, words.unit().value()));
        return new GroupId(once.run(key, by, () -> saved(words, by)));
    }

    private UUID saved(NewGroup words, PersonId by) {
        var id = groups.save(Group.founded(words, by, clock.instant())).id();
        atFounding.orderedStream().forEach(it -> it.founded(id, words, by));
        return id.value();
    }

    /// The first group of an empty installation, by two founders or more; the first of them belongs
    /// to it, the others are invited. Possible once.
    public GroupId seatFounders(NewGroup words, Charter charter, List<PersonId> founders) {
        if (groups.count() > 0) {
            throw Refusal.because("There is a founding group already.");
        }
        if (founders.stream().distinct().count() < 2) {
            throw Refusal.because(
                    "Nobody grants anything to themselves alone. Name a second founding member.");
        }
        return groups.save(Group.seated(words, charter, founders, clock.instant())).id();
    }

    /// Invites somebody else who works here, to a place that they have not and were not offered.
    public void invite(GroupId group, PersonId whom, boolean guest, PersonId by) {
        require(by, Action.INVITE_MEMBER, group);
        present.require(whom);
        change(group, it -> it.invite(whom, guest, by, clock.instant()));
    }

    public void accept(GroupId group, PersonId by) {
        require(by, Action.ACCEPT_MEMBERSHIP, group);
        change(group, it -> it.accept(by, clock.instant()));
    }

    public void decline(GroupId group, PersonId by) {
        require(by, Action.ACCEPT_MEMBERSHIP, group);
        change(group, it -> it.decline(by, clock.instant()));
    }

    /// Ends what the person may do here, at once.
    public void leave(GroupId group, PersonId by) {
        require(by, Action.LEAVE_GROUP, group);
        change(group, it -> it.leave(by, by, clock.instant()));
    }

    /// @param expected the charter's number that `by` had before them; see [GroupCard]
    /// @throws org.colead.kernel.Overtaken with the charter that somebody else wrote meanwhile
    public void writeCharter(GroupId group, Charter charter, long expected, PersonId by) {
        require(by, Action.WRITE_CHARTER, group);
        change(group, it -> it.writeCharter(charter, expected, by, clock.instant()));
    }

    public NormId proposeNorm(GroupId group, NewNorm norm, CommandKey key, PersonId by) {
        require(by, Action.AGREE_NORM, group);
        return new NormId(once.run(key, by, () -> proposed(group, norm, by)));
    }

    private UUID proposed(GroupId id, NewNorm norm, PersonId by) {
        var group = groups.get(id);
        var proposed = group.propose(norm, by, clock.instant());
        groups.save(group);
        return proposed.value();
    }

    public void acceptNorm(GroupId group, NormId norm, PersonId by) {
        require(by, Action.AGREE_NORM, group);
        change(group, it -> it.acceptNorm(norm, by, clock.instant()));
    }

    /// Possible for whoever proposed it, until everybody has agreed.
    public void takeNormBack(GroupId group, NormId norm, PersonId by) {
        require(by, Action.AGREE_NORM, group);
        change(group, it -> it.takeBack(norm, by, clock.instant()));
    }

    private void require(PersonId by, Action action, GroupId group) {
        permissions.require(by, action, Subject.of(Subject.Type.GROUP, group.value()));
    }

    private void change(GroupId id, Consumer<Group> verb) {
        var group = groups.get(id);
        verb.accept(group);
        groups.save(group);
    }
}
