package org.colead.brief;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.authority.Action;
import org.colead.authority.EntrustingGroups;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.FirstActs;
import org.colead.decision.FirstActs.Waiting;
import org.colead.group.GroupId;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.stereotype.Component;

/// What somebody did first has its brief due within two days: for its authors, and for whoever
/// publishes the briefs of its group.
@Component
class BriefDueNeeds implements NeedSource {

    private final FirstActs acts;
    private final EntrustingGroups entrusting;
    private final Permissions permissions;
    private final Clock clock;

    BriefDueNeeds(
            FirstActs acts, EntrustingGroups entrusting, Permissions permissions, Clock clock) {
        this.acts = acts;
        this.entrusting = entrusting;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        var waiting = acts.withoutBrief(person);
        var publishes = waiting.isEmpty() ? Set.of() : publishesFor(waiting, person);
        return waiting.stream()
                .filter(it -> it.mine() || publishes.contains(it.group()))
                .map(this::need)
                .toList();
    }

    private Set<GroupId> publishesFor(List<Waiting> waiting, PersonId person) {
        var entrusted = entrusting.of(person);
        return waiting.stream()
                .filter(it -> !it.mine())
                .map(Waiting::group)
                .distinct()
                .filter(group -> entrusted.contains(group.value()) && publishes(group, person))
                .collect(Collectors.toSet());
    }

    private boolean publishes(GroupId group, PersonId person) {
        var subject = Subject.of(Subject.Type.GROUP, group.value());
        return permissions.can(person, Action.PUBLISH, subject).allowed();
    }

    private Need need(Waiting it) {
        var done = it.done();
        var why =
                done.isOverdue(clock.instant())
                        ? "The brief is overdue: it was due two days after {0} acted first."
                        : "{0} acted first. The brief is due within two days, and says so.";
        return new Need(
                it.decision().value(),
                Sentence.of("Publish the brief"),
                it.title(),
                Sentence.of(why, done.name()),
                Sentence.of("Write it"),
                "decisions/" + it.decision() + "#brief",
                Optional.of(done.briefDue()),
                20,
                Optional.of(
                        Sentence.of(
                                "All staff read what was done and why, and can respond to it.")));
    }
}
