package org.colead.brief.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.colead.brief.BriefCast;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.springframework.beans.factory.annotation.Autowired;

/// People who read a brief, or write one.
abstract class BriefScreens extends SpringBrowserlessTest {

    @Autowired Cast people;
    @Autowired BriefCast briefs;

    void open(String place, PersonId who) {
        people.signIn(who);
        // elsewhere first: a page that is open already would still be the one of who opened it
        UI.getCurrent().navigate("decisions");
        UI.getCurrent().navigate(place);
    }

    void click(String verb) {
        test($(Button.class).withText(verb).first()).click();
        follow();
    }

    void follow() {
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    boolean offers(String verb) {
        return $(Button.class).withText(verb).exists();
    }

    void type(String label, String words) {
        test($(TextArea.class).withCaption(label).single()).setValue(words);
    }

    String typed(String label) {
        return $(TextArea.class).withCaption(label).single().getValue();
    }

    boolean shows(String words) {
        return ((Component) getCurrentView()).getElement().getTextRecursively().contains(words);
    }
}
