package org.colead.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;

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
        Optional<EnvelopeId> parent,
        Optional<Ended> ended) {

    public Money left() {
        return money.minus(drawn);
    }

    public Minutes hoursLeft() {
        return hours.minus(hoursDrawn);
    }

    public boolean runsOn(LocalDate day) {
        return ended.isEmpty() && !day.isBefore(from) && !day.isAfter(until);
    }

    /// Before its last day, with the published reason.
    public record Ended(Instant at, PersonId by, String byName, String reason) {}

    EnvelopeCard named(Map<PersonId, String> names) {
        var said =
                ended.map(one ->
                        new Ended(
                                one.at(),
                                one.by(),
                                names.getOrDefault(one.by(), ""),
                                one.reason()));
        return new EnvelopeCard(
                id,
                name,
                scope,
                grantor,
                grantorName,
                holder,
                holderName,
                money,
                drawn,
                hours,
                hoursDrawn,
                from,
                until,
                parent,
                said);
    }
}
