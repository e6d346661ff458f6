package org.colead.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;

/// The sign and the name: nine in a circle, one of them me.
class Mark extends Anchor {

    private static final String SIGN =
            """
            <span aria-hidden="true" style="display:contents"><svg viewBox="0 0 26 26">\
            <circle cx="13" cy="3.4" r="2.3"/><circle cx="19.2" cy="5.6" r="2.3"/>\
            <circle class="me" cx="22.5" cy="11.3" r="2.3"/><circle cx="21.3" cy="17.8" r="2.3"/>\
            <circle cx="16.3" cy="22" r="2.3"/><circle cx="9.7" cy="22" r="2.3"/>\
            <circle cx="4.7" cy="17.8" r="2.3"/><circle cx="3.5" cy="11.3" r="2.3"/>\
            <circle cx="6.8" cy="5.6" r="2.3"/></svg></span>\
            """;

    Mark() {
        super(".", new Html(SIGN), new Text("Colead"));
        addClassName("cl-mark");
    }
}
