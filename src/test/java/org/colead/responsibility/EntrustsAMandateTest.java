package org.colead.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colead.authority.Action.ALLOCATE_HOURS;
import static org.colead.authority.Action.KEEP_ACCOUNTS;
import static org.colead.authority.Action.MOVE_ON;

import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// A group entrusts a standing responsibility to one of its members, the founding group one that
/// serves all to whoever works here.
@SpringBootTest
class EntrustsAMandateTest extends StepsAndMandates {

    @Test
    void nobodyOfAnotherSchoolLearnsWhatItsGroupEntrusts() {
        var team = cast.team();
        var id = cast.entrusted(team, Mandate.FACILITATES);
        responsibilities.seekUnderstudy(id, team.hana());
        refused(() -> responsibilities.learn(id, cast.elsewhere()), "You cannot volunteer");
        responsibilities.learn(id, team.wes());
    }

    @Test
    void aGroupsResponsibilityIsEntrustedByAMemberToAnotherAndNeverToOneself() {
        var team = cast.team();
        refused(() -> entrust(team, Mandate.FACILITATES, team.theo()), "themselves alone");
        refused(() -> entrust(team, Mandate.FACILITATES, team.wes()), "accepted member");
        refused(() -> entrust(team, Mandate.CARRIES_STEP, team.hana()), "comes from a decision");
        var id = entrust(team, Mandate.FACILITATES, team.hana());
        responsibilities.accept(id, team.hana());
    }

    @Test
    void whateverServesAllIsEntrustedByTheFoundingGroupAlone() {
        var team = cast.team();
        for (var mandate : Mandate.standing(true)) {
            if (mandate.servesAll()) {
                refused(() -> entrust(team, mandate, team.hana()), "founding group");
                refused(() -> entrustAsColead(team, mandate), "founding group");
            }
        }
        assertThat(Mandate.standing(false)).noneMatch(Mandate::servesAll);
    }

    @Test
    void theFoundingGroupEntrustsAnybodyWhoWorksHere() {
        var team = cast.team();
        var board = founding.board();
        refused(
                () -> founding.offered(board, Mandate.ALLOCATES_HOURS, board.gus()),
                "themselves alone");
        refused(
                () -> founding.offered(board, Mandate.ALLOCATES_HOURS, PersonId.next()),
                "somebody who works here");
        var id = founding.offered(board, Mandate.ALLOCATES_HOURS, team.hana());
        responsibilities.accept(id, team.hana());
        assertThat(permissions.can(team.hana(), ALLOCATE_HOURS, Subject.ORGANISATION).why())
                .asString()
                .startsWith("You accepted to allocate collaboration time on ")
                .contains(", until ");
        laying.layDown(id, "Too much besides.", team.hana());
        assertThat(allocates(team.hana())).isFalse();
    }

    @Test
    void oneMemberOfTheFoundingGroupAloneEntrustsNothingForAll() {
        var team = cast.team();
        var board = founding.board();
        groups.leave(board.group(), board.adaeze());
        refused(
                () -> founding.offered(board, Mandate.KEEPS_ACCOUNTS, team.hana()),
                "One member alone");
    }

    @Test
    void whatServesAllIsHandedOverToWhoeverWorksHere() {
        var team = cast.team();
        var id = founding.entrusted(Mandate.ALLOCATES_HOURS, team.hana());
        responsibilities.offerHandover(id, team.ruth(), "", team.hana());
        responsibilities.acceptHandover(id, team.ruth());
        assertThat(allocates(team.hana())).isFalse();
        assertThat(allocates(team.ruth())).isTrue();
    }

    /// See 0194: it stays what the founding group entrusted, and passes by acceptance alone.
    @Test
    void aHandoverOfWhatServesAllChangesWhoCarriesItAndNothingElse() {
        var team = cast.team();
        var id = founding.entrusted(Mandate.KEEPS_ACCOUNTS, team.hana());
        var before = carried.one(id).orElseThrow();
        refused(() -> responsibilities.offerHandover(id, team.hana(), "", team.hana()), "alone");
        refused(
                () -> responsibilities.offerHandover(id, PersonId.next(), "", team.hana()),
                "somebody who works here");
        refused(
                () -> responsibilities.offerHandover(id, team.wes(), "", team.ruth()),
                "You cannot");

        responsibilities.offerHandover(id, team.ruth(), "The list is in the drawer.", team.hana());
        assertThat(keepsAccounts(team.ruth())).as("offered, and not accepted").isFalse();
        assertThat(keepsAccounts(team.hana())).isTrue();
        refused(() -> responsibilities.acceptHandover(id, team.wes()), "You cannot");
        refused(() -> responsibilities.acceptHandover(id, team.hana()), "You cannot");

        responsibilities.acceptHandover(id, team.ruth());
        var after = carried.one(id).orElseThrow();
        assertThat(after.until()).isEqualTo(before.until());
        assertThat(after.from()).isEqualTo(before.from());
        assertThat(after.group()).isEqualTo(before.group());
        assertThat(keepsAccounts(team.hana())).isFalse();
        assertThat(keepsAccounts(team.ruth())).isTrue();
    }

    @Test
    void whoeverLearnsWhatServesAllCarriesNothingUntilTheyAcceptAHandover() {
        var team = cast.team();
        var board = founding.board();
        var id = founding.offered(board, Mandate.KEEPS_ACCOUNTS, team.hana());
        responsibilities.accept(id, team.hana());
        responsibilities.seekUnderstudy(id, team.hana());
        responsibilities.learn(id, board.gus());
        assertThat(keepsAccounts(board.gus())).isFalse();
        refused(() -> responsibilities.acceptHandover(id, board.gus()), "You cannot");
        refused(
                () -> responsibilities.offerHandover(id, team.wes(), "", board.gus()),
                "You cannot");
        assertThat(carried.one(id).orElseThrow().isCarriedBy(team.hana())).isTrue();
    }

    /// Between the offer and the yes, or later: what a group entrusts to its members ends with
    /// their place in it.
    @Test
    void whoeverLeavesTheGroupCarriesNothingThatItEntrustsToItsMembers() {
        var team = cast.team();
        var offered = entrust(team, Mandate.PUBLISHES, team.hana());
        var carried = entrust(team, Mandate.FACILITATES, team.hana());
        responsibilities.accept(carried, team.hana());
        var forAll = founding.entrusted(Mandate.KEEPS_ACCOUNTS, team.hana());
        groups.leave(team.group(), team.hana());

        refused(() -> responsibilities.accept(offered, team.hana()), "You cannot");
        for (var id : java.util.List.of(offered, carried)) {
            var row = this.carried.one(id).orElseThrow();
            assertThat(row.state()).isEqualTo(ResponsibilityState.FREE);
        }
        assertThat(this.carried.one(forAll).orElseThrow().isCarriedBy(team.hana())).isTrue();
    }

    private boolean keepsAccounts(PersonId person) {
        return permissions.can(person, KEEP_ACCOUNTS, Subject.ORGANISATION).allowed();
    }

    @Test
    void whatAnotherGroupOnceEntrustedForAllReachesNobody() {
        var team = cast.team();
        var id = founding.entrusted(Mandate.ALLOCATES_HOURS, team.hana());
        jdbc.sql("update responsibility set group_id = ? where id = ?")
                .params(team.group().toString(), id.toString())
                .update();
        assertThat(allocates(team.hana())).isFalse();
    }

    @Test
    void theProductEntrustsOnlyWhatNobodyWasEverEntrustedWith() {
        var team = cast.team();
        var first =
                responsibilities.entrust(
                        team.group(),
                        Mandate.FACILITATES,
                        cast.words("Facilitate"),
                        team.theo(),
                        CommandKey.next(),
                        PersonId.COLEAD);
        responsibilities.accept(first, team.theo());
        refused(
                () ->
                        responsibilities.entrust(
                                team.group(),
                                Mandate.FACILITATES,
                                cast.words("Facilitate"),
                                team.hana(),
                                CommandKey.next(),
                                PersonId.COLEAD),
                "entrusted before");
    }

    @Test
    void whoeverFacilitatesAGroupMovesItsDecisionsOnAndNoOthers() {
        var it = cast.adopted();
        var other = cast.adopted();
        var id = entrust(it.team(), Mandate.FACILITATES, it.team().ruth());
        responsibilities.accept(id, it.team().ruth());
        assertThat(permissions.can(it.team().ruth(), MOVE_ON, subject(it)).allowed()).isTrue();
        assertThat(permissions.can(it.team().ruth(), MOVE_ON, subject(other)).allowed()).isFalse();
    }

    @Test
    void aStandingResponsibilityIsNotTakenByVolunteering() {
        var team = cast.team();
        var id = entrust(team, Mandate.PUBLISHES, team.hana());
        responsibilities.decline(id, "Not this year.", team.hana());
        refused(() -> responsibilities.volunteer(id, team.wes()), "A member of the group offers");
    }
}
