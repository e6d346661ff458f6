package org.colead.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.SideExits;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.deliberation.RoundsCast.Scene;
import org.colead.facilitation.OpenRounds;
import org.colead.group.GroupCast;
import org.colead.group.GroupService;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.StaffRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Whoever opens a live session leads what the room is at, and gets no other authority by it.
@SpringBootTest
class LeadsASessionTest {

    static final Set<Action> LEADING =
            EnumSet.of(
                    Action.MOVE_ON, Action.HOLD_SENSE_CHECK, Action.OPEN_CHECK, Action.CLOSE_CHECK);

    @Autowired RoundsCast cast;
    @Autowired Facilitation facilitation;
    @Autowired SideExits exits;
    @Autowired Permissions permissions;
    @Autowired OpenRounds rounds;
    @Autowired GroupCast groupCast;
    @Autowired GroupService groups;
    @Autowired StaffRegister register;
    @Autowired Joining joining;
    @Autowired Rooms rooms;

    Scene it;

    @BeforeEach
    void aDecisionInItsRounds() {
        it = cast.at(Stage.REACTING);
    }

    @Test
    void aMemberWhoOpensAMeetingLeadsItsRoundAndNothingElse() {
        var before = mayDo(it.wes());
        meetingOf(it.wes());
        before.addAll(LEADING);
        assertThat(mayDo(it.wes())).isEqualTo(before);
    }

    @Test
    void anAuthorWhoOpensASessionMayNothingMoreThanBefore() {
        var before = mayDo(it.theo());
        facilitation.open(it.decision(), CommandKey.next(), it.theo());
        assertThat(mayDo(it.theo())).isEqualTo(before);
    }

    @Test
    void neitherOfThemReadsWhoHasNotBeenHeard() {
        meetingOf(it.wes());
        for (var leader : List.of(it.wes(), it.theo())) {
            refused(() -> rounds.notHeard(it.decision(), leader), "accepted to facilitate");
        }
    }

    @Test
    void leadsNothingThatIsNotInItsRounds() {
        meetingOf(it.wes());
        exits.park(it.decision(), "Not now.", it.theo());
        LEADING.forEach(action -> assertThat(may(it.wes(), action)).isFalse());
    }

    @Test
    void leadingEndsWithThePlaceInTheGroup() {
        meetingOf(it.wes());
        groups.leave(it.group(), it.wes());
        assertThat(may(it.wes(), Action.MOVE_ON)).isFalse();
    }

    @Test
    void leadingEndsWithLeaving() {
        meetingOf(it.wes());
        register.leave(it.wes(), PersonId.COLEAD);
        assertThat(may(it.wes(), Action.MOVE_ON)).isFalse();
    }

    @Test
    void itPassesToAnotherMemberAndToNobodyElse() {
        var session = meetingOf(it.wes());
        groupCast.join(it.group(), it.noor(), true, it.theo());
        for (var other : List.of(it.lena(), it.noor(), PersonId.next())) {
            refused(() -> facilitation.offer(session, other, it.wes()), "A member of the group");
        }
        facilitation.offer(session, it.priya(), it.wes());
        facilitation.take(session, it.priya());
        assertThat(may(it.priya(), Action.MOVE_ON)).isTrue();
        assertThat(may(it.wes(), Action.MOVE_ON)).isFalse();
    }

    @Test
    void whoeverLeftTheGroupMeanwhileDoesNotTakeItOver() {
        var session = meetingOf(it.wes());
        facilitation.offer(session, it.priya(), it.wes());
        groups.leave(it.group(), it.priya());
        refused(() -> facilitation.take(session, it.priya()), "A member of the group");
    }

    @Test
    void whoeverLeftTheGroupLetsNobodyInAndEndsNothing() {
        var session = meetingOf(it.wes());
        var guest = joining.knock(session, "Noor Aziz");
        var waiting = rooms.of(session);
        waiting.look();
        var seat = waiting.state().waiting().getFirst().seat();
        groups.leave(it.group(), it.wes());

        for (ThrowingCallable act :
                List.<ThrowingCallable>of(
                        () -> facilitation.admit(seat, it.wes()),
                        () -> facilitation.turnAway(seat, it.wes()),
                        () -> facilitation.startTimer(session, Duration.ofMinutes(5), it.wes()),
                        () -> facilitation.turnTo(session, it.decision(), it.wes()),
                        () -> facilitation.end(session, it.wes()))) {
            refused(act, "no longer belong");
        }
        assertThat(joining.visitor(session, guest).orElseThrow().admitted()).isFalse();
    }

    @Test
    void anyMemberGoesOnWhereNobodyLeadsAndTheRoomIsShownAllTheWhile() {
        var session = meetingOf(it.wes());
        refused(() -> facilitation.take(session, it.priya()), "not offered to you");
        register.leave(it.wes(), PersonId.COLEAD);

        var room = rooms.of(session);
        room.look();
        assertThat(room.state().topic().orElseThrow().decision().id()).isEqualTo(it.decision());
        assertThat(room.state().led()).isFalse();
        assertThat(room.state().mayBeTakenBy(it.priya())).isTrue();
        assertThat(room.state().mayBeTakenBy(it.lena())).isFalse();
        refused(() -> facilitation.take(session, it.lena()), "A member of the group");

        facilitation.take(session, it.priya());
        room.look();
        assertThat(room.state().isFacilitatedBy(it.priya())).isTrue();
        assertThat(may(it.priya(), Action.MOVE_ON)).isTrue();
    }

    private SessionId meetingOf(PersonId member) {
        var session = facilitation.openMeeting(it.group(), CommandKey.next(), member);
        facilitation.turnTo(session, it.decision(), member);
        return session;
    }

    private Set<Action> mayDo(PersonId person) {
        var may = EnumSet.allOf(Action.class);
        may.removeIf(action -> !may(person, action));
        return may;
    }

    private boolean may(PersonId person, Action action) {
        return permissions.can(person, action, subject(it)).allowed();
    }

    private static Subject subject(Scene scene) {
        return Subject.of(Subject.Type.DECISION, scene.decision().value());
    }

    private static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
