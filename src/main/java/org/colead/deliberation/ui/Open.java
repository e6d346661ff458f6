package org.colead.deliberation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.colead.uikit.Act;
import org.colead.uikit.Typing;

/// A form behind a button: opened where it stands, and kept as it is while it is open.
class Open extends Div implements Typing {

    private final Act opener;
    private final Div form;

    /// @param form is given what closes it
    Open(String verb, Function<Runnable, ? extends Div> form) {
        this.opener = new Act(verb, () -> show(true));
        this.form = form.apply(() -> show(false));
        add(opener, this.form);
        show(false);
    }

    Open quietly() {
        opener.tertiary();
        return this;
    }

    private void show(boolean open) {
        opener.setVisible(!open);
        form.setVisible(open);
    }

    @Override
    public boolean isTyping() {
        return form.isVisible();
    }
}
