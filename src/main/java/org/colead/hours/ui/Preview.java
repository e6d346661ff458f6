package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import org.colead.hours.AllocationPreview;
import org.colead.uikit.Line;

/// Who reaches the goal now, and who would then; read out when it changes.
class Preview extends Div {

    Preview() {
        getElement().setAttribute("role", "status");
    }

    void show(AllocationPreview preview, String pool) {
        removeAll();
        add(
                Line.plain(t("Now: {0}", t(preview.now().verdict()))),
                Line.plain(t("Then: {0}", t(preview.then().verdict()))),
                Line.quiet(pool));
    }
}
