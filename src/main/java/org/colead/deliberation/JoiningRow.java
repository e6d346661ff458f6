package org.colead.deliberation;

import java.util.List;
import java.util.UUID;

/// A proposal to join concerns, as one viewer may see it: how many have accepted, not who.
///
/// @param joined whether they are answered together now
/// @param asked those that the viewer raised and has not said anything to
/// @param mine those that the viewer raised
public record JoiningRow(
        UUID id,
        String proposedBy,
        List<ContributionId> concerns,
        int accepted,
        boolean joined,
        List<ContributionId> asked,
        List<ContributionId> mine) {

    public JoiningRow {
        concerns = List.copyOf(concerns);
        asked = List.copyOf(asked);
        mine = List.copyOf(mine);
    }
}
