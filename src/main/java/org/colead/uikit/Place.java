package org.colead.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A screen: what it is about, the one sheet, and the facts beside it. Every view is one.
public class Place extends Main implements HasDynamicTitle {

    private final Div words = new Div();
    private final Header head = new Header(words);
    private final Columns columns = new Columns();
    private final Nav jumps = new Nav();
    private String title = "";
    private Runnable filling = () -> {};
    private @Nullable Following following;
    private @Nullable Place draft;

    public Place() {
        setId("main");
        addClassName("cl-main");
        Renewal.inParts(words);
        getElement().setAttribute("tabindex", "-1");
        head.addClassName("cl-head");
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
        on().words.addComponentAsFirst(crumbs);
    }

    /// The name of a place, in the tool's voice.
    public void title(String name) {
        title = name;
        on().words.add(new H1(name));
    }

    /// The title of something people wrote, in theirs.
    public void question(String name) {
        title = name;
        var heading = new H1(name);
        heading.addClassName("cl-q");
        on().words.add(heading);
    }

    /// The question itself, under its title.
    public void ask(String question) {
        on().words.add(Markup.text("p", "cl-ask", question));
    }

    /// One quiet sentence under the title.
    public void lead(String sentence) {
        on().words.add(Line.quiet(sentence));
    }

    /// A button or a choice at the end of the title's line.
    public void beside(Component... components) {
        on().head.addClassName("cl-bar");
        on().head.add(components);
    }

    public void stepper(Stepper stepper) {
        on().words.add(stepper);
    }

    /// Anything else between the title and the sheet.
    public void head(Component... components) {
        on().words.add(components);
    }

    public Sheet sheet() {
        return on().columns.sheet();
    }

    /// Puts these on the ground beside the sheet, in place of what stood there.
    public void facts(String name, Component... facts) {
        on().columns.beside(name, facts);
    }

    /// On a phone: a link to a part of this page.
    public void jump(String name, String id) {
        on().jumps.add(new Anchor("#" + id, name));
        showJumps();
    }

    /// On a phone: a link to each of these that is a part with a heading.
    public void jump(Component part) {
        if (part instanceof Section section) {
            jump(section.name(), section.anchor());
        }
    }

    private void showJumps() {
        if (jumps.getChildren().findAny().isEmpty()) {
            jumps.removeFromParent();
        } else if (jumps.getParent().isEmpty()) {
            addComponentAtIndex(1, jumps);
        }
    }

    /// Fills an empty place, now and again after each change that is heard, so that nobody who
    /// reads or types is moved.
    public void follow(Runnable fill, Following.Watch... watches) {
        clear();
        filling = fill;
        Optional.ofNullable(following).ifPresent(Following::stop);
        following = Following.of(this, this::renew, List.of(watches));
        renew();
    }

    /// Shows what is now, as after each of the reader’s own acts.
    public void renew() {
        var fresh = new Place();
        draft = fresh;
        try {
            Reading.during(filling);
        } finally {
            draft = null;
        }
        take(fresh);
    }

    private Place on() {
        return draft == null ? this : draft;
    }

    private void take(Place fresh) {
        head.setClassName("cl-bar", fresh.head.hasClassName("cl-bar"));
        Renewal.renew(head, fresh.head);
        Renewal.renew(jumps, fresh.jumps);
        showJumps();
        columns.take(fresh.columns);
    }

    /// Empties title, sheet and facts, to be filled anew.
    public void clear() {
        if (draft != null) {
            return;
        }
        words.removeAll();
        head.removeAll();
        head.removeClassName("cl-bar");
        head.add(words);
        columns.clear();
        jumps.removeAll();
        jumps.removeFromParent();
    }

    /// Names the page where its title says too little: “Concerns · Five protected hours”.
    public void named(String pageTitle) {
        title = pageTitle;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Still.in(event.getUI());
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
