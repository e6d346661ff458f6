package org.colead.uikit;

import com.vaadin.flow.component.html.Span;

/// The stepper of a list row: nine dashes, the present one tall, its name beside.
public class MiniStepper extends Span {

    /// @param position from 1; 0 where the line was left
    public MiniStepper(Phase phase, int position, int stages, String name) {
        addClassNames("cl-stage", phase.css());
        var dashes = new Span();
        dashes.addClassName("cl-mini");
        for (int stage = 1; stage <= stages; stage++) {
            dashes.add(Markup.tag("i", stage < position ? "d" : stage == position ? "n" : ""));
        }
        if (position > 0) {
            Markup.picture(dashes, Words.t("Stage {0} of {1}", position, stages));
        } else {
            dashes.getElement().setAttribute("aria-hidden", "true");
        }
        add(dashes, Markup.bold(name));
    }
}
