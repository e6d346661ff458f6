package org.colead.consensus;

import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// What a member says in a check: a choice of its scale, the reason, and for an objection what
/// would make the proposal workable; or, where the group chooses among options, a ballot over them.
///
/// @param choice the number of a row of the scale; [#BALLOT] for an order or points
/// @param reason may be empty where the method does not ask for one
/// @param workable empty except for an objection
/// @param order empty except where options are ranked
/// @param points empty except where options are given points
public record Stance(int choice, String reason, String workable, Order order, PointsGiven points) {

    public static final int LONGEST = 4000;

    /// Stands for the choice where a ballot over options is given.
    public static final int BALLOT = 0;

    public Stance(int choice, String reason, String workable) {
        this(choice, reason, workable, Order.NONE, PointsGiven.NONE);
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
        return new Stance(BALLOT, reason(reason), "", order, PointsGiven.NONE);
    }

    public static Stance pointed(PointsGiven points, @Nullable String reason) {
        return new Stance(BALLOT, reason(reason), "", Order.NONE, points);
    }

    /// @param ballot an order or points, as they are kept
    static Stance kept(int choice, String reason, String workable, String ballot) {
        boolean points = ballot.indexOf(':') >= 0;
        return new Stance(
                choice,
                reason,
                workable,
                points ? Order.NONE : Order.parse(ballot),
                points ? PointsGiven.parse(ballot) : PointsGiven.NONE);
    }

    /// As it is kept; empty where a scale is answered.
    public String ballot() {
        return points.isEmpty() ? order.toString() : points.toString();
    }

    private static String reason(@Nullable String typed) {
        return Text.optional(typed, "Your reason", LONGEST);
    }

    /// The same words for the same stance, for the fingerprint that is kept at the close.
    String canonical() {
        var said = "Stance[choice=" + choice + ", reason=" + reason + ", workable=" + workable;
        if (!points.isEmpty()) {
            return said + ", points=" + points + "]";
        }
        return order.isEmpty() ? said + "]" : said + ", order=" + order + "]";
    }
}
