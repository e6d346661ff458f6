package org.colead.consensus;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.group.GroupDirectory;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Sense checks: where the group stands so far, blind until closed, as often as somebody asks. They
/// decide nothing, and the decision does not move. Source: see [SenseQuestion].
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class SenseChecks {

    private final HeldChecks held;
    private final Positions positions;
    private final CheckRecords records;
    private final CheckResults results;
    private final DecisionRegister register;
    private final GroupDirectory groups;
    private final Once once;
    private final Clock clock;

    SenseChecks(
            HeldChecks held,
            Positions positions,
            CheckRecords records,
            CheckResults results,
            DecisionRegister register,
            GroupDirectory groups,
            Once once,
            Clock clock) {
        this.held = held;
        this.positions = positions;
        this.records = records;
        this.results = results;
        this.register = register;
        this.groups = groups;
        this.once = once;
        this.clock = clock;
    }

    /// One at a time: the next one can be asked when this one is closed.
    public CheckId open(
            DecisionId decision,
            SenseQuestion question,
            Closing closing,
            CommandKey key,
            PersonId by) {
        register.require(decision, Action.HOLD_SENSE_CHECK, by);
        return new CheckId(
                once.run(key, by, () -> begin(decision, question, closing, by).id().value()));
    }

    private Check begin(DecisionId decision, SenseQuestion question, Closing closing, PersonId by) {
        if (!held.openSenseChecks(decision.value()).isEmpty()) {
            throw Refusal.because(
                    "A sense check is open already. Close it, then ask the next one.");
        }
        var core = register.core(decision);
        int number = held.countByDecisionIdAndSense(decision.value(), true) + 1;
        var members = groups.members(core.group());
        return held.save(
                Check.openSense(
                        new Opening(core, number, members, closing, by, clock.instant()),
                        question));
    }

    /// By an author or the facilitator, once half of the members have answered.
    public void close(CheckId id, PersonId by) {
        var place = records.placeOf(id);
        register.require(place.decision(), Action.HOLD_SENSE_CHECK, by);
        var check = held.forClosing(id.value()).filter(Check::isSense).orElseThrow();
        check.close(positions.findByCheckIdAndSetAsideAtIsNull(id.value()), by, clock.instant());
        held.save(check);
    }

    /// The rounds are over, or the text is another one: what was asked is read as far as it came.
    void closeAll(DecisionId decision, PersonId by, Instant at) {
        for (var check : held.openSenseChecks(decision.value())) {
            check.endEarly(positions.findByCheckIdAndSetAsideAtIsNull(check.id().value()), by, at);
            held.save(check);
        }
    }

    /// The open one as this person may know it; empty where none is open.
    @Transactional(readOnly = true)
    public Optional<CheckStatus> status(DecisionId decision, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        return records.openSense(decision, viewer);
    }

    /// What the one showed that was closed last.
    @Transactional(readOnly = true)
    public Optional<CheckResult> last(DecisionId decision, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        return results.lastSensed(decision);
    }

    /// What a closed one showed.
    @Transactional(readOnly = true)
    public Optional<CheckResult> result(CheckId id, PersonId viewer) {
        register.require(records.placeOf(id).decision(), Action.READ, viewer);
        return results.sensed(id);
    }

    /// All closed ones, the newest first.
    @Transactional(readOnly = true)
    public List<Asked> history(DecisionId decision, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        return results.asked(decision);
    }

    /// One closed sense check in a line.
    public record Asked(CheckId id, int number, String question) {}
}
