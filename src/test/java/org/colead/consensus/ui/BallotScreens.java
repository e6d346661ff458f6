package org.colead.consensus.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.Checks;
import org.colead.consensus.ClosedPositions;
import org.colead.consensus.Stance;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.springframework.beans.factory.annotation.Autowired;

/// What members see and press in a check among options.
abstract class BallotScreens extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Checks checks;
    @Autowired ClosedPositions positions;
    @Autowired DecisionRegister register;
    @Autowired ResultSection resultSection;

    Round round;
    CheckId check;

    void visit(PersonId person) {
        people.signIn(person);
        navigate("decisions/" + round.decision() + "/check", CheckView.class);
    }

    void press(String name) {
        test(named(name)).click();
    }

    Button named(String name) {
        return $(Button.class).all().stream()
                .filter(b -> b.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /// What somebody gave, as it is kept.
    Stance given(PersonId person) {
        return checks.status(round.decision(), person).orElseThrow().mine().orElseThrow().stance();
    }

    String page(PersonId viewer) {
        people.signIn(viewer);
        return resultSection
                .render(register.details(round.decision(), viewer), viewer)
                .map(Component::getElement)
                .map(Element::getTextRecursively)
                .orElse("");
    }
}
