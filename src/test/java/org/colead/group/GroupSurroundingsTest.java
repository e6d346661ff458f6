package org.colead.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Need;
import org.colead.kernel.PersonId;
import org.colead.kernel.Reading;
import org.colead.people.Cast;
import org.colead.people.Cast.School;
import org.colead.people.StaffRegister;
import org.colead.platform.CountedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What a group tells its neighbours: needs, names, finds; and what it hears from them.
@SpringBootTest
class GroupSurroundingsTest {

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired GroupService service;
    @Autowired GroupDirectory directory;
    @Autowired GroupNeeds needs;
    @Autowired GroupNames names;
    @Autowired GroupFinder finder;
    @Autowired StaffRegister register;

    School school;
    PersonId theo;
    PersonId hana;
    PersonId stranger;

    @BeforeEach
    void aSchool() {
        school = cast.school("Cedar Hollow", "Theo Brandt", "Hana Okafor");
        theo = school.person("Theo Brandt");
        hana = school.person("Hana Okafor");
        stranger = cast.school("Port Ansel", "Ilse Brandt").person("Ilse Brandt");
    }

    @Test
    void anInvitationNeedsAnAnswerUntilThereIsOne() {
        var group = groupCast.bare("Leadership team", school.unit(), theo);
        service.invite(group, hana, false, theo);

        assertThat(needs.needsOf(hana))
                .extracting(Need::title, need -> need.why().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Leadership team", "Theo Brandt invited you to be a member."));
        service.accept(group, hana);
        assertThat(needs.needsOf(hana)).isEmpty();
    }

    @Test
    void aNormNeedsEveryMemberWhoHasNotAcceptedIt() {
        var group = groupCast.bare("Leadership team", school.unit(), theo, hana);
        var words = new NewNorm("On time.", "The clock.", "We say so.");
        var norm = service.proposeNorm(group, words, CommandKey.next(), theo);

        assertThat(needs.needsOf(theo)).isEmpty();
        assertThat(needs.needsOf(hana)).extracting(Need::verb).hasSize(1);
        service.acceptNorm(group, norm, hana);
        assertThat(needs.needsOf(hana)).isEmpty();
    }

    @Test
    void namesGroupsAndEnvelopesToThoseWhoMayReadThem() {
        var board = groupCast.board(school.unit(), theo, hana);
        var team = groupCast.group("Leadership team", school.unit(), theo, hana);
        var envelope = groupCast.envelope(board, team, org.colead.kernel.Money.whole(10), theo);
        var ids = List.<UUID>of(team.value(), envelope.value(), UUID.fromString(theo.toString()));

        assertThat(names.names(ids, hana)).hasSize(2);
        assertThat(names.names(ids, hana).get(envelope.value()).name())
                .isEqualTo("Collaboration time");
        assertThat(names.names(ids, stranger)).isEmpty();
    }

    @Test
    void findsOnlyWhatTheViewerMayRead() {
        var name = "Circle 100%_" + UUID.nameUUIDFromBytes(theo.toString().getBytes());
        groupCast.bare(name, school.unit(), theo);

        assertThat(finder.find(name, hana, 5)).hasSize(1);
        assertThat(finder.find(name, stranger, 5)).isEmpty();
    }

    @Test
    void whoLeavesTheOrganisationLeavesItsGroups() {
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        register.leave(hana, PersonId.COLEAD);

        assertThat(directory.members(group)).containsExactly(theo);
        assertThat(directory.factsAbout(hana, group)).isEmpty();
    }

    @Test
    void theListIsReadPageByPage() {
        IntStream.range(0, 60)
                .forEach(n -> groupCast.bare("Circle %02d".formatted(n), school.unit(), theo));

        var first = directory.groups(theo, Optional.empty());
        var second = directory.groups(theo, first.next());
        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).isNotEmpty().doesNotContainAnyElementsOf(first.rows());
    }

    @Test
    void whereSomebodyWorksIsLookedUpOnceForAllListsOfAScreen() {
        groupCast.bare("Leadership team", school.unit(), theo);
        Reading.during(() -> {
            assertThat(CountedStatements.of(() -> directory.groups(hana))).hasSize(2);
            assertThat(CountedStatements.of(() -> directory.groups(hana))).hasSize(1);
            assertThat(CountedStatements.of(() -> finder.find("team", hana, 5))).hasSize(1);
            assertThat(CountedStatements.of(() -> directory.reach(hana))).hasSize(3);
        });
    }

    @Test
    void whoeverMovesToAnotherUnitReadsTheGroupsThere() {
        var here = groupCast.bare("Leadership team", school.unit(), theo);
        var there = cast.school("Juniper Bend").unit();
        var within = register.openUnit("Annex", "part", Optional.of(there), PersonId.COLEAD);
        var other = groupCast.bare("Other team", there, cast.join("Noor Haddad", there));
        assertThat(mine()).contains(here).doesNotContain(other);

        register.move(hana, Set.of(within), PersonId.COLEAD);
        assertThat(mine()).contains(other).doesNotContain(here);
        assertThat(directory.group(other, hana).orElseThrow().unitName()).isEqualTo("Juniper Bend");
    }

    private List<GroupId> mine() {
        return directory.groups(hana).stream().map(GroupRow::id).toList();
    }
}
