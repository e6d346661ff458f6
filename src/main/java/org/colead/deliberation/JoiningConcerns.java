package org.colead.deliberation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do with similar concerns: a member proposes to join them, each author accepts or
/// declines, any author takes theirs apart again until the check opens.
@Service
@Transactional
public class JoiningConcerns {

    private final Joinings joinings;
    private final KeptContributions contributions;
    private final Rounds rounds;
    private final Permissions permissions;
    private final Once once;
    private final JdbcClient jdbc;
    private final Clock clock;

    JoiningConcerns(
            Joinings joinings,
            KeptContributions contributions,
            Rounds rounds,
            Permissions permissions,
            Once once,
            JdbcClient jdbc,
            Clock clock) {
        this.joinings = joinings;
        this.contributions = contributions;
        this.rounds = rounds;
        this.permissions = permissions;
        this.once = once;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public UUID propose(
            DecisionId decision, List<ContributionId> concerns, CommandKey key, PersonId by) {
        require(by, Action.JOIN_CONCERNS, decision);
        return once.run(key, by, () -> joinings.save(proposed(decision, concerns, by)).id());
    }

    /// One concern at a time: whoever raised one with their name and one without is not found out
    /// by both being accepted at once.
    public void accept(UUID id, ContributionId mine, PersonId by) {
        say(
                id,
                mine,
                by,
                (joining, concern) -> joining.accept(concern, round(concern), clock.instant()));
    }

    /// Declines, or takes apart what was joined: this concern alone.
    public void separate(UUID id, ContributionId mine, PersonId by) {
        say(
                id,
                mine,
                by,
                (joining, concern) -> {
                    ConcernRules.mustBeDiscussed(concern, round(concern));
                    joining.leave(concern, clock.instant());
                });
    }

    /// Whatever it is joined with goes on without it.
    void withdrawn(Contribution concern) {
        joinings.ofConcern(concern.getId().value())
                .ifPresent(joining -> {
                    joining.leave(concern, clock.instant());
                    keep(joining);
                });
    }

    private Joining proposed(DecisionId decision, List<ContributionId> ids, PersonId by) {
        var concerns = held(ids);
        if (concerns.stream().anyMatch(concern -> !concern.decision().equals(decision))) {
            throw notFound();
        }
        if (concerns.stream().anyMatch(it -> joinings.ofConcern(it.getId().value()).isPresent())) {
            throw Refusal.because(
                    "Somebody has proposed to join one of these already. Wait for what its authors say.");
        }
        return Joining.proposed(concerns, rounds.of(decision), by, clock.instant());
    }

    /// Read with a lock, so that one concern is not proposed twice at the same moment.
    private List<Contribution> held(List<ContributionId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("select id from contribution where id in (:ids) order by id for update")
                    .param("ids", ids.stream().map(ContributionId::toString).toList())
                    .query()
                    .listOfRows();
        }
        return contributions.findAllById(ids);
    }

    private void say(
            UUID id, ContributionId mine, PersonId by, BiConsumer<Joining, Contribution> verb) {
        var joining = joinings.findById(id).orElseThrow(JoiningConcerns::notFound);
        var concern =
                of(joining).stream()
                        .filter(it -> it.getId().equals(mine) && it.author().is(by))
                        .findFirst()
                        .orElseThrow(JoiningConcerns::notTheirs);
        require(by, Action.READ, concern.decision());
        verb.accept(joining, concern);
        keep(joining);
    }

    /// The first one raised stands for all that are joined.
    private void keep(Joining joining) {
        var joined = joining.joined();
        var concerns = of(joining);
        var first =
                concerns.stream()
                        .filter(concern -> joined.contains(concern.getId().value()))
                        .min(
                                Comparator.comparing(Contribution::at)
                                        .thenComparing(concern -> concern.getId().toString()));
        concerns.forEach(concern ->
                concern.joinTo(
                        first.filter(_ -> joined.contains(concern.getId().value()))
                                .map(Contribution::getId)));
        contributions.saveAll(concerns);
        joinings.save(joining);
    }

    private List<Contribution> of(Joining joining) {
        return contributions.findAllById(
                joining.concerns().stream().map(ContributionId::new).toList());
    }

    private Round round(Contribution concern) {
        return rounds.of(concern.decision());
    }

    private static Refusal notTheirs() {
        return Refusal.because("Only those who raised these concerns say whether they are joined.");
    }

    private static Refusal notFound() {
        return Refusal.because("This is not here any more. Open the decision again.");
    }

    private void require(PersonId by, Action action, DecisionId decision) {
        permissions.require(by, action, Subject.of(Subject.Type.DECISION, decision.value()));
    }
}
