package org.colead.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.colead.uikit.Place;
import org.colead.uikit.Words;

/// Something that is not the viewer's fault: says what to do, and a number to find it by.
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailureView extends Place implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        title(Words.t("This did not open"));
        sheet().add(Failure.logged(parameter.getException()).way(Words.t("Go to Today"), "."));
        return 500;
    }
}
