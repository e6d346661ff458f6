package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.colead.decision.DecisionRow;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.Relations;
import org.colead.decision.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ReplacesAnEarlierDecisionTest extends DecisionScreens {

    @Autowired RegisterCast cast;
    @Autowired Relations relations;

    @Test
    void choosesTheLaterOneAndSaysWhy() {
        var team = cast.team();
        var old = cast.published(team, "Sick calls by telephone", Outcome.ADOPTED, 6);
        var later = cast.published(team, "Who is called", Outcome.ADOPTED, 4);
        open(old, team.theo());
        form().setOpened(true);

        replace();
        assertThat(shows("Choose the decision that replaces it.")).isTrue();
        choose(relations.replacing(old, "Who is called", team.theo()).getFirst());
        because("One list is enough.");
        replace();

        assertThat(stage(old)).isEqualTo(Stage.SUPERSEDED);
        assertThat(relations.of(old, team.lena()).replacedBy().orElseThrow().id()).isEqualTo(later);
        open(later, team.lena());
        assertThat(shows("Replaces")).isTrue();
        assertThat(shows("Sick calls by telephone, Superseded")).isTrue();
    }

    @Test
    void isWarnedWhereOthersDependOnIt() {
        var team = cast.team();
        var old = cast.published(team, "Sick calls by telephone", Outcome.ADOPTED, 6);
        var built = cast.draft(team, "A list of substitutes", cast.today().plusDays(30));
        relations.dependOn(built, old, team.theo());

        open(old, team.theo());

        assertThat(form().getElement().getTextRecursively())
                .contains("1 decision depends on it. Its group is told when it is replaced");
    }

    @Test
    void isNotOfferedToOthers() {
        var team = cast.team();
        var old = cast.published(team, "Sick calls by telephone", Outcome.ADOPTED, 6);
        open(old, team.lena());

        assertThat(shows("Replace it by a later decision")).isFalse();
    }

    private Details form() {
        return $(Details.class).all().stream()
                .filter(it -> "Replace it by a later decision".equals(it.getSummaryText()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(DecisionRow later) {
        $(ComboBox.class, form()).single().setValue(later);
    }

    private void because(String why) {
        test($(TextArea.class, form()).single()).setValue(why);
    }

    private void replace() {
        test($(Button.class, form()).withText("Replace it").single()).click();
    }
}
