package org.colead.home.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.colead.kernel.Need;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;

/// One thing that needs me, after the first.
class NeedItem extends ListItem {

    NeedItem(Need need, Dates dates) {
        var kind = t(need.what());
        var what =
                new Paragraph(
                        need.due().map(due -> t("{0}, {1}", kind, dates.due(due))).orElse(kind));
        what.addClassName("what");
        var title = new Anchor(need.href(), need.title());
        title.addClassName("cl-title");
        var verb = new Anchor(need.href(), t(need.verb()));
        verb.addClassName("cl-button");
        verb.getElement().setAttribute("aria-label", t("{0}: {1}", t(need.verb()), need.title()));
        var act = new Div(verb);
        act.addClassName("act");
        add(what, new Paragraph(title), Line.small(t(need.why())), act);
    }
}
