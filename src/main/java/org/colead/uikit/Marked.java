package org.colead.uikit;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import org.colead.kernel.Excerpt;

/// A few of people's words with those marked that were looked for. What they typed stays text.
public class Marked extends Paragraph {

    public Marked(Excerpt excerpt) {
        addClassName("cl-excerpt");
        getElement().setAttribute("dir", "auto");
        excerpt.parts()
                .forEach(part ->
                        add(
                                part.hit()
                                        ? Markup.text("mark", "", part.text())
                                        : new Text(part.text())));
    }
}
