package org.colead.consensus;

import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// What a member says in a check: a choice of its scale, the reason, and for an objection what
/// would make the proposal workable; or, where the group chooses among options, their order.
///
/// @param choice the number of a row of the scale; [#RANKED] for an order
/// @param reason may be empty where the method does not ask for one
/// @param workable empty except for an objection
/// @param order empty except where options are ranked
public record Stance(int choice, String reason, String workable, Order order) {

    public static final int LONGEST = 4000;

    /// Stands for the choice where options are put in an order.
    public static final int RANKED = 0;

    public Stance(int choice, String reason, String workable) {
        this(choice, reason, workable, Order.NONE);
    }

    public static Stance of(int choice, @Nullable String reason, @Nullable String workable) {
        return new Stance(
                choice,
                Text.optional(reason, "Your reason", LONGEST),
                Text.optional(workable, "What would make it workable", LONGEST));
    }

    public static Stance of(int choice, @Nullable String reason) {
        return of(choice, reason, "");
    }

    public static Stance ranked(Order order, @Nullable String reason) {
        return new Stance(RANKED, Text.optional(reason, "Your reason", LONGEST), "", order);
    }

    /// The same words for the same stance, for the fingerprint that is kept at the close.
    String canonical() {
        var said = "Stance[choice=" + choice + ", reason=" + reason + ", workable=" + workable;
        return order.isEmpty() ? said + "]" : said + ", order=" + order + "]";
    }
}
