package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colead.authority.Action;
import org.colead.authority.FactKind;
import org.colead.group.GroupCast;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// “This affects me” is refused to nobody who may read it, while it is open to read.
@SpringBootTest
class SaysAtAnyStageThatItAffectsThemTest {

    @Autowired RegisterCast cast;
    @Autowired GroupCast groups;
    @Autowired DecisionsAtEveryStage decisions;
    @Autowired DecisionService service;
    @Autowired DecisionRegister register;

    @Test
    void aGuestFromAnotherSchoolAndAGrantorSayIt() {
        var team = cast.team();
        var draft = cast.draft(team, "Quokkas", cast.today().plusDays(30));
        cast.opened(draft, team);
        assertThatThrownBy(() -> service.declareAffected(draft, team.noor()))
                .isInstanceOf(Refusal.class);
        groups.join(team.group(), team.noor(), true, team.theo());
        service.declareAffected(draft, team.noor());
        service.declareAffected(draft, team.gus());
        assertThat(register.core(draft).affected()).contains(team.noor(), team.gus());
    }

    @Test
    void whoeverMayReadItMaySayItUnlessTheyAreNamedAlready() {
        var readers = Action.READ.facts();
        readers.remove(FactKind.AFFECTED);
        assertThat(Action.DECLARE_AFFECTED.facts()).isEqualTo(readers);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            mode = Mode.INCLUDE,
            names = {"PARKED", "CHECKING", "PUBLISHED", "UNDERWAY", "REVIEWED"})
    void alsoLate(Stage stage) {
        var standing = decisions.at(stage);
        assertThatCode(() -> service.declareAffected(standing.decision(), standing.author()))
                .doesNotThrowAnyException();
    }
}
