package org.colead.consensus;

import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// What a member says in a check: a choice of its scale, the reason, and for an objection what
/// would make the proposal workable.
///
/// @param choice the number of a row of the scale
/// @param reason may be empty where the method does not ask for one
/// @param workable empty except for an objection
public record Stance(int choice, String reason, String workable) {

    public static final int LONGEST = 4000;

    public static Stance of(int choice, @Nullable String reason, @Nullable String workable) {
        return new Stance(
                choice,
                Text.optional(reason, "Your reason", LONGEST),
                Text.optional(workable, "What would make it workable", LONGEST));
    }

    public static Stance of(int choice, @Nullable String reason) {
        return of(choice, reason, "");
    }
}
