package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.deliberation.RoundsCast;
import org.colead.deliberation.RoundsCast.Scene;
import org.colead.facilitation.FacilitationCast;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.StaffRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Somebody answers for a text until it is reviewed, also when all who wrote it have left.
@SpringBootTest
class TakesOnWhatItsAuthorsLeftTest {

    @Autowired RoundsCast cast;
    @Autowired DecisionService decisions;
    @Autowired DecisionCourse course;
    @Autowired SideExits exits;
    @Autowired DecisionRegister register;
    @Autowired Permissions permissions;
    @Autowired FacilitationCast facilitation;
    @Autowired StaffRegister staff;
    @Autowired List<NeedSource> needs;

    Scene it;

    @BeforeEach
    void aDecisionInItsRounds() {
        it = cast.at(Stage.CONCERNS);
    }

    @Test
    void aMemberAsksAnotherWhereNoAuthorIsLeft() {
        staff.leave(it.theo(), PersonId.COLEAD);
        refused(() -> invite(it.priya(), it.wes()), "You cannot ask somebody to be an author");
        staff.leave(it.marisol(), PersonId.COLEAD);
        refused(() -> invite(it.wes(), it.wes()), "themselves alone");
        refused(() -> invite(it.noor(), it.wes()), "may not read");
        refused(() -> invite(it.lena(), it.lena()), "You cannot ask somebody to be an author");
        invite(it.priya(), it.wes());
        assertThat(asks(it.priya())).isTrue();
        assertThat(may(it.priya(), Action.ANSWER)).isFalse();
        decisions.acceptAuthorship(it.decision(), it.priya());
        assertThat(asks(it.priya())).isFalse();
        assertThat(may(it.priya(), Action.ANSWER)).isTrue();
        assertThat(may(it.wes(), Action.INVITE_AUTHOR)).isFalse();
        exits.withdraw(it.decision(), "Its time is over.", it.priya());
    }

    @Test
    void anAuthorOrWhoeverFacilitatesAsksOneMoreAtAnyTime() {
        invite(it.priya(), it.theo());
        facilitation.facilitates(it.wes(), it.group(), it.theo());
        invite(it.lena(), it.wes());
        decisions.acceptAuthorship(it.decision(), it.lena());
        assertThat(may(it.lena(), Action.AMEND)).isTrue();
        refused(() -> invite(PersonId.next(), it.theo()), "Nobody here is known");
    }

    @Test
    void whoeverFacilitatesStandsInNoRelationToADraft() {
        var draft = cast.at(Stage.DRAFTING);
        facilitation.facilitates(draft.wes(), draft.group(), draft.theo());
        refused(
                () -> course.moveOn(draft.decision(), Stage.DRAFTING, draft.wes()),
                "You cannot move");
        refused(
                () -> decisions.inviteAuthor(draft.decision(), draft.priya(), draft.wes()),
                "You cannot ask");
    }

    @Test
    void whoeverLeftNeitherReadsNorActsAnyMore() {
        decisions.declareAffected(it.decision(), it.lena());
        decisions.declareAffected(it.decision(), it.wes());
        for (var person : List.of(it.theo(), it.lena(), it.wes())) {
            staff.leave(person, PersonId.COLEAD);
            assertThat(permissions.factsAbout(person, subject())).isEmpty();
            refused(() -> register.details(it.decision(), person), "you may not read it");
            assertThat(register.count(RegisterFilter.ALL, person)).isZero();
        }
    }

    private void invite(PersonId whom, PersonId by) {
        decisions.inviteAuthor(it.decision(), whom, by);
    }

    private boolean asks(PersonId person) {
        return needs.stream()
                .flatMap(source -> source.needsOf(person).stream())
                .anyMatch(need -> need.what().toString().equals("Write with them"));
    }

    private boolean may(PersonId person, Action action) {
        return permissions.can(person, action, subject()).allowed();
    }

    private Subject subject() {
        return Subject.of(Subject.Type.DECISION, it.decision().value());
    }

    private static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
