package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/// Plain elements with the classes of the style sheets.
final class Markup {

    private Markup() {}

    static HtmlContainer tag(String tag, String classes, Component... children) {
        var element = new HtmlContainer(tag);
        if (!classes.isEmpty()) {
            element.addClassNames(classes.split(" "));
        }
        element.add(children);
        return element;
    }

    static HtmlContainer text(String tag, String classes, String text) {
        return tag(tag, classes, new Text(text));
    }

    static HtmlContainer bold(String text) {
        return text("b", "", text);
    }

    /// Read aloud, not shown.
    static Span spoken(String text) {
        var span = new Span(text);
        span.addClassName("cl-sr");
        return span;
    }

    /// A picture with the sentence that says the same.
    static <T extends Component> T picture(T component, String sentence) {
        component.getElement().setAttribute("role", "img");
        component.getElement().setAttribute("aria-label", sentence);
        return component;
    }
}
