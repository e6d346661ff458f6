package org.colead.consensus;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.colead.authority.Action;
import org.colead.consensus.CheckStatus.Earlier;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// What a member does in an open check: give a position, change it, witness one for somebody who is
/// absent, confirm one that was witnessed. Members write at once without waiting for each other;
/// one member’s own commands come one after the other.
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class TakingPositions {

    private final HeldChecks held;
    private final Positions positions;
    private final CheckRecords records;
    private final EarlierPositions earlier;
    private final DecisionRegister register;
    private final Once once;
    private final Clock clock;

    TakingPositions(
            HeldChecks held,
            Positions positions,
            CheckRecords records,
            EarlierPositions earlier,
            DecisionRegister register,
            Once once,
            Clock clock) {
        this.held = held;
        this.positions = positions;
        this.records = records;
        this.earlier = earlier;
        this.register = register;
        this.once = once;
        this.clock = clock;
    }

    /// Gives the member’s own position, or changes it; the earlier one is kept.
    public void give(CheckId id, Stance stance, CommandKey key, PersonId by) {
        var check = entered(id, Action.TAKE_POSITION, by);
        takeSeat(id, by);
        once.run(key, by, () -> stored(check, by, p -> given(p, check, stance, by)));
    }

    /// Gives again, on the text as it reads now, what the member gave on the older one.
    public void stillSo(CheckId id, CommandKey key, PersonId by) {
        var before =
                earlier.of(id, by)
                        .filter(Earlier::askedAlike)
                        .orElseThrow(() -> Refusal.because("Give your position first."));
        give(id, before.stance(), key, by);
    }

    /// Writes down what an absent member said. Their own word always goes before it.
    public void witness(CheckId id, PersonId absent, Stance stance, CommandKey key, PersonId by) {
        var check = entered(id, Action.WITNESS_POSITION, by);
        if (absent.equals(by)) {
            throw Refusal.because("You are here: give your position yourself.");
        }
        requireMember(id, by);
        if (!records.takeSeat(id, absent)) {
            throw Refusal.because(
                    "They have no seat in this check: they joined after it opened, or left. Choose somebody from the list.");
        }
        once.run(key, by, () -> stored(check, absent, p -> seen(p, check, absent, stance, by)));
    }

    /// Makes a witnessed position one’s own.
    ///
    /// @param read what `by` was shown; another that was written down since is not confirmed by it
    public void confirm(CheckId id, CheckStatus.Mine read, PersonId by) {
        entered(id, Action.TAKE_POSITION, by);
        takeSeat(id, by);
        var position =
                positions
                        .findByCheckIdAndMemberId(id.value(), by.value())
                        .orElseThrow(() -> Refusal.because("Give your position first."));
        position.confirm(read.stance(), read.at(), by, clock.instant());
        positions.save(position);
    }

    private Check entered(CheckId id, Action action, PersonId by) {
        var place = records.placeOf(id);
        register.require(place.decision(), place.sense() ? Action.ANSWER_SENSE_CHECK : action, by);
        var check = held.forGiving(id.value()).orElseThrow();
        check.requireOpen(clock.instant());
        return check;
    }

    private void takeSeat(CheckId id, PersonId by) {
        if (!records.takeSeat(id, by)) {
            throw notAMember();
        }
    }

    private void requireMember(CheckId id, PersonId by) {
        if (!records.isMember(id, by)) {
            throw notAMember();
        }
    }

    private UUID stored(Check check, PersonId member, Function<Optional<Position>, Position> act) {
        var earlier = positions.findByCheckIdAndMemberId(check.id().value(), member.value());
        return positions.save(act.apply(earlier)).id();
    }

    private Position given(Optional<Position> earlier, Check check, Stance stance, PersonId by) {
        var at = clock.instant();
        earlier.ifPresent(position -> position.change(check, stance, at));
        return earlier.orElseGet(() -> Position.given(check, stance, by, at));
    }

    private Position seen(
            Optional<Position> earlier, Check check, PersonId absent, Stance stance, PersonId by) {
        var at = clock.instant();
        earlier.ifPresent(position -> position.witness(check, stance, by, at));
        return earlier.orElseGet(() -> Position.witnessed(check, absent, stance, by, at));
    }

    private static Refusal notAMember() {
        return Refusal.because(
                "Positions are for those who were members when the check opened. You can read along, and raise a concern before the next one.");
    }
}
