package org.colead.uikit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/// An icon of the style sheet, by name (`done`, `open`, `amend`, `because`, `time` …); a decoration
/// beside a word, never instead of one.
@Tag("i")
public class Glyph extends HtmlComponent {

    public Glyph(String name) {
        addClassNames("i", "i-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
