package org.colead.hours.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.springframework.beans.factory.annotation.Autowired;

/// People who look at collaboration time.
abstract class TimeScreens extends SpringBrowserlessTest {

    @Autowired Cast people;

    void open(String address, PersonId who) {
        people.signIn(who);
        // elsewhere first: a page that is open already would still be the one of who opened it
        UI.getCurrent().navigate("decisions");
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    void click(String verb) {
        test($(Button.class).withText(verb).first()).click();
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    boolean offers(String verb) {
        return $(Button.class).withText(verb).exists();
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
