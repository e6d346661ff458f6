package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.advice.Advising;
import org.colead.authority.Action;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.RegisterCast.Team;
import org.colead.deliberation.RoundsCast;
import org.colead.group.GroupCast;
import org.colead.group.GroupService;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.Joining;
import org.colead.live.Rooms;
import org.colead.people.Cast;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The register and the search list for everybody exactly what they may read: one person from
/// elsewhere for each kind of fact there is.
@SpringBootTest
class FindsWhatTheyMayReadTest {

    /// Those that this test looks at.
    private static final Set<FactKind> LOOKED_AT =
            EnumSet.of(
                    FactKind.STAFF,
                    FactKind.MEMBER,
                    FactKind.GUEST,
                    FactKind.AUTHOR,
                    FactKind.AFFECTED,
                    FactKind.GRANTOR,
                    FactKind.CARRIES_IT,
                    FactKind.WAS_OFFERED,
                    FactKind.NAMED_TO_DECIDE,
                    FactKind.DECIDES,
                    FactKind.ADVISES);

    @Autowired Cast cast;
    @Autowired GroupCast groups;
    @Autowired GroupService groupService;
    @Autowired RegisterCast registerCast;
    @Autowired RoundsCast rounds;
    @Autowired DecisionService decisions;
    @Autowired DecisionRegister register;
    @Autowired Advising advising;
    @Autowired Responsibilities responsibilities;
    @Autowired Facilitation sessions;
    @Autowired Joining joining;
    @Autowired Rooms rooms;
    @Autowired Permissions permissions;

    @Test
    void whoeverStandsInARelationToADecision() {
        var team = registerCast.team();
        var id = registerCast.underway(team, "Five protected hours", Outcome.ADOPTED, 2);
        var persons = new EnumMap<FactKind, PersonId>(FactKind.class);
        persons.put(FactKind.STAFF, team.lena());
        persons.put(FactKind.MEMBER, team.hana());
        persons.put(FactKind.AUTHOR, team.theo());
        persons.put(FactKind.GRANTOR, team.gus());
        persons.put(FactKind.GUEST, groupGuest(team));
        persons.put(FactKind.FACILITATES, entrusted(team, Mandate.FACILITATES));
        persons.put(FactKind.PUBLISHES, entrusted(team, Mandate.PUBLISHES));

        sameInBoth(id, persons);
        assertThat(reads(id, team.noor())).isFalse().isEqualTo(finds(id, team.noor()));
    }

    @Test
    void whoeverCarriesAStepOnlyWithinItsTerm() {
        var team = registerCast.team();
        var id = registerCast.underway(team, "Five protected hours", Outcome.ADOPTED, 2);
        var carrier = groupGuest(team);
        var today = registerCast.today();
        var what = new NewResponsibility("Count", "", Minutes.of(0, 40), today, today.plusDays(9));
        var step =
                responsibilities.offerStep(
                        id,
                        new NewStep(what, Optional.of(carrier)),
                        CommandKey.next(),
                        team.theo());
        responsibilities.accept(step, carrier);

        groupService.leave(team.group(), carrier);
        sameInBoth(id, Map.of(FactKind.CARRIES_IT, carrier));
        assertThat(finds(id, carrier)).isTrue();
        registerCast.ago(
                -20, () -> assertThat(finds(id, carrier)).isFalse().isEqualTo(reads(id, carrier)));
    }

    @Test
    void whoeverIsAffectedOrAskedToWriteOnceItIsOpened() {
        var team = registerCast.team();
        var id = registerCast.draft(team, "A bell less", registerCast.today().plusDays(30));
        var affected = elsewhere();
        var asked = elsewhere();
        decisions.listAffected(id, affected, team.theo());
        decisions.inviteAuthor(id, asked, team.theo());

        sameInBoth(id, Map.of(FactKind.WAS_OFFERED, asked));
        assertThat(finds(id, asked)).isTrue();
        assertThat(finds(id, affected)).isFalse().isEqualTo(reads(id, affected));

        registerCast.opened(id, team);
        sameInBoth(id, Map.of(FactKind.AFFECTED, affected, FactKind.WAS_OFFERED, asked));
        assertThat(finds(id, affected)).isTrue();
        assertThat(finds(id, asked)).isFalse();
    }

    @Test
    void whoeverDecidesAfterAdviceAndWhoeverAdvises() {
        var scene = rounds.at(Stage.DRAFTING);
        rounds.byAdvice(scene);
        var decider = elsewhere();
        advising.name(scene.decision(), decider, scene.theo());
        sameInBoth(scene.decision(), Map.of(FactKind.NAMED_TO_DECIDE, decider));
        assertThat(finds(scene.decision(), decider)).isTrue();

        advising.accept(scene.decision(), decider);
        sameInBoth(scene.decision(), Map.of(FactKind.DECIDES, decider));

        rounds.moveOn(scene, Stage.CONCERNS);
        var adviser = elsewhere();
        advising.ask(scene.decision(), adviser, scene.theo());
        sameInBoth(scene.decision(), Map.of(FactKind.DECIDES, decider, FactKind.ADVISES, adviser));
        assertThat(finds(scene.decision(), adviser)).isTrue();
    }

    @Test
    void aGuestOfALiveSessionWhileItIsOn() {
        var scene = rounds.at(Stage.CONCERNS);
        var session = sessions.open(scene.decision(), CommandKey.next(), scene.theo());
        var token = joining.knock(session, "Omar");
        var guest = joining.visitor(session, token).orElseThrow().person();
        assertThat(finds(scene.decision(), guest)).isFalse();

        rooms.of(session).look();
        rooms.of(session)
                .state()
                .waiting()
                .forEach(seat -> sessions.admit(seat.seat(), scene.theo()));
        sameInBoth(scene.decision(), Map.of(FactKind.GUEST, guest));

        sessions.end(session, scene.theo());
        assertThat(finds(scene.decision(), guest)).isFalse();
        assertThat(reads(scene.decision(), guest)).isFalse();
    }

    @Test
    void noOtherKindOfFactLetsAnybodyRead() {
        var readers = EnumSet.copyOf(Action.READ.facts());
        readers.addAll(Action.READ_DRAFT.facts());

        assertThat(readers).containsExactlyInAnyOrderElementsOf(LOOKED_AT);
    }

    /// They hold the fact, and find the decision exactly where they may read it.
    private void sameInBoth(DecisionId id, Map<FactKind, PersonId> persons) {
        persons.forEach((kind, person) -> {
            assertThat(kinds(id, person)).as(kind.name()).contains(kind);
            assertThat(finds(id, person)).as(kind.name()).isEqualTo(reads(id, person));
        });
    }

    private Set<FactKind> kinds(DecisionId id, PersonId person) {
        return permissions.factsAbout(person, subject(id)).stream()
                .map(Fact::kind)
                .collect(Collectors.toSet());
    }

    private boolean reads(DecisionId id, PersonId person) {
        var reading = register.core(id).opened() ? Action.READ : Action.READ_DRAFT;
        return permissions.can(person, reading, subject(id)).allowed();
    }

    private boolean finds(DecisionId id, PersonId person) {
        return register.register(RegisterFilter.ALL, Optional.empty(), person).rows().stream()
                .anyMatch(row -> row.id().equals(id));
    }

    private static Subject subject(DecisionId id) {
        return Subject.of(Subject.Type.DECISION, id.value());
    }

    private PersonId elsewhere() {
        return cast.school("Port Ansel", "Noor Aziz").person("Noor Aziz");
    }

    private PersonId groupGuest(Team team) {
        var guest = elsewhere();
        groups.join(team.group(), guest, true, team.theo());
        return guest;
    }

    private PersonId entrusted(Team team, Mandate mandate) {
        var person = elsewhere();
        groups.join(team.group(), person, false, team.theo());
        var today = registerCast.today();
        var what = new NewResponsibility("It", "", Minutes.of(1, 0), today, today.plusDays(150));
        var id =
                responsibilities.entrust(
                        team.group(), mandate, what, person, CommandKey.next(), team.theo());
        responsibilities.accept(id, person);
        return person;
    }
}
