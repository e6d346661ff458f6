package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.colead.decision.Adaptation;
import org.colead.decision.Adaptations;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Toast;
import org.colead.uikit.Typing;

/// Where authors say what they took over from elsewhere, and what they change.
class AdaptedForm extends Details implements Typing {

    private final Adaptations adaptations;
    private final DecisionId decision;
    private final PersonId me;
    private final TextArea source = field(t("Where it comes from"));
    private final TextArea kept = field(t("What we keep"));
    private final TextArea changed = field(t("What we change"));
    private final TextArea whyHere = field(t("Why here"));
    private final Kept onDevice;
    private Adaptation saved;
    private int number;

    AdaptedForm(
            Adaptations adaptations,
            DecisionId decision,
            Optional<Adaptations.Stated> stated,
            PersonId me) {
        super(t("Adapted from elsewhere"));
        this.adaptations = adaptations;
        this.decision = decision;
        this.me = me;
        saved = stated.map(Adaptations.Stated::words).orElse(Adaptation.NONE);
        number = stated.map(Adaptations.Stated::number).orElse(0);
        onDevice = Kept.in(this, "adapted-" + decision);
        setId("adapted");
        setOpened(stated.isPresent());
        source.setValue(saved.source());
        kept.setValue(saved.kept());
        changed.setValue(saved.changed());
        whyHere.setValue(saved.whyHere());
        var form =
                new Div(
                        Line.small(
                                t("For a proposal that others had first. Empty, it is from here.")),
                        source,
                        kept,
                        changed,
                        whyHere,
                        Line.acts(new Act(t("Keep this"), this::save), onDevice.note()));
        form.addClassName("cl-draft");
        add(form);
    }

    private void save() {
        var words = words();
        adaptations.state(decision, words, number, me);
        saved = words;
        onDevice.saved();
        number = adaptations.of(decision).map(Adaptations.Stated::number).orElse(0);
        Toast.say(t("Kept with the draft."));
    }

    private Adaptation words() {
        return new Adaptation(
                source.getValue(), kept.getValue(), changed.getValue(), whyHere.getValue());
    }

    @Override
    public boolean isTyping() {
        return !words().equals(saved) || isOpened();
    }

    private static TextArea field(String label) {
        var field = new TextArea(label);
        field.addClassName("cl-words");
        field.setWidthFull();
        return field;
    }
}
