package org.colead.hours;

import org.colead.kernel.Minutes;

/// What an allocation would do, before anybody commits it.
///
/// @param left what the pool would have left; negative where there is not enough
/// @param now the first week of it as it stands
/// @param then the same week with the allocation
public record AllocationPreview(
        Minutes total, Minutes left, WeeklyMinimum now, WeeklyMinimum then) {

    public boolean fits() {
        return left.value() >= 0;
    }
}
