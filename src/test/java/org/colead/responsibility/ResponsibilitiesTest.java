package org.colead.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colead.authority.Action.ALLOCATE_HOURS;
import static org.colead.authority.Action.CARRY_OUT;
import static org.colead.authority.Action.MOVE_ON;
import static org.colead.authority.Action.READ;

import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.Stage;
import org.colead.group.GroupService;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Condition;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.StaffRegister;
import org.colead.platform.StoryClock;
import org.colead.responsibility.AdoptedCast.Adopted;
import org.colead.responsibility.AdoptedCast.Team;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ResponsibilitiesTest {

    @Autowired Responsibilities responsibilities;
    @Autowired Carried carried;
    @Autowired Loads loads;
    @Autowired Relays relays;
    @Autowired StepsAccepted guard;
    @Autowired OfferNeeds needs;
    @Autowired AdoptedCast cast;
    @Autowired FoundingCast founding;
    @Autowired GroupService groups;
    @Autowired JdbcClient jdbc;
    @Autowired LeftOutInTests leftOut;
    @Autowired Permissions permissions;
    @Autowired StaffRegister register;
    @Autowired AuthorityEnds ends;
    @Autowired StoryClock clock;

    @Test
    void aStepIsCarriedByWhoeverAcceptedIt() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        assertThat(may(it.team().wes(), it)).isFalse();
        responsibilities.accept(step, it.team().wes());
        assertThat(may(it.team().wes(), it)).isTrue();
        assertThat(carried.steps(it.decision()))
                .singleElement()
                .satisfies(row -> assertThat(row.isCarriedBy(it.team().wes())).isTrue());
    }

    @Test
    void aStepSentTwiceIsOfferedOnce() {
        var it = cast.adopted();
        var key = CommandKey.next();
        var step = new NewStep(cast.words("Keep the calendar"), Optional.empty());
        var first = responsibilities.offerStep(it.decision(), step, key, it.team().theo());
        assertThat(responsibilities.offerStep(it.decision(), step, key, it.team().theo()))
                .isEqualTo(first);
        assertThat(carried.steps(it.decision())).hasSize(1);
    }

    @Test
    void onlyAuthorsOfferSteps() {
        var it = cast.adopted();
        refused(() -> offerAs(it, it.team().wes()), "You cannot offer a step");
        refused(() -> offerAs(it, it.team().ruth()), "You cannot offer a step");
    }

    @Test
    void aStepIsNeverOfferedToWhoeverAskedToBeLeftOut() {
        var it = cast.adopted();
        leftOut.add(it.decision(), it.team().ruth());
        refused(() -> offered(it, it.team().ruth()), "asked to be left out");
        var free = offered(it, Optional.empty());
        refused(() -> responsibilities.volunteer(free, it.team().ruth()), "left out");
        responsibilities.volunteer(free, it.team().wes());
        refused(
                () -> responsibilities.offerHandover(free, it.team().ruth(), "", it.team().wes()),
                "left out");
    }

    @Test
    void aStepIsNotOfferedToAStranger() {
        var it = cast.adopted();
        refused(() -> offered(it, PersonId.next()), "works here");
        refused(() -> offered(it, cast.elsewhere()), "works here");
    }

    @Test
    void nobodyOfAnotherSchoolLetsThemselvesIn() {
        var it = cast.adopted();
        var noor = cast.elsewhere();
        var free = offered(it, Optional.empty());
        refused(() -> responsibilities.volunteer(free, noor), "You cannot volunteer");
        refused(() -> offered(it, noor), "may read its decision");
        responsibilities.volunteer(free, it.team().wes());
        responsibilities.seekUnderstudy(free, it.team().wes());
        refused(() -> responsibilities.learn(free, noor), "You cannot volunteer");
        refused(
                () -> responsibilities.offerHandover(free, noor, "", it.team().wes()),
                "may read its decision");
        assertThat(permissions.can(noor, READ, subject(it)).allowed()).isFalse();
        responsibilities.learn(free, it.team().ruth());
    }

    @Test
    void nobodyOfAnotherSchoolLearnsWhatItsGroupEntrusts() {
        var team = cast.team();
        var id = cast.entrusted(team, Mandate.FACILITATES);
        responsibilities.seekUnderstudy(id, team.hana());
        refused(() -> responsibilities.learn(id, cast.elsewhere()), "You cannot volunteer");
        responsibilities.learn(id, team.wes());
    }

    @Test
    void whatIsFreeAndWhatCanBeLearnedIsListedWhereItsDecisionsAreRead() {
        var it = cast.adopted();
        var noor = cast.elsewhere();
        var free = offered(it, Optional.empty());
        var taught = offered(it, it.team().wes());
        responsibilities.accept(taught, it.team().wes());
        responsibilities.seekUnderstudy(taught, it.team().wes());
        assertThat(carried.free(it.team().ruth()))
                .extracting(row -> row.id())
                .containsExactly(free);
        assertThat(carried.lookingForUnderstudy(it.team().ruth()))
                .extracting(row -> row.id())
                .containsExactly(taught);
        assertThat(carried.free(noor)).isEmpty();
        assertThat(carried.lookingForUnderstudy(noor)).isEmpty();
    }

    @Test
    void nobodyAcceptsWhatWasOfferedToAnother() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        refused(() -> responsibilities.accept(step, it.team().ruth()), "You cannot accept this");
        refused(
                () -> responsibilities.accept(ResponsibilityId.next(), it.team().wes()),
                "You cannot accept this");
    }

    @Test
    void whatWasDeclinedIsOfferedAnew() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.decline(step, "Lunch duty comes first.", it.team().wes());
        responsibilities.offer(step, it.team().ruth(), it.team().theo());
        responsibilities.accept(step, it.team().ruth());
        assertThat(may(it.team().ruth(), it)).isTrue();
        assertThat(may(it.team().wes(), it)).isFalse();
    }

    @Test
    void authorityPassesWithTheHandoverAtOnce() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.accept(step, it.team().wes());
        responsibilities.offerHandover(step, it.team().ruth(), "Blue folder.", it.team().wes());
        assertThat(may(it.team().wes(), it)).isTrue();
        assertThat(relays.of(it.team().ruth()))
                .singleElement()
                .satisfies(relay -> assertThat(relay.passed()).isZero());
        responsibilities.acceptHandover(step, it.team().ruth());
        assertThat(may(it.team().wes(), it)).isFalse();
        assertThat(may(it.team().ruth(), it)).isTrue();
        assertThat(relays.of(it.team().ruth())).isEmpty();
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

    @Test
    void authorityEndsWithTheTerm() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.accept(step, it.team().wes());
        clock.at(
                clock.instant().plus(Duration.ofDays(200)),
                () -> assertThat(may(it.team().wes(), it)).isFalse());
    }

    @Test
    void leavingEndsAuthorityAndFreesTheStep() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.accept(step, it.team().wes());
        register.leave(it.team().wes(), PersonId.COLEAD);
        assertThat(may(it.team().wes(), it)).isFalse();
        assertThat(carried.one(step).orElseThrow().state()).isEqualTo(ResponsibilityState.FREE);
    }

    @Test
    void aDecisionIsNotUnderwayBeforeEachStepIsAccepted() {
        var it = cast.adopted();
        assertThat(missing(it)).containsExactly("No step is offered yet.");
        var step = offered(it, it.team().wes());
        assertThat(missing(it))
                .containsExactly(
                        "“Keep the calendar” is offered to Wes Tolliver and not accepted yet.");
        responsibilities.decline(step, "No time.", it.team().wes());
        assertThat(missing(it))
                .containsExactly("“Keep the calendar” is free: nobody carries it yet.");
        responsibilities.volunteer(step, it.team().ruth());
        assertThat(missing(it)).isEmpty();
        assertThat(guard.conditions(it.decision(), Stage.PUBLISHED))
                .extracting(condition -> condition.text().toString())
                .containsExactly("Ruth Delgado carries “Keep the calendar”.");
    }

    @Test
    void anOfferNeedsAnAnswer() {
        var it = cast.adopted();
        offered(it, it.team().wes());
        assertThat(needs.needsOf(it.team().wes()))
                .singleElement()
                .satisfies(need -> assertThat(need.about()).isEqualTo(it.decision().value()));
        assertThat(needs.needsOf(it.team().theo())).isEmpty();
    }

    @Test
    void loadsShowWhatIsCarriedAndWhatIsOffered() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes());
        responsibilities.accept(step, it.team().wes());
        offered(it, it.team().wes());
        for (var order : LoadOrder.values()) {
            var mine = loadOf(order, it.team().wes());
            assertThat(mine.carried()).hasSize(1);
            assertThat(mine.offered()).hasSize(1);
            assertThat(mine.inWords()).hasToString("carries 1, one more is offered");
        }
    }

    private Load loadOf(LoadOrder order, PersonId person) {
        var after = Optional.<String>empty();
        while (true) {
            var page = loads.page(order, after);
            var found = page.rows().stream().filter(load -> load.isOf(person)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            after = Optional.of(page.next().orElseThrow());
        }
    }

    private java.util.List<String> missing(Adopted it) {
        return guard.conditions(it.decision(), Stage.PUBLISHED).stream()
                .filter(condition -> !condition.met())
                .map(Condition::text)
                .map(Object::toString)
                .toList();
    }

    private boolean may(PersonId person, Adopted it) {
        return permissions.can(person, CARRY_OUT, subject(it)).allowed();
    }

    private static Subject subject(Adopted it) {
        return Subject.of(Subject.Type.DECISION, it.decision().value());
    }

    private ResponsibilityId offered(Adopted it, PersonId to) {
        return offered(it, Optional.of(to));
    }

    private ResponsibilityId offered(Adopted it, Optional<PersonId> to) {
        return responsibilities.offerStep(
                it.decision(),
                new NewStep(cast.words("Keep the calendar"), to),
                CommandKey.next(),
                it.team().theo());
    }

    private void offerAs(Adopted it, PersonId by) {
        responsibilities.offerStep(
                it.decision(),
                new NewStep(cast.words("Keep the calendar"), Optional.empty()),
                CommandKey.next(),
                by);
    }

    private ResponsibilityId entrust(Team team, Mandate mandate, PersonId to) {
        return responsibilities.entrust(
                team.group(),
                mandate,
                cast.words("A standing responsibility"),
                to,
                CommandKey.next(),
                team.theo());
    }

    private void entrustAsColead(Team team, Mandate mandate) {
        responsibilities.entrust(
                team.group(),
                mandate,
                cast.words("A standing responsibility"),
                team.hana(),
                CommandKey.next(),
                PersonId.COLEAD);
    }

    private boolean allocates(PersonId person) {
        return permissions.can(person, ALLOCATE_HOURS, Subject.ORGANISATION).allowed();
    }

    private static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
