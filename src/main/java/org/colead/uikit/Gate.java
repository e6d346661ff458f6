package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.colead.kernel.Condition;

/// What must hold before the next stage: met with a tick, missing with a link to where it is met.
public class Gate extends UnorderedList {

    public Gate(List<Condition> conditions) {
        addClassName("cl-gate");
        conditions.forEach(condition -> add(item(condition)));
    }

    private static ListItem item(Condition condition) {
        var item =
                new ListItem(
                        new Glyph(condition.met() ? "done" : "open"),
                        Markup.tag(
                                "span",
                                "",
                                Markup.spoken(
                                        condition.met() ? Words.t("Met: ") : Words.t("Missing: ")),
                                words(condition)));
        if (!condition.met()) {
            item.addClassName("wait");
        }
        return item;
    }

    private static Component words(Condition condition) {
        var text = Words.t(condition.text());
        return condition
                .href()
                .<Component>map(href -> new Anchor(href, text))
                .orElseGet(() -> new Text(text));
    }
}
