package org.colead.deliberation.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.colead.decision.Stage;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.springframework.beans.factory.annotation.Autowired;

/// People who open the page of a decision in one of its rounds.
abstract class RoundScreens extends SpringBrowserlessTest {

    @Autowired Cast people;
    @Autowired RoundsCast rounds;
    @Autowired Deliberation deliberation;
    @Autowired Contributions contributions;

    void open(RoundsCast.Scene scene, PersonId who) {
        people.signIn(who);
        // elsewhere first: a page that is open already would still be the one of who opened it
        UI.getCurrent().navigate("decisions");
        UI.getCurrent().navigate("decisions/" + scene.decision());
    }

    ContributionId concernOf(RoundsCast.Scene scene, PersonId who, String words) {
        return deliberation.raiseConcern(scene.decision(), words, false, CommandKey.next(), who);
    }

    ContributionRow concern(RoundsCast.Scene scene, PersonId viewer) {
        return contributions.concerns(scene.decision(), Optional.empty(), viewer).rows().getFirst();
    }

    RoundsCast.Scene at(Stage stage) {
        return rounds.at(stage);
    }

    void click(String verb) {
        test($(Button.class).withText(verb).single()).click();
        follow();
    }

    /// Lets the page hear what happened meanwhile, as a browser does through push.
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
        return said(view()).contains(words);
    }

    String html() {
        return view().getElement().getOuterHTML();
    }

    Component view() {
        return (Component) getCurrentView();
    }

    private static String said(Component component) {
        return component.getElement().getTextRecursively();
    }
}
