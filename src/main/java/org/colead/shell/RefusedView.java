package org.colead.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.colead.kernel.Refusal;
import org.colead.uikit.Place;
import org.colead.uikit.Refused;
import org.colead.uikit.Words;

/// A place that was refused: the sentence that says why, and the way on.
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RefusedView extends Place implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        title(Words.t("Not for you to see"));
        var refused = Refused.because(parameter.getException());
        sheet().add(refused.way(Words.t("Go to what needs you"), "."));
        return 403;
    }
}
