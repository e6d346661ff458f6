package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import org.colead.conflict.ConflictDetails;
import org.colead.conflict.Mediations;
import org.colead.kernel.PersonId;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.SayForm;
import org.colead.uikit.Section;

/// What a mediator can do: ask, name what both said, and lay it down. The turns stay with the two.
class Mediating extends Section {

    Mediating(ConflictDetails details, Mediations mediations, PersonId me) {
        super("mediate", t("You mediate"));
        add(
                new SayForm(
                                t("What you say to both"),
                                "mediate-" + details.id() + "-" + details.turns().size(),
                                t("Say this to both"),
                                (words, _) -> mediations.say(details.id(), words, me))
                        .inThisTab()
                        .note(t("You do not judge who is right, and no step is yours to take.")));
        add(
                new ConfirmInline(
                        t("Lay it down"),
                        t("You can read nothing of it any more. What you said stays with the two."),
                        () -> {
                            mediations.layDown(details.id(), me);
                            getUI().ifPresent(ui -> ui.navigate("conflicts"));
                        }));
    }
}
