package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.colead.group.NewNorm;
import org.colead.kernel.CommandKey;
import org.colead.uikit.Act;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;

/// Proposes a norm in its three parts.
class NormForm extends Div {

    private final Visit visit;
    private final Kept kept;
    private final TextArea behaviour = words(t("What we do, so that one can see it"));
    private final TextArea notice = words(t("How we notice"));
    private final TextArea broken = words(t("What we do when it is broken"));

    NormForm(Visit visit) {
        this.visit = visit;
        kept = Kept.in(this, "norm-" + visit.card().id());
        addClassName("cl-draft");
        Needed.mark(behaviour, notice, broken);
        var propose = Act.once(t("Propose it"), this::propose);
        add(behaviour, notice, broken, Line.acts(propose, kept.note()));
    }

    private void propose(CommandKey key) {
        var words = new NewNorm(behaviour.getValue(), notice.getValue(), broken.getValue());
        visit.desk().groups().proposeNorm(visit.card().id(), words, key, visit.me());
        kept.sent();
        visit.again().run();
    }

    private static TextArea words(String label) {
        var field = new TextArea(label);
        field.addClassName("cl-words");
        field.setMaxLength(1_000);
        field.setWidthFull();
        return field;
    }
}
