package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.LocalDate;
import org.colead.consensus.CheckCast;
import org.colead.consensus.Checks;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OpensACheckTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Checks checks;

    @Test
    void anAuthorSaysWhenItClosesAndOpensIt() {
        var round = checkCast.round();
        open(round.decision(), round.theo());
        assertThat(shows("Each member gives a position on version 1, blind until it closes."))
                .isTrue();
        click();
        assertThat(checks.status(round.decision(), round.theo()))
                .hasValueSatisfying(check -> assertThat(check.members()).isEqualTo(9));
    }

    @Test
    void aClosingTimeThatIsMissingOrOverIsRefused() {
        var round = checkCast.round();
        open(round.decision(), round.theo());
        closing().clear();
        click();
        assertThat(shows("Say when the check closes, then open it.")).isTrue();
        closing().setValue(LocalDate.of(2020, 1, 1).atTime(12, 0));
        click();
        assertThat(checks.status(round.decision(), round.theo())).isEmpty();
        assertThat(closing().getValue()).isNotNull();
    }

    @Test
    void membersWhoAreNotAuthorsOpenNone() {
        var round = checkCast.round();
        open(round.decision(), round.hana());
        assertThat($(Button.class).withText("Open the check").exists()).isFalse();
    }

    private void open(DecisionId decision, PersonId who) {
        people.signIn(who);
        UI.getCurrent().navigate("groups");
        UI.getCurrent().navigate("decisions/" + decision);
    }

    private void click() {
        test($(Button.class).withText("Open the check").single()).click();
    }

    private DateTimePicker closing() {
        return $(DateTimePicker.class, $(OpenCheckForm.class).single()).single();
    }

    private boolean shows(String words) {
        return ((Component) getCurrentView())
                .getElement()
                .getTextRecursively()
                .replace('\u00a0', ' ')
                .contains(words);
    }
}
