package org.colead.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Place;
import org.colead.uikit.Words;

/// An address where nothing is.
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends Place implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        title(Words.t("Nothing is here"));
        var decisions = new Anchor("decisions", Words.t("Look in Decisions"));
        decisions.addClassNames("cl-button", "primary");
        sheet().add(
                        new EmptyState(
                                Words.t("This address leads nowhere"),
                                Words.t(
                                        "It may have been copied without its end. Whatever was"
                                                + " decided is still in the register."),
                                decisions));
        return 404;
    }
}
