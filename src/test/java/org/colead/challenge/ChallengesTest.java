package org.colead.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colead.calendar.OrganisationCalendar;
import org.colead.decision.DecisionRegister;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.notification.Inbox;
import org.colead.notification.InboxRow;
import org.colead.people.Cast;
import org.colead.platform.Needs;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ChallengesTest {

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired Challenges challenges;
    @Autowired ChallengeDesk desk;
    @Autowired DecisionRegister register;
    @Autowired Needs needs;
    @Autowired Inbox inbox;
    @Autowired StoryClock clock;
    @Autowired OrganisationCalendar calendar;

    PersonId wes;
    PersonId theo;
    PersonId hana;
    PersonId noor;
    GroupId team;

    @BeforeEach
    void aSchool() {
        var school = cast.school("Cedar Hollow", "Wes Tolliver", "Theo Brandt", "Hana Okafor");
        wes = school.person("Wes Tolliver");
        theo = school.person("Theo Brandt");
        noor = cast.school("Port Ansel", "Noor Aziz").person("Noor Aziz");
        hana = school.person("Hana Okafor");
        team = groupCast.group("Team", school.unit(), theo, hana);
    }

    @Test
    void anybodyWhoWorksThereTellsWhatIsHardAndTheGroupHasTenSchoolDays() {
        var id = posted();

        var row = desk.details(id, theo).row();
        assertThat(row.answerBy()).isEqualTo(calendar.schoolDaysFromNow(10));
        assertThat(row.late()).isFalse();
        assertThat(needs.of(theo, id.value())).hasSize(1);
        assertThat(needs.of(wes, id.value())).isEmpty();
    }

    @Test
    void oneWithoutAnAnswerAfterTenSchoolDaysIsFlagged() {
        var id = new ChallengeId[1];
        clock.at(clock.instant().minus(Duration.ofDays(20)), () -> id[0] = posted());

        assertThat(desk.details(id[0], wes).row().late()).isTrue();
        assertThat(desk.all(Optional.of(team), Optional.empty(), wes).rows().getFirst().late())
                .isTrue();
    }

    @Test
    void daysOffDoNotCountAmongTheTen() {
        var keeper = cast.keepsAccounts(theo);
        var far = clock.instant().plus(Duration.ofDays(3_000));
        clock.at(
                far,
                () -> {
                    var without = desk.details(posted(), wes).row().answerBy();
                    var off =
                            calendar.name(
                                    without.minusDays(3),
                                    without.plusDays(3),
                                    "Break",
                                    CommandKey.next(),
                                    keeper);
                    var id = posted();
                    assertThat(desk.details(id, wes).row().answerBy()).isAfter(without.plusDays(3));
                    calendar.takeBack(off, keeper);
                    assertThat(desk.details(posted(), wes).row().answerBy()).isEqualTo(without);
                });
    }

    @Test
    void anAnswerNeedsAReasonAndIsGivenOnce() {
        var id = posted();
        assertThatThrownBy(() -> challenges.decline(id, " ", theo)).hasMessageContaining("reason");

        challenges.take(id, "We look at it on Tuesday.", theo);

        assertThat(desk.details(id, wes).answer())
                .map(ChallengeDetails.Answer::reason)
                .contains("We look at it on Tuesday.");
        assertThatThrownBy(() -> challenges.decline(id, "No", theo))
                .hasMessageContaining("answered meanwhile");
        assertThat(needs.of(theo, id.value())).isEmpty();
    }

    @Test
    void onlyMembersAnswerAndOnlyItsAuthorWithdraws() {
        var id = posted();

        assertThatThrownBy(() -> challenges.take(id, "Yes", wes)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> challenges.withdraw(id, theo)).isInstanceOf(Refusal.class);
        challenges.withdraw(id, wes);
        assertThat(desk.details(id, wes).row().state()).isEqualTo(ChallengeState.WITHDRAWN);
    }

    @Test
    void whoeverCannotReadTheGroupFindsNoChallenge() {
        var id = posted();

        assertThatThrownBy(() -> desk.details(id, noor)).hasMessage("There is no such challenge.");
        assertThatThrownBy(() -> challenges.post(team, telling(), CommandKey.next(), noor))
                .isInstanceOf(Refusal.class);
        assertThat(desk.all(Optional.of(team), Optional.empty(), noor).rows()).isEmpty();
    }

    @Test
    void oneGoesOnAsAPartOfAnotherOfTheSameGroup() {
        var id = posted();
        var other = posted();

        challenges.merge(id, other, "It is the same corridor.", theo);

        assertThat(desk.details(id, wes).mergedInto()).contains(other);
        assertThatThrownBy(() -> challenges.merge(other, id, "Back", theo))
                .hasMessageContaining("stands by itself");
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "WITHDRAWN"})
    void noneGoesOnAsAPartOfOneThatEnded(ChallengeState end) {
        var id = posted();
        var other = posted();
        if (end == ChallengeState.DECLINED) {
            challenges.decline(other, "No", theo);
        } else {
            challenges.withdraw(other, wes);
        }

        assertThatThrownBy(() -> challenges.merge(id, other, "Together", theo))
                .hasMessageContaining("stands by itself");
        assertThat(desk.besides(desk.details(id, theo).row(), "", 0, 9, theo)).isEmpty();
        assertThat(desk.details(id, wes).row().state()).isEqualTo(ChallengeState.OPEN);
    }

    @Test
    void oneGoesOnAsAPartOfOneThatWasTaken() {
        var id = posted();
        var other = posted();
        challenges.take(other, "Yes", theo);

        challenges.merge(id, other, "Together", theo);

        assertThat(desk.details(id, wes).mergedInto()).contains(other);
    }

    @Test
    void whereTheOtherIsWithdrawnItStandsByItselfAgainWithItsTermAndItsAuthorIsTold() {
        var id = new ChallengeId[1];
        clock.at(clock.instant().minus(Duration.ofDays(3)), () -> id[0] = posted());
        var due = desk.details(id[0], wes).row().answerBy();
        var other = challenges.post(team, telling(), CommandKey.next(), theo);
        challenges.merge(id[0], other, "Together", theo);

        challenges.withdraw(other, theo);

        var again = desk.details(id[0], wes);
        assertThat(again.row().state()).isEqualTo(ChallengeState.OPEN);
        assertThat(again.row().answerBy()).isEqualTo(due);
        assertThat(again.answer()).isEmpty();
        assertThat(again.mergedInto()).isEmpty();
        assertThat(needs.of(theo, id[0].value())).hasSize(1);
        await().untilAsserted(() ->
                assertThat(inbox.items(wes, Optional.empty()).rows())
                        .extracting(InboxRow::title)
                        .contains("Your challenge stands by itself again: “Lunch duty”"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theAnswerReachesOnceWhoeverPostedWhatWasMergedWithIt(boolean taken) {
        var lunch = posted();
        var again = posted();
        var bell = challenges.post(team, telling(), CommandKey.next(), hana);
        challenges.merge(lunch, again, "Together", theo);
        challenges.merge(again, bell, "The same corridor.", theo);

        if (taken) {
            challenges.take(bell, "On Tuesday.", theo);
        } else {
            challenges.decline(bell, "Not this year.", theo);
        }

        var joined = "The challenge with which yours goes on was ";
        await().untilAsserted(() ->
                assertThat(told(wes)).containsOnlyOnce(joined + (taken ? "taken up" : "declined")));
        assertThat(told(hana))
                .contains(
                        taken
                                ? "Your challenge was taken up"
                                : "Your challenge was declined, with a reason")
                .noneMatch(title -> title.startsWith(joined));
        assertThat(told(theo)).noneMatch(title -> title.startsWith(joined));
    }

    private List<String> told(PersonId person) {
        return inbox.items(person, Optional.empty()).rows().stream().map(InboxRow::title).toList();
    }

    @Test
    void whoeverReadsTheDecisionButNotTheGroupDoesNotLearnFromWhatItCame() {
        var id = posted();
        challenges.take(id, "Yes", theo);

        var decision = challenges.propose(id, "Shall we?", CommandKey.next(), theo);

        assertThat(desk.behind(decision, hana)).map(ChallengeRow::id).contains(id);
        assertThat(desk.behind(decision, noor)).isEmpty();
    }

    @Test
    void oneThatWasTakenLeadsToADecisionOnce() {
        var id = posted();
        assertThatThrownBy(() -> challenges.propose(id, "Shall we?", CommandKey.next(), theo))
                .hasMessageContaining("First take it up");
        challenges.take(id, "Yes", theo);
        var key = CommandKey.next();

        var decision = challenges.propose(id, "Shall lunch duty rotate?", key, theo);

        assertThat(challenges.propose(id, "Shall lunch duty rotate?", key, theo))
                .isEqualTo(decision);
        assertThat(register.core(decision).title()).isEqualTo("Lunch duty");
        assertThat(desk.behind(decision, wes)).map(ChallengeRow::id).contains(id);
    }

    @Test
    void whoeverFeelsItTooIsCountedOnce() {
        var id = posted();
        challenges.share(id, theo);
        challenges.share(id, theo);
        challenges.share(id, wes);

        assertThat(desk.details(id, theo).row().feltBy()).isEqualTo(2);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> Telling.of("Lunch duty", "", "May", "All", ""))
                .hasMessageContaining("What is hard");
        assertThatThrownBy(() -> Telling.of("Lunch duty", "Noise", "", "All", ""))
                .hasMessageContaining("Since when");
    }

    private ChallengeId posted() {
        return challenges.post(team, telling(), CommandKey.next(), wes);
    }

    private static Telling telling() {
        return Telling.of("Lunch duty", "Three of us, 120 children.", "May", "Paras", "");
    }
}
