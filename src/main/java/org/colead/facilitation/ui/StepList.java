package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.colead.facilitation.tool.ToolStep;

/// The steps of a tool with their minutes, the present one marked.
class StepList extends OrderedList {

    StepList(Run run) {
        addClassName("cl-tool-steps");
        int number = 1;
        for (var step : run.tool().steps()) {
            add(item(step, number++, run.step()));
        }
    }

    private static ListItem item(ToolStep step, int number, int at) {
        var minutes = new Span(t("{0} min", step.time().toMinutes()));
        minutes.addClassName("cl-label");
        var item = new ListItem(new Span(t(step.title())), minutes);
        item.setClassName("past", number < at);
        if (number == at) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
