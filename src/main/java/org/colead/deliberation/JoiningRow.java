package org.colead.deliberation;

import java.util.List;
import java.util.UUID;

/// A proposal to join concerns, as one viewer may see it: how many have accepted, not who.
///
/// @param joined whether they are answered together now
/// @param asked whether the viewer raised one of them and has not said
/// @param mine whether the viewer raised one of them
public record JoiningRow(
        UUID id,
        String proposedBy,
        List<ContributionId> concerns,
        int accepted,
        boolean joined,
        boolean asked,
        boolean mine) {

    public JoiningRow {
        concerns = List.copyOf(concerns);
    }
}
