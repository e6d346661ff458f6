package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.RegisterCast.Team;
import org.colead.export.Exports;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.responsibility.FoundingCast;
import org.colead.responsibility.Mandate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What was never opened is read by nobody but those who write it, also where it was parked or
/// withdrawn.
@SpringBootTest
class KeepsADraftToItsAuthorsTest {

    private static final String TITLE = "Quokkas in every corridor";

    @Autowired RegisterCast cast;
    @Autowired DecisionService decisions;
    @Autowired SideExits exits;
    @Autowired DecisionRegister register;
    @Autowired Relations relations;
    @Autowired FullText fullText;
    @Autowired SimilarDecisions similar;
    @Autowired Exports exports;
    @Autowired Permissions permissions;
    @Autowired FoundingCast founding;

    Team team;
    DecisionId draft;

    @BeforeEach
    void aDraftThatSomebodyIsAffectedBy() {
        team = cast.team();
        draft = cast.draft(team, TITLE, cast.today().plusDays(30));
        decisions.listAffected(draft, team.noor(), team.theo());
        founding.entrusted(Mandate.ALLOCATES_HOURS, team.hana());
    }

    @Test
    void whileItRests() {
        exits.park(draft, "Not now.", team.theo());

        readByItsAuthorAlone();
    }

    @Test
    void whenItWasWithdrawn() {
        exits.withdraw(draft, "It was a bad idea.", team.theo());

        readByItsAuthorAlone();
    }

    @Test
    void whenItRestedAndWasWithdrawnThen() {
        exits.park(draft, "Not now.", team.theo());
        exits.withdraw(draft, "It was a bad idea.", team.theo());

        readByItsAuthorAlone();
    }

    @Test
    void afterItWasTakenUpAgain() {
        exits.park(draft, "Not now.", team.theo());
        exits.resume(draft, team.theo());

        readByItsAuthorAlone();
    }

    @Test
    void whoWasAskedToWriteReadsItWhileItRests() {
        decisions.inviteAuthor(draft, team.lena(), team.theo());
        exits.park(draft, "Not now.", team.theo());

        assertThat(finds(team.lena())).isTrue();
        assertThat(register.details(draft, team.lena()).title()).isEqualTo(TITLE);
    }

    @Test
    void onceOpenedItStaysReadableWhenItIsParkedOrWithdrawn() {
        for (var leave : ways()) {
            var opened = cast.draft(team, TITLE, cast.today().plusDays(30));
            cast.opened(opened, team);
            leave.accept(opened, team.theo());

            assertThat(register.details(opened, team.lena()).opened()).isTrue();
            assertThat(exports.whole(opened, team.lena()).decision().title()).isEqualTo(TITLE);
            assertThat(listed(opened, team.lena())).isTrue();
        }
    }

    private List<BiConsumer<DecisionId, PersonId>> ways() {
        return List.of(
                (id, by) -> exits.park(id, "Not now.", by),
                (id, by) -> exits.withdraw(id, "No.", by));
    }

    private void readByItsAuthorAlone() {
        assertThat(finds(team.theo())).isTrue();
        assertThat(exports.whole(draft, team.theo()).decision().title()).isEqualTo(TITLE);
        for (var person : List.of(team.hana(), team.gus(), team.lena(), team.noor())) {
            assertThat(finds(person)).isFalse();
            assertThat(fullText.places(List.of(draft), "quokkas", person)).isEmpty();
            assertThat(hinted(person)).isFalse();
            assertThat(permissions.can(person, Action.READ, subject()).allowed()).isFalse();
            assertThatThrownBy(() -> register.details(draft, person)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> exports.whole(draft, person)).isInstanceOf(Refusal.class);
        }
        var another = cast.draft(team, "Another", cast.today().plusDays(30));
        assertThat(relations.candidates(another, "quokkas", team.theo())).isEmpty();
        assertThatThrownBy(() -> relations.dependOn(another, draft, team.theo()))
                .hasMessageContaining("a draft");
    }

    private boolean finds(PersonId person) {
        return listed(draft, person)
                && register
                        .register(RegisterFilter.withWords("quokkas"), Optional.empty(), person)
                        .rows()
                        .stream()
                        .anyMatch(row -> row.id().equals(draft));
    }

    private boolean listed(DecisionId id, PersonId person) {
        return register.register(RegisterFilter.ALL, Optional.empty(), person).rows().stream()
                .anyMatch(row -> row.id().equals(id));
    }

    private boolean hinted(PersonId person) {
        return similar.to("Quokkas in each corridor", person, 5).stream()
                .anyMatch(one -> one.id().equals(draft));
    }

    private Subject subject() {
        return Subject.of(Subject.Type.DECISION, draft.value());
    }
}
