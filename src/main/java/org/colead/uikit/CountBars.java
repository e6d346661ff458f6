package org.colead.uikit;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/// Counts as bars, with the number beside each.
public class CountBars extends Div {

    private final DescriptionList bars = new DescriptionList();

    public CountBars() {
        addClassName("cl-rounds");
        add(bars);
    }

    /// @param most what fills a whole bar
    public CountBars bar(String name, long count, long most, boolean won) {
        var bar = new DescriptionList.Description();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--v", 100 * count / Math.max(1, most) + "%");
        var number = new DescriptionList.Description(Words.number(count));
        number.addClassName("n");
        var row = new Div(new DescriptionList.Term(name), bar, number);
        row.setClassName("won", won);
        bars.add(row);
        return this;
    }
}
