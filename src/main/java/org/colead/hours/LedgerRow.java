package org.colead.hours;

import java.time.Instant;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;

/// One line of a ledger as people read it.
///
/// @param minutes as people write it: positive, negative for a reversal
/// @param reversed whether a later line took it back
/// @param reverses when the line was written that this one takes back
public record LedgerRow(
        LineId id,
        LineKind kind,
        Minutes minutes,
        int persons,
        String purpose,
        String reason,
        PersonId by,
        String byName,
        Instant at,
        boolean reversed,
        Optional<Instant> reverses) {}
