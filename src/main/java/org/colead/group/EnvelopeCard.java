package org.colead.group;

import java.time.LocalDate;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;

/// An envelope as it is shown: who granted it, its limits and what is left of them.
///
/// @param drawn what decisions and envelopes granted out of it took
/// @param from the first and `until` the last day on which it can be drawn on
public record EnvelopeCard(
        EnvelopeId id,
        String name,
        String scope,
        GroupId grantor,
        String grantorName,
        GroupId holder,
        String holderName,
        Money money,
        Money drawn,
        Minutes hours,
        Minutes hoursDrawn,
        LocalDate from,
        LocalDate until,
        Optional<EnvelopeId> parent) {

    public Money left() {
        return money.minus(drawn);
    }

    public Minutes hoursLeft() {
        return hours.minus(hoursDrawn);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
