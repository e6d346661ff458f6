package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.Checks;
import org.colead.decision.Method;
import org.colead.people.Cast;
import org.colead.uikit.ScaleChoice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class GivesAPositionInSpanishTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Checks checks;

    Round round;

    @Test
    void readsTodayAndTheDecisionAndGivesAPosition() {
        round = checkCast.round(Method.GRADIENTS);
        checkCast.open(round);
        people.signIn(round.hana());
        UI.getCurrent().setLocale(Locale.of("es", "MX"));

        assertThat(at("")).contains("Una cosa te espera", "Tomar postura", "el silencio nunca es");
        assertThat(at("decisions/" + round.decision()))
                .contains(
                        "Horas que pide", "La ronda de decisión", "Ronda de decisión", "Objetivo");
        assertThat(at("decisions/" + round.decision() + "/check"))
                .contains("¿Cuál es tu postura?", "De todo corazón", "Lo haré con gusto.");

        $(ScaleChoice.class).first().setValue(2);
        test($(Button.class).withText("Dar 2: Buena, con un pequeño detalle").first()).click();

        assertThat(screen()).contains("Diste 2: Buena, con un pequeño detalle.");
        assertThat(checks.status(round.decision(), round.hana()).orElseThrow().mine()).isPresent();
    }

    private String at(String address) {
        UI.getCurrent().navigate(address);
        return screen();
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
