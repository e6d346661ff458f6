package org.colead.hours;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.Refusal;

/// The slots that a line touches, as they stand before it.
///
/// @param portions of what is moved: which decisions asked for it, in the order in which it goes
record Balances(Map<Slot, Balance> slots, List<Portion> portions) {

    Balances {
        slots = Map.copyOf(slots);
        portions = List.copyOf(portions);
    }

    /// No decision asked for any of it.
    Balances(Map<Slot, Balance> slots) {
        this(slots, List.of());
    }

    Balances moving(List<Portion> parts) {
        return new Balances(slots, parts);
    }

    /// The share, told apart by the decisions that asked for it.
    List<Share> toldApart(Share share) {
        var parts = new ArrayList<Share>();
        int left = share.minutes().value();
        for (var portion : portions) {
            int most = Math.min(Math.abs(left), portion.minutes().value());
            int part = Integer.signum(left) * most;
            if (part != 0) {
                parts.add(share.of(new Minutes(part), portion.decision()));
            }
            left -= part;
        }
        if (left != 0) {
            parts.add(share.of(new Minutes(left), Optional.empty()));
        }
        return List.copyOf(parts);
    }

    Balance of(Slot slot) {
        return slots.getOrDefault(slot, Balance.NONE);
    }

    Balances after(Line line) {
        var next = new HashMap<>(slots);
        line.shares()
                .forEach(share ->
                        next.merge(
                                share.slot(),
                                Balance.NONE.plus(line.account(), share.minutes()),
                                (old, _) -> old.plus(line.account(), share.minutes())));
        return new Balances(next, portions);
    }

    /// Refuses a line after which somebody would have used more than they have.
    void mustBear(Line line) {
        var after = after(line);
        line.shares().stream()
                .map(Share::slot)
                .filter(slot -> !after.of(slot).holds())
                .findFirst()
                .ifPresent(slot -> refuse(line, of(slot)));
    }

    private static void refuse(Line line, Balance before) {
        throw line.account() == Account.USED && line.kind() == LineKind.USE
                ? Refusal.because(
                        "{0} of this kind is left in that week. Log less, or ask whoever allocates"
                                + " the time.",
                        before.open().toString())
                : Refusal.because(
                        "{0} of this is left unused in that week. Choose less, or reverse the use"
                                + " first.",
                        before.open().toString());
    }
}
