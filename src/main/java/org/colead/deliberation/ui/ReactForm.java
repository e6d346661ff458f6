package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.Kind;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;

/// React or pass; both can be changed while the round lasts.
class ReactForm extends Div {

    ReactForm(
            DecisionId decision,
            Optional<ContributionRow> given,
            Deliberation deliberation,
            PersonId me) {
        addClassName("cl-form");
        var field = new DraftField(t("Your reaction"), "reaction-" + decision);
        given.map(ContributionRow::words).ifPresent(field::setValue);
        var react =
                Act.once(
                        given.isEmpty() ? t("React") : t("React like this instead"),
                        key -> {
                            deliberation.react(decision, field.getValue(), key, me);
                            field.sent();
                        });
        add(field);
        if (given.filter(row -> row.kind() == Kind.PASS).isPresent()) {
            add(Line.acts(react, field.note()), Line.label(t("You passed. You can still react.")));
        } else {
            add(Line.acts(react, pass(decision, deliberation, field, me), field.note()));
            given.ifPresent(_ ->
                    add(Line.label(t("You reacted. You can change it while the round lasts."))));
        }
    }

    private static Act pass(
            DecisionId decision, Deliberation deliberation, DraftField field, PersonId me) {
        return Act.once(
                        t("Pass"),
                        key -> {
                            deliberation.pass(decision, key, me);
                            field.sent();
                        })
                .plain();
    }
}
