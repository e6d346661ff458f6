package org.colead.live.ui;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.consensus.SenseQuestion;
import org.colead.decision.DecisionId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.live.Room;
import org.colead.live.RoomState;
import org.colead.live.SessionId;
import org.colead.people.People;

/// One person before the facilitator’s screen of one room. Each act is done by the service that
/// always does it, and the room is read anew at once, so that whoever acts sees what came of it.
final class Chair {

    private static final Duration CHECK = Duration.ofHours(1);

    private final Room room;
    private final PersonId me;
    private final Steering steering;

    Chair(Room room, PersonId me, Steering steering) {
        this.room = room;
        this.me = me;
        this.steering = steering;
    }

    RoomState state() {
        return room.state();
    }

    boolean facilitates() {
        return state().isFacilitatedBy(me);
    }

    boolean isAsked() {
        return state().mayBeTakenBy(me);
    }

    /// The group’s other members.
    Set<PersonId> others() {
        var others = new HashSet<>(state().members());
        others.remove(me);
        return others;
    }

    People people() {
        return steering.people();
    }

    /// The name of whoever was asked to go on.
    Optional<String> asked() {
        return state().offered().map(people()::name);
    }

    void turnTo(DecisionId decision) {
        act(() -> steering.facilitation().turnTo(session(), decision, me));
    }

    void moveOn(RoomState.Topic topic) {
        act(() -> steering.course().moveOn(topic.decision().id(), topic.decision().stage(), me));
    }

    void openCheck(RoomState.Topic topic, CommandKey key) {
        act(() -> steering.open(topic.decision().id(), CHECK, key, me));
    }

    void closeCheck(OpenCheck check) {
        act(() -> steering.close(check, me));
    }

    void openSense(RoomState.Topic topic, SenseQuestion question, CommandKey key) {
        act(() -> steering.sense(topic.decision().id(), question, CHECK, key, me));
    }

    void startTimer(Duration length) {
        act(() -> steering.facilitation().startTimer(session(), length, me));
    }

    void stopTimer() {
        act(() -> steering.facilitation().stopTimer(session(), me));
    }

    void admit(UUID seat) {
        act(() -> steering.facilitation().admit(seat, me));
    }

    void turnAway(UUID seat) {
        act(() -> steering.facilitation().turnAway(seat, me));
    }

    void askOut(UUID seat) {
        act(() -> steering.facilitation().askOut(seat, me));
    }

    void offer(PersonId to) {
        act(() -> steering.facilitation().offer(session(), to, me));
    }

    void take() {
        act(() -> steering.facilitation().take(session(), me));
    }

    void end() {
        act(() -> steering.facilitation().end(session(), me));
    }

    private SessionId session() {
        return state().session();
    }

    private void act(Runnable deed) {
        deed.run();
        room.look();
    }
}
