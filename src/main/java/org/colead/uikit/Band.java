package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.colead.kernel.Need;

/// What is needed from me: the only tinted area, always first on the sheet.
public class Band extends com.vaadin.flow.component.html.Section {

    private final Div words = new Div();
    private final Div acts = new Div();
    private final H2 heading;

    /// @param who who it needs and until when: “Needed from you, by Sunday 15:30”
    public Band(String who, String what) {
        addClassName("cl-need");
        heading = new H2(what);
        heading.setId("need");
        getElement().setAttribute("aria-labelledby", "need");
        acts.addClassName("act");
        words.add(Markup.text("p", "who", who), heading);
        add(words, acts);
    }

    /// The band of a need that other modules reported.
    public static Band of(Need need, Dates dates) {
        var who =
                need.due()
                        .map(due -> Words.t("Needed from you, {0}", dates.due(due)))
                        .orElseGet(() -> Words.t("Needed from you"));
        var band = new Band(who, Words.t(need.what())).sentence(Words.t(need.why()));
        band.link(Words.t(need.verb()), need.href());
        need.then().ifPresent(then -> band.then(Words.t(then)));
        return band;
    }

    public Band sentence(String sentence) {
        words.add(Markup.text("p", "", sentence));
        return this;
    }

    /// Something to choose before the act, under the words.
    public Band choose(Component choice) {
        words.add(choice);
        return this;
    }

    /// A primary link first, further ones plain.
    public Band link(String verb, String href) {
        var link = new Anchor(href, verb);
        link.addClassNames(
                "cl-button", acts.getChildren().findAny().isEmpty() ? "primary" : "plain");
        acts.add(link);
        return this;
    }

    public Band act(Component act) {
        acts.add(act);
        return this;
    }

    public Band act(String verb, Runnable deed) {
        var button = new Button(verb, _ -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return act(button);
    }

    /// What happens when it is done.
    public Band then(String sentence) {
        add(
                Markup.tag(
                        "p",
                        "cl-then",
                        Markup.bold(Words.t("What happens then.")),
                        new Text(" " + sentence)));
        return this;
    }

    /// One line high.
    public Band slim() {
        addClassName("slim");
        return this;
    }

    /// For Today: the heading in people's words.
    public Band tall() {
        addClassName("tall");
        heading.addClassNames("cl-title", "big");
        return this;
    }
}
