package org.colead.deliberation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what was said about a decision, each with its answer: those that wait for one first, then
/// in the order they came.
@Service
@Transactional(readOnly = true)
public class Contributions {

    /// How many of a kind are shown at first, and with each “more”.
    public static final int PAGE = 20;

    private final ContributionRows rows;
    private final TallyRows counted;
    private final ConcernRows concerns;
    private final JoiningRows joinings;
    private final Waiting waiting;
    private final GroupDirectory groups;
    private final Permissions permissions;

    Contributions(
            ContributionRows rows,
            TallyRows counted,
            ConcernRows concerns,
            JoiningRows joinings,
            Waiting waiting,
            GroupDirectory groups,
            Permissions permissions) {
        this.rows = rows;
        this.counted = counted;
        this.concerns = concerns;
        this.joinings = joinings;
        this.waiting = waiting;
        this.groups = groups;
        this.permissions = permissions;
    }

    public Slice<ContributionRow> questions(
            DecisionId decision, Optional<String> after, PersonId viewer) {
        return page(decision, Set.of(Kind.QUESTION), after, viewer);
    }

    /// Reactions and passes.
    public Slice<ContributionRow> reactions(
            DecisionId decision, Optional<String> after, PersonId viewer) {
        return page(decision, Set.of(Kind.REACTION, Kind.PASS), after, viewer);
    }

    public Slice<ContributionRow> concerns(
            DecisionId decision, Optional<String> after, PersonId viewer) {
        return page(decision, Set.of(Kind.CONCERN), after, viewer);
    }

    /// Those that are named, wherever in the list they stand.
    public List<ContributionRow> concerns(
            DecisionId decision, Collection<ContributionId> ids, PersonId viewer) {
        permissions.require(viewer, Action.READ, subject(decision));
        return rows.some(decision, ids, viewer);
    }

    public Slice<ContributionRow> input(
            DecisionId decision, Optional<String> after, PersonId viewer) {
        return page(decision, Set.of(Kind.INPUT), after, viewer);
    }

    /// What one person said, with its answers; for telling its author.
    public Optional<ContributionRow> contribution(ContributionId id, PersonId viewer) {
        return rows.one(id, viewer);
    }

    /// What this person said that changed the text, as its answer says.
    public List<ContributionRow> thatChangedTheText(DecisionId decision, PersonId person) {
        return rows.thatChangedTheText(decision, person);
    }

    /// Which concerns are joined, or are to be.
    public List<JoiningRow> joinings(DecisionId decision, PersonId viewer) {
        permissions.require(viewer, Action.READ, subject(decision));
        return joinings.of(decision, viewer);
    }

    /// What the author of a concern was asked and said since; for telling those who asked.
    public List<ClarificationRow> clarifications(ContributionId concern) {
        return rows.clarifications(concern);
    }

    /// Who said it, hidden or not: for telling them, never for showing.
    public Optional<PersonId> authorOf(ContributionId id) {
        return rows.authorOf(id);
    }

    /// The reaction or pass that the person gave.
    public Optional<ContributionRow> reactionOf(DecisionId decision, PersonId person) {
        return rows.reactionOf(decision, person);
    }

    /// Whether the person stands outside the group; whoever belongs to it speaks in the rounds.
    public boolean mayGiveInput(DecisionId decision, PersonId person) {
        return Outside.is(permissions.factsAbout(person, subject(decision)));
    }

    /// How many take part in the rounds of a group.
    public int members(GroupId group) {
        return groups.members(group).size();
    }

    /// How many of the group’s members reacted or passed; guests and those who left are not among
    /// them.
    public int reacted(DecisionId decision, GroupId group) {
        return waiting.reacted(decision, groups.members(group));
    }

    /// How many there are of each kind; withdrawn concerns are not counted.
    public Map<Kind, Tally> tallies(DecisionId decision) {
        var tallies = new EnumMap<Kind, Tally>(Kind.class);
        for (var kind : Kind.values()) {
            tallies.put(kind, Tally.NONE);
        }
        tallies.putAll(counted.tallies(decision));
        return tallies;
    }

    /// Every concern that stands, as its author states it, with the answer that holds.
    public List<ConcernInBrief> forBrief(DecisionId decision) {
        return concerns.forBrief(decision);
    }

    /// Who raised each concern that stands, hidden or not: for asking them, never for showing.
    public Map<ContributionId, PersonId> authorsOfConcerns(DecisionId decision) {
        return concerns.authors(decision);
    }

    private Slice<ContributionRow> page(
            DecisionId decision, Set<Kind> kinds, Optional<String> after, PersonId viewer) {
        permissions.require(viewer, Action.READ, subject(decision));
        return rows.page(decision, kinds, after, viewer);
    }

    private static Subject subject(DecisionId decision) {
        return Subject.of(Subject.Type.DECISION, decision.value());
    }
}
