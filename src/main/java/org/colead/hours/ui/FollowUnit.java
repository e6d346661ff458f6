package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import org.colead.hours.FollowingUnits;
import org.colead.hours.PoolRow;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.Toast;

/// For whoever allocates the time: whether who joins the unit later counts by themselves.
class FollowUnit extends Form {

    private final FollowingUnits following;
    private final PoolRow pool;
    private final PersonId me;
    private final Runnable done;

    FollowUnit(FollowingUnits following, PoolRow pool, PersonId me, Runnable done) {
        this.following = following;
        this.pool = pool;
        this.me = me;
        this.done = done;
        if (pool.joiners()) {
            add(
                    Line.label(
                            t(
                                    "Whoever joins the unit counts from that week on, and whoever moves on counts up to that week.")),
                    Act.once(t("Leave out who joins later"), this::leaveOut).plain());
        } else {
            add(
                    Line.label(
                            t(
                                    "Then everybody who works in the unit counts from this week on, and whoever joins it later from the week in which they join. Whom you took off stays off.")),
                    Act.once(t("Count who joins later, too"), this::follow).plain());
        }
    }

    private void follow(CommandKey key) {
        following.follow(pool.id(), key, me);
        done.run();
        Toast.say(t("Whoever joins the unit counts by themselves now."));
    }

    private void leaveOut(CommandKey key) {
        following.leaveJoinersOut(pool.id(), key, me);
        done.run();
        Toast.say(t("Whoever joins the unit later is added by hand now."));
    }
}
