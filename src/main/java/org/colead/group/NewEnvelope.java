package org.colead.group;

import java.time.LocalDate;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.Refusal;

/// An envelope about to be granted.
///
/// @param grantor the group that grants it
/// @param to the group that will decide within it
/// @param scope on what it may decide, in words
/// @param from the first day, `until` the last day on which it can be drawn on
/// @param parent the envelope of the granting group that it is taken from; without one, only the
///   founding group can grant
public record NewEnvelope(
        GroupId grantor,
        GroupId to,
        String name,
        String scope,
        Money money,
        Minutes hours,
        LocalDate from,
        LocalDate until,
        Optional<EnvelopeId> parent) {

    void mustBeSound() {
        mustNotBeNegative(money, hours);
        if (until.isBefore(from)) {
            throw Refusal.because("The last day lies before the first. Change one of them.");
        }
    }

    static void mustNotBeNegative(Money money, Minutes hours) {
        if (money.cents() < 0 || hours.value() < 0) {
            throw Refusal.because("Money and hours cannot be less than nothing.");
        }
    }
}
