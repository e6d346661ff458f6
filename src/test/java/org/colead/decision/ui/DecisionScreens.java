package org.colead.decision.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.springframework.beans.factory.annotation.Autowired;

/// People who open the page of a decision and act on the decision itself.
abstract class DecisionScreens extends SpringBrowserlessTest {

    @Autowired Cast people;
    @Autowired RoundsCast rounds;
    @Autowired DecisionRegister register;

    void open(String address, PersonId who) {
        people.signIn(who);
        // elsewhere first: a page that is open already would still be the one of who opened it
        UI.getCurrent().navigate("groups");
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    void open(DecisionId decision, PersonId who) {
        open("decisions/" + decision, who);
    }

    void click(String verb) {
        test($(Button.class).withText(verb).single()).click();
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    /// Until what happened elsewhere is shown.
    void follow() {
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    boolean offers(String verb) {
        return $(Button.class).withText(verb).exists();
    }

    TextField line(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    TextArea words(String label) {
        return $(TextArea.class).withCaption(label).single();
    }

    Stage stage(DecisionId decision) {
        return register.core(decision).stage();
    }

    DecisionDetails details(DecisionId decision, PersonId viewer) {
        return register.details(decision, viewer);
    }

    boolean shows(String words) {
        return said().contains(words);
    }

    String said() {
        return ((Component) getCurrentView())
                .getElement()
                .getTextRecursively()
                .replace('\u00a0', ' ');
    }
}
