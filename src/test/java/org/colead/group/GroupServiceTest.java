package org.colead.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.colead.people.Cast.School;
import org.colead.people.StaffRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class GroupServiceTest {

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired GroupService service;
    @Autowired GroupDirectory directory;
    @Autowired MemberList members;
    @Autowired NormList norms;
    @Autowired Permissions permissions;
    @Autowired StaffRegister register;

    School school;
    PersonId theo;
    PersonId hana;
    PersonId wes;

    @BeforeEach
    void aSchool() {
        school = cast.school("Cedar Hollow", "Theo Brandt", "Hana Okafor", "Wes Tolliver");
        theo = school.person("Theo Brandt");
        hana = school.person("Hana Okafor");
        wes = school.person("Wes Tolliver");
    }

    @Test
    void aGroupOfOneIsFormingUntilASecondMemberAccepts() {
        var group = groupCast.bare("Leadership team", school.unit(), theo);
        assertThat(directory.card(group, theo).forming()).isTrue();

        service.invite(group, hana, false, theo);
        assertThat(directory.members(group)).containsExactly(theo);
        service.accept(group, hana);

        assertThat(directory.members(group)).containsExactly(theo, hana);
        assertThat(directory.card(group, hana).forming()).isFalse();
    }

    @Test
    void foundingTwiceWithOneKeyMakesOneGroup() {
        var key = CommandKey.next();
        var words = new NewGroup("Twice", "To be one.", school.unit());
        assertThat(service.found(words, key, theo)).isEqualTo(service.found(words, key, theo));
    }

    @Test
    void onlyStaffOfTheUnitFoundAGroupThere() {
        var stranger = cast.school("Port Ansel", "Ilse Brandt").person("Ilse Brandt");
        var words = new NewGroup("Ours", "To be elsewhere.", school.unit());
        assertThatThrownBy(() -> service.found(words, CommandKey.next(), stranger))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyMembersInviteAndOnlyTheInvitedAccept() {
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        assertThatThrownBy(() -> service.invite(group, wes, false, wes))
                .hasMessageContaining("members of the group");
        assertThatThrownBy(() -> service.accept(group, wes))
                .hasMessageContaining("the person it was offered to");
    }

    @Test
    void onlySomebodyElseWhoWorksHereAndHasNoPlaceYetIsInvited() {
        var group = groupCast.bare("Leadership team", school.unit(), theo, hana);
        refusesToInvite(group, PersonId.next(), "Choose somebody who works here");
        refusesToInvite(group, PersonId.COLEAD, "Choose somebody who works here");
        refusesToInvite(group, theo, "You belong to this group already");
        refusesToInvite(group, hana, "They belong to this group already");
        service.invite(group, wes, false, theo);
        refusesToInvite(group, wes, "They are invited already");
        register.leave(wes, PersonId.COLEAD);
        refusesToInvite(group, wes, "Choose somebody who works here");
        assertThat(members.page(group, theo, Optional.empty()).rows())
                .extracting(GroupCard.Member::person)
                .containsExactlyInAnyOrder(theo, hana);
    }

    private void refusesToInvite(GroupId group, PersonId whom, String why) {
        for (var guest : java.util.List.of(true, false)) {
            assertThatThrownBy(() -> service.invite(group, whom, guest, theo))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(why);
        }
    }

    @Test
    void leavingEndsAuthorityAtOnce() {
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        var subject = Subject.of(Subject.Type.GROUP, group.value());
        assertThat(permissions.can(hana, Action.WRITE_CHARTER, subject).allowed()).isTrue();

        service.leave(group, hana);

        assertThat(permissions.can(hana, Action.WRITE_CHARTER, subject).allowed()).isFalse();
        assertThat(directory.factsAbout(hana, group)).isEmpty();
    }

    @Test
    void guestsDeliberateWithoutBeingMembers() {
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        groupCast.join(group, wes, true, theo);

        assertThat(directory.members(group)).containsExactly(theo, hana);
        assertThat(directory.guests(group)).containsExactly(wes);
        assertThatThrownBy(() -> service.invite(group, hana, false, wes))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void sayingWhyNamesTheFact() {
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        var verdict = directory.card(group, theo).allowed().get(Action.WRITE_CHARTER);
        assertThat(verdict.why().toString()).startsWith("You are a member of Leadership team.");
    }

    @Test
    void whoeverWritesTheCharterSecondSeesTheFirstWords() {
        var group = groupCast.bare("Leadership team", school.unit(), theo, hana);
        service.writeCharter(group, GroupCast.charter(5), 1, theo);

        assertThatThrownBy(() -> service.writeCharter(group, GroupCast.charter(6), 1, hana))
                .isInstanceOfSatisfying(
                        Overtaken.class,
                        overtaken -> assertThat(overtaken.theirWords()).contains("5 seats"));
    }

    @Test
    void aNormIsAgreedWhenEveryMemberHasAccepted() {
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        var norm =
                service.proposeNorm(
                        group,
                        new NewNorm("We start on time.", "The clock.", "We say so."),
                        CommandKey.next(),
                        theo);
        assertThat(agreed(group, theo)).isFalse();

        service.acceptNorm(group, norm, hana);
        assertThat(agreed(group, theo)).isTrue();

        groupCast.join(group, wes, false, theo);
        assertThat(agreed(group, wes)).isFalse();
    }

    private boolean agreed(GroupId group, PersonId viewer) {
        boolean agreed = norms.page(group, viewer, Optional.empty()).rows().getFirst().agreed();
        assertThat(directory.card(group, viewer).norms())
                .isEqualTo(new GroupCard.Agreed(agreed ? 1 : 0, 1));
        return agreed;
    }

    @Test
    void listsTheGroupsOfTheUnitAndOfThoseAbove() {
        var here = groupCast.group("Leadership team", school.unit(), theo, hana);
        var above = groupCast.bare("District team", cast.organisation(), theo);
        var elsewhere = cast.school("Port Ansel", "Ilse Brandt");
        var there = groupCast.bare("Other team", elsewhere.unit(), elsewhere.person("Ilse Brandt"));

        var mine = directory.groups(wes).stream().map(GroupRow::id).toList();
        assertThat(mine).contains(here, above).doesNotContain(there);
        assertThatThrownBy(() -> directory.card(there, wes)).isInstanceOf(Refusal.class);
    }
}
