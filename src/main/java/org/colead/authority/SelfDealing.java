package org.colead.authority;

import java.util.Collection;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// Nobody grants anything to themselves alone: whatever gives authority, money or hours has
/// somebody else on one of its two sides.
public final class SelfDealing {

    private SelfDealing() {}

    public static boolean is(PersonId giver, Collection<PersonId> receivers) {
        return receivers.stream().allMatch(giver::equals);
    }

    /// Refuses hours that whoever allocates them would receive alone.
    public static void refuseHours(PersonId giver, Collection<PersonId> receivers) {
        if (!receivers.isEmpty() && is(giver, receivers)) {
            throw Refusal.because(
                    "Nobody grants anything to themselves alone. Ask somebody else who allocates"
                            + " time, or allocate yours together with others’.");
        }
    }

    /// Refuses what somebody would name themselves for.
    public static void refuseNaming(PersonId by, PersonId named) {
        if (by.equals(named)) {
            throw Refusal.because(
                    "Nobody grants anything to themselves alone. Ask somebody else who may to name"
                            + " you.");
        }
    }

    /// Refuses where `giver` is the only one who receives, and where nobody does.
    public static void refuse(PersonId giver, Collection<PersonId> receivers) {
        if (is(giver, receivers)) {
            throw Refusal.because(
                    "Nobody grants anything to themselves alone. Let somebody else accept a place"
                            + " there first, or let somebody else grant it.");
        }
    }
}
