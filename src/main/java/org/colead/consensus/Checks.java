package org.colead.consensus;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.ObjectionHearing;
import org.colead.decision.Outcome;
import org.colead.group.GroupDirectory;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Opens checks, closes them, and says what may be known of them: before the close, how many have
/// answered and one’s own position; after it, what it came to.
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Checks {

    private final HeldChecks held;
    private final Positions positions;
    private final CheckRecords records;
    private final CheckResults results;
    private final CountedRounds rounds;
    private final DecisionRegister register;
    private final DecisionCourse course;
    private final GroupDirectory groups;
    private final ObjectionHearing hearing;
    private final Once once;
    private final Clock clock;

    Checks(
            HeldChecks held,
            Positions positions,
            CheckRecords records,
            CheckResults results,
            CountedRounds rounds,
            DecisionRegister register,
            DecisionCourse course,
            GroupDirectory groups,
            ObjectionHearing hearing,
            Once once,
            Clock clock) {
        this.held = held;
        this.positions = positions;
        this.records = records;
        this.results = results;
        this.rounds = rounds;
        this.register = register;
        this.course = course;
        this.groups = groups;
        this.hearing = hearing;
        this.once = once;
        this.clock = clock;
    }

    /// Takes the decision from CONCERNS to CHECKING. Members, rule and wording are frozen here.
    public CheckId open(DecisionId decision, Closing closing, CommandKey key, PersonId by) {
        return new CheckId(once.run(key, by, () -> begin(decision, closing, by).id().value()));
    }

    private Check begin(DecisionId decision, Closing closing, PersonId by) {
        course.beginChecking(decision, by);
        var core = register.core(decision);
        var options = register.details(decision, by).text().text().options();
        int number = held.countByDecisionIdAndSense(decision.value(), false) + 1;
        var members = groups.members(core.group());
        return held.save(
                Check.open(
                        new Opening(core, number, members, closing, by, clock.instant()), options));
    }

    /// By an author or the facilitator, once the quorum has answered.
    public void close(CheckId id, PersonId by) {
        var place = records.placeOf(id);
        if (place.sense()) {
            throw Refusal.because("This is a sense check. It is closed where it stands.");
        }
        register.require(place.decision(), Action.CLOSE_CHECK, by);
        conclude(held.forClosing(id.value()).orElseThrow(), by);
    }

    /// At its closing time, whoever answered. Does nothing where another node was faster.
    void closeDue(CheckId id) {
        held.forClosing(id.value())
                .filter(check -> check.isDue(clock.instant()))
                .ifPresent(check -> conclude(check, PersonId.COLEAD));
    }

    private void conclude(Check check, PersonId by) {
        var all = positions.findByCheckIdAndSetAsideAtIsNull(check.id().value());
        var reading = check.close(all, by, clock.instant());
        held.save(check);
        if (check.isSense()) {
            return;
        }
        check.count(all).rounds().ifPresent(result -> rounds.keep(check, result));
        if (reading.passed()) {
            check.count(all)
                    .winner()
                    .ifPresentOrElse(
                            option -> course.choose(check.decision(), Outcome.ADOPTED, option, by),
                            () -> course.conclude(check.decision(), Outcome.ADOPTED, by));
        } else {
            course.checkFailed(check.decision(), by);
        }
        hearing.hear(check.concerns(all));
    }

    /// The open check as this person may know it; empty where none is open.
    @Transactional(readOnly = true)
    public Optional<CheckStatus> status(DecisionId decision, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        return records.open(decision, viewer);
    }

    /// What the check came to that was closed last.
    @Transactional(readOnly = true)
    public Optional<CheckResult> result(DecisionId decision, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        return results.last(decision);
    }

    /// The same, for neighbours who have asked who may read it.
    @Transactional(readOnly = true)
    public Optional<CheckResult> result(DecisionId decision) {
        return results.last(decision);
    }

    /// All closed checks of a decision, the first one first.
    @Transactional(readOnly = true)
    public List<CheckSummary> history(DecisionId decision, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        return results.history(decision);
    }
}
