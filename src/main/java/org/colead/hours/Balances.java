package org.colead.hours;

import java.util.HashMap;
import java.util.Map;
import org.colead.kernel.Refusal;

/// The slots that a line touches, as they stand before it.
record Balances(Map<Slot, Balance> slots) {

    Balances {
        slots = Map.copyOf(slots);
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
        return new Balances(next);
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
