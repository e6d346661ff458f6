package org.colead.deliberation.ui;

import com.vaadin.flow.component.html.Section;
import org.colead.uikit.More;

/// A round that is over, folded under one line.
final class Earlier {

    private Earlier() {}

    static Section round(String id, String name, More folded) {
        var section = new Section(folded);
        section.setId(id);
        section.addClassName("cl-earlier");
        section.getElement().setAttribute("aria-label", name);
        return section;
    }
}
