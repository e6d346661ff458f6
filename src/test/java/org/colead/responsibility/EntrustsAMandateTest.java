package org.colead.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colead.authority.Action.ALLOCATE_HOURS;
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
        responsibilities.layDown(id, "Too much besides.", team.hana());
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
