package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiConsumer;
import org.colead.decision.DecisionId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Condition;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.DraftField;
import org.colead.uikit.Gate;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;

/// Where an author of a draft who holds a responsibility acts before the group is asked: what that
/// means, what the draft must say, and why it cannot wait.
class ActFirst extends Details {

    private final Div gate = new Div();
    private final DraftField because;
    private final CommandKey key = CommandKey.next();

    /// @param act does it, with the reason; refused in words
    ActFirst(DecisionId decision, BiConsumer<String, CommandKey> act) {
        super(t("It cannot wait"));
        because = new DraftField(t("Why it cannot wait"), "act-first-" + decision);
        setId("act-first");
        because.setMaxLength(2000);
        Needed.mark(because);
        because.setHelperText(
                t("It is published under your name, with the brief and in the register."));
        var form =
                new Div(
                        meaning(),
                        gate,
                        because,
                        new Div(
                                new ConfirmInline(
                                        t("Act first"),
                                        t(
                                                "All staff can read it from now on, and it stands in the record. You cannot take this back."),
                                        () -> {
                                            act.accept(because.getValue(), key);
                                            because.sent();
                                        }),
                                because.note()));
        form.addClassName("cl-form");
        add(form);
    }

    private static Div meaning() {
        return new Div(
                Line.plain(
                        t(
                                "Where somebody’s safety cannot wait for the group, act first: this is adopted at once, without rounds and without a check.")),
                Line.small(
                        t(
                                "The brief is due within two days, and says that it was done first. What no envelope covers is a recommendation, to which the granting group replies; it may recall this.")));
    }

    /// What the draft must say, as it reads now.
    void told(List<Condition> conditions) {
        gate.removeAll();
        gate.add(new Gate(conditions));
    }
}
