package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The stages as a line, the present one named; on a phone, dots and one sentence.
public class Stepper extends Div {

    private final Span sentence = new Span();

    /// @param name what the stages belong to: “Stages of this decision”
    public Stepper(String name, Phase phase, List<Step> steps) {
        var line = new OrderedList();
        line.addClassNames("cl-steps", phase.css());
        line.getElement().setAttribute("aria-label", name);
        steps.forEach(step -> line.add(item(step)));
        add(line, phone(phase, steps));
    }

    /// What the phone says after the stage: “Since 17 Sep. Then Checking, from 22 Sep.”
    public Stepper sentence(String text) {
        sentence.setText(" " + text);
        return this;
    }

    /// A stage beside the line: withdrawn, parked, superseded, recalled; with its reason.
    public Stepper leftBy(String stage, String reason) {
        addClassName("left");
        add(
                Markup.tag(
                        "p",
                        "cl-left",
                        new Glyph("because"),
                        Markup.tag(
                                "span",
                                "",
                                Markup.bold(stage),
                                new Text(reason.isEmpty() ? "" : ". " + reason))));
        return this;
    }

    private static ListItem item(Step step) {
        var item = new ListItem(Markup.spoken(spoken(step.state())), Markup.bold(step.name()));
        if (!step.date().isEmpty()) {
            item.add(Markup.text("span", "d", step.date()));
        }
        switch (step.state()) {
            case DONE -> item.addClassName("done");
            case NOW -> {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
            }
            case LEFT_OUT -> item.addClassName("out");
            case TO_COME -> item.addClassName("later");
        }
        return item;
    }

    private static String spoken(Step.State state) {
        return switch (state) {
            case DONE -> Words.t("done, ");
            case NOW -> Words.t("now, ");
            case LEFT_OUT -> Words.t("left out, ");
            case TO_COME -> Words.t("to come, ");
        };
    }

    private Component phone(Phase phase, List<Step> steps) {
        var now = steps.stream().filter(s -> s.state() == Step.State.NOW).findFirst();
        var text = Markup.tag("p", "cl-steps-now " + phase.css());
        text.getElement().setAttribute("aria-hidden", "true");
        now.ifPresent(step ->
                text.add(
                        Markup.bold(step.name()),
                        new Text(
                                " "
                                        + Words.t(
                                                "{0} of {1}.",
                                                steps.indexOf(step) + 1, steps.size()))));
        text.add(sentence);
        return text;
    }
}
