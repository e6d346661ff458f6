package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.combobox.ComboBox;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRow;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.Related;
import org.colead.decision.Relations;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SaysWhatADecisionDependsOnTest extends DecisionScreens {

    @Autowired RegisterCast cast;
    @Autowired Relations relations;

    @Test
    void anAuthorNamesAnotherDecisionAndTakesItAwayAgain() {
        var team = cast.team();
        var base = cast.published(team, "Five protected hours", Outcome.ADOPTED, 3);
        var draft = cast.draft(team, "Lesson study", cast.today().plusDays(30));
        open(draft, team.theo());

        name(draft, "Five protected", team.theo());
        assertThat(bases(draft, team.theo())).containsExactly(base);
        assertThat(shows("Five protected hours, In force")).isTrue();

        click("Remove");
        assertThat(bases(draft, team.theo())).isEmpty();
        assertThat(shows("Five protected hours, In force")).isFalse();
    }

    @Test
    void isToldWhyADecisionCannotBeNamed() {
        var team = cast.team();
        var draft = cast.draft(team, "Lesson study", cast.today().plusDays(30));
        var other = cast.draft(team, "Homework club", cast.today().plusDays(30));
        cast.opened(draft, team);
        relations.dependOn(other, draft, team.theo());
        cast.opened(other, team);
        open(draft, team.theo());

        name(draft, "Homework", team.theo());

        assertThat(shows("That decision depends on this one already")).isTrue();
        assertThat(bases(draft, team.theo())).isEmpty();
    }

    @Test
    void whoeverHasTheOtherDecisionOpenSeesItAtOnce() {
        var team = cast.team();
        var base = cast.published(team, "Five protected hours", Outcome.ADOPTED, 3);
        var draft = cast.draft(team, "Lesson study", cast.today().plusDays(30));
        cast.opened(draft, team);
        open(base, team.hana());
        assertThat(shows("Others depend on it")).isFalse();

        relations.dependOn(draft, base, team.theo());
        MockVaadin.clientRoundtrip();

        assertThat(shows("Others depend on it")).isTrue();
        assertThat(shows("Lesson study")).isTrue();
    }

    @Test
    void nobodyElseIsOfferedIt() {
        var team = cast.team();
        var base = cast.published(team, "Five protected hours", Outcome.ADOPTED, 3);
        var draft = cast.draft(team, "Lesson study", cast.today().plusDays(30));
        relations.dependOn(draft, base, team.theo());
        cast.opened(draft, team);

        open(draft, team.hana());

        assertThat(shows("Five protected hours, In force")).isTrue();
        assertThat(offers("Remove")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void name(DecisionId decision, String words, PersonId me) {
        ComboBox<DecisionRow> others =
                $(ComboBox.class).all().stream()
                        .filter(box -> "Words of another decision".equals(box.getPlaceholder()))
                        .findFirst()
                        .orElseThrow();
        others.setValue(relations.candidates(decision, words, me).getFirst());
        MockVaadin.clientRoundtrip();
    }

    private java.util.List<DecisionId> bases(DecisionId decision, PersonId viewer) {
        return relations.of(decision, viewer).dependsOn().stream().map(Related.Other::id).toList();
    }
}
