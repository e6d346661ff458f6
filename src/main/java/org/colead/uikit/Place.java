package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/// A screen: what it is about, the one sheet, and the facts beside it. Every view is one.
public class Place extends Main implements HasDynamicTitle {

    private final Div words = new Div();
    private final Header head = new Header(words);
    private final Div columns = new Div();
    private final Sheet sheet = new Sheet();
    private final Aside aside = new Aside();
    private final Nav jumps = new Nav();
    private String title = "";

    public Place() {
        setId("main");
        addClassName("cl-main");
        getElement().setAttribute("tabindex", "-1");
        head.addClassName("cl-head");
        columns.addClassNames("cl-cols", "one");
        columns.add(sheet);
        jumps.addClassName("cl-jump");
        jumps.getElement().setAttribute("aria-label", Words.t("On this page"));
        add(head, columns);
    }

    /// The way back, broadest first.
    public void crumbs(Anchor... way) {
        var crumbs = Markup.tag("p", "cl-crumbs");
        for (var anchor : way) {
            if (crumbs.getChildren().findAny().isPresent()) {
                crumbs.add(separator());
            }
            crumbs.add(anchor);
        }
        words.addComponentAsFirst(crumbs);
    }

    /// The name of a place, in the tool's voice.
    public void title(String name) {
        title = name;
        words.add(new H1(name));
    }

    /// The title of something people wrote, in theirs.
    public void question(String name) {
        title = name;
        var heading = new H1(name);
        heading.addClassName("cl-q");
        words.add(heading);
    }

    /// The question itself, under its title.
    public void ask(String question) {
        words.add(Markup.text("p", "cl-ask", question));
    }

    /// One quiet sentence under the title.
    public void lead(String sentence) {
        words.add(Line.quiet(sentence));
    }

    /// A button or a choice at the end of the title's line.
    public void beside(Component... components) {
        head.addClassName("cl-bar");
        head.add(components);
    }

    public void stepper(Stepper stepper) {
        words.add(stepper);
    }

    /// Anything else between the title and the sheet.
    public void head(Component... components) {
        words.add(components);
    }

    public Sheet sheet() {
        return sheet;
    }

    /// Puts these on the ground beside the sheet, in place of what stood there.
    public void facts(String name, Component... facts) {
        columns.removeClassName("one");
        aside.removeAll();
        aside.setId("facts");
        aside.getElement().setAttribute("aria-label", name);
        aside.add(facts);
        columns.add(aside);
    }

    /// On a phone: a link to a part of this page.
    public void jump(String name, String id) {
        jumps.add(new Anchor("#" + id, name));
        if (jumps.getParent().isEmpty()) {
            addComponentAtIndex(1, jumps);
        }
    }

    /// Empties title, sheet and facts, to be filled anew.
    public void clear() {
        words.removeAll();
        head.removeAll();
        head.removeClassName("cl-bar");
        head.add(words);
        sheet.removeAll();
        jumps.removeAll();
        jumps.removeFromParent();
        aside.removeFromParent();
        columns.addClassName("one");
    }

    /// Names the page where its title says too little: “Concerns · Five protected hours”.
    public void named(String pageTitle) {
        title = pageTitle;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? "Colead" : title + " · Colead";
    }

    private static HtmlContainer separator() {
        var slash = new Span(new Text("/"));
        slash.getElement().setAttribute("aria-hidden", "true");
        return slash;
    }
}
