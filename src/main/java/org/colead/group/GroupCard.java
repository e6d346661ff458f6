package org.colead.group;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Reason;
import org.colead.authority.Verdict;
import org.colead.kernel.PersonId;
import org.colead.people.UnitId;

/// One group as one person may see it.
///
/// @param number the charter's number: give it back with what you write
/// @param source the founding group, which grants out of nothing
/// @param members how many take positions: those who accepted, without guests
/// @param place the viewer's own, where they have one or are offered one
/// @param allowed for every action of a group: yes or no, and why
public record GroupCard(
        GroupId id,
        long number,
        String name,
        UnitId unit,
        String unitName,
        Charter charter,
        boolean source,
        int members,
        Optional<Member> place,
        Agreed norms,
        Map<Action, Verdict> allowed) {

    public boolean may(Action action) {
        var verdict = allowed.get(action);
        return verdict != null && verdict.allowed();
    }

    /// Why the viewer can, and why they cannot, for everything that is done in a group.
    public List<Reason> reasons() {
        return allowed.entrySet().stream()
                .map(each -> new Reason(each.getKey(), each.getValue()))
                .toList();
    }

    /// Whether fewer than two members have accepted.
    public boolean forming() {
        return members < 2;
    }

    /// Whether nothing that it decides binds yet.
    public boolean symbolicOnly() {
        return forming() || charter.symbolicOnly();
    }

    /// Somebody who belongs to it; `accepted` is empty while the invitation is open.
    public record Member(
            PersonId person,
            String name,
            boolean guest,
            String invitedBy,
            Instant invited,
            Optional<Instant> accepted) {

        public boolean takesPositions() {
            return accepted.isPresent() && !guest;
        }
    }

    /// How many norms every member has accepted, of how many that were proposed.
    public record Agreed(int agreed, int norms) {}

    /// A norm, and how many of the members have accepted it.
    ///
    /// @param mine whether the viewer has accepted it
    /// @param own whether the viewer proposed it
    public record NormRow(
            NormId id,
            String behaviour,
            String notice,
            String broken,
            String proposedBy,
            int accepted,
            int members,
            boolean mine,
            boolean own) {

        public boolean agreed() {
            return members > 0 && accepted == members;
        }
    }
}
