package org.colead.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.UnitId;
import org.junit.jupiter.api.Test;

class GroupTest {

    static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    final PersonId theo = PersonId.next();
    final PersonId hana = PersonId.next();
    final PersonId wes = PersonId.next();
    final Group group =
            Group.founded(
                    new NewGroup("Leadership team", "To lead together.", UnitId.next()), theo, NOW);

    @Test
    void whoeverFoundsItIsItsFirstMemberAndItIsForming() {
        assertThat(group.members()).containsExactly(theo);
        assertThat(group.isForming()).isTrue();
        assertThat(group.isSymbolicOnly()).isTrue();
    }

    @Test
    void theInvitedBelongOnlyOnceTheyAccept() {
        group.invite(hana, false, theo, NOW);
        assertThat(group.members()).containsExactly(theo);
        group.accept(hana, NOW);
        assertThat(group.members()).containsExactly(theo, hana);
    }

    @Test
    void refusesASecondInvitation() {
        group.invite(hana, false, theo, NOW);
        assertThatThrownBy(() -> group.invite(hana, true, theo, NOW))
                .hasMessageContaining("invited already");
        assertThatThrownBy(() -> group.invite(theo, false, theo, NOW))
                .hasMessageContaining("belong to this group already");
    }

    @Test
    void whoDeclinedOrLeftCanBeInvitedAgain() {
        group.invite(hana, false, theo, NOW);
        group.decline(hana, NOW);
        group.invite(hana, true, theo, NOW);
        group.accept(hana, NOW);
        group.leave(hana, hana, NOW);
        assertThatThrownBy(() -> group.accept(hana, NOW)).isInstanceOf(Refusal.class);
        group.invite(hana, false, theo, NOW);
        group.accept(hana, NOW);
        assertThat(group.members()).containsExactly(theo, hana);
    }

    @Test
    void seatsAreNeverExceededAndGuestsTakeNone() {
        group.writeCharter(withSeats(2), 1, theo, NOW);
        group.invite(hana, false, theo, NOW);
        assertThatThrownBy(() -> group.invite(wes, false, theo, NOW))
                .hasMessage(
                        "All 2 seats are taken or offered. Invite a guest, or change the charter.");
        group.invite(wes, true, theo, NOW);
        group.accept(wes, NOW);
        assertThat(group.members()).doesNotContain(wes);
    }

    @Test
    void refusesFewerSeatsThanPeopleWhoSit() {
        group.invite(hana, false, theo, NOW);
        assertThatThrownBy(() -> group.writeCharter(withSeats(1), 1, theo, NOW))
                .hasMessageContaining("2 people sit in this group or are invited");
    }

    @Test
    void isSymbolicWhileOneOfSeatsHoursMoneyAndSayIsEmpty() {
        var full = withSeats(3);
        assertThat(full.symbolicOnly()).isFalse();
        assertThat(withSeats(0).missing()).hasToString("[seats]");
        assertThat(charter(3, Minutes.NONE, Money.NONE, " ").missing())
                .hasToString("[hours, money, say]");
        assertThat(Charter.of("To lead.").missing()).hasSize(4);
    }

    @Test
    void onlyWhoeverProposedANormTakesItBackAndOnlyBeforeAllAgreed() {
        group.invite(hana, false, theo, NOW);
        group.accept(hana, NOW);
        var norm = group.propose(new NewNorm("On time.", "The clock.", "We say so."), theo, NOW);
        assertThatThrownBy(() -> group.takeBack(norm, hana, NOW)).isInstanceOf(Refusal.class);
        group.acceptNorm(norm, hana, NOW);
        assertThatThrownBy(() -> group.takeBack(norm, theo, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void theFoundingGroupIsFormingUntilASecondFounderAccepts() {
        var board =
                Group.seated(
                        new NewGroup("Board", "To answer.", UnitId.next()),
                        withSeats(5),
                        List.of(theo, hana),
                        NOW);
        assertThat(board.isSource()).isTrue();
        assertThat(board.isSymbolicOnly()).isTrue();
        board.accept(hana, NOW);
        assertThat(board.isSymbolicOnly()).isFalse();
    }

    @Test
    void aRuleOutsideOfReasonIsRefused() {
        var standard = GroupRules.standard();
        assertThatThrownBy(() ->
                        new GroupRules(
                                standard.textStands(),
                                standard.reactionTime(),
                                standard.correctionTime(),
                                101,
                                67,
                                25,
                                3,
                                400,
                                10))
                .hasMessageContaining("Between 50 and 100");
    }

    private static Charter withSeats(int seats) {
        return charter(seats, Minutes.of(20, 0), Money.whole(500), "How time is used.");
    }

    private static Charter charter(int seats, Minutes hours, Money money, String say) {
        return new Charter("To lead.", seats, hours, money, say, GroupRules.standard());
    }
}
