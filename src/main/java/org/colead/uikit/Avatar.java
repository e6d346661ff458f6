package org.colead.uikit;

import com.vaadin.flow.component.html.Span;

/// A person's initials in a circle; a decoration beside the name.
public class Avatar extends Span {

    public Avatar(String name) {
        super(Initials.of(name));
        addClassName("cl-avatar");
        getElement().setAttribute("aria-hidden", "true");
    }

    /// Somebody whose name is not shown.
    public static Avatar hidden() {
        var avatar = new Avatar("");
        avatar.addClassName("hidden");
        return avatar;
    }

    public Avatar large() {
        addClassName("lg");
        return this;
    }
}
