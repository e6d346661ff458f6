package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import org.colead.conflict.ConflictDetails;
import org.colead.conflict.ConflictDetails.Mediator;
import org.colead.conflict.Mediations;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.page.ChoosePerson;
import org.colead.uikit.Act;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.More;

/// Who mediates, or who could: named by one, agreed by the other, accepted by themselves.
class MediatorPart extends Div {

    private final ConflictDetails details;
    private final Mediations mediations;
    private final PersonId me;

    MediatorPart(ConflictDetails details, Mediations mediations, People people, PersonId me) {
        this.details = details;
        this.mediations = mediations;
        this.me = me;
        details.mediator().ifPresentOrElse(this::named, () -> add(naming(people)));
    }

    private void named(Mediator mediator) {
        add(new FactSheet().fact(t("Mediator"), mediator.person().name(), state(mediator)));
        boolean mine = mediator.namedBy().id().equals(me);
        if (!mediator.agreed() && !mine && !details.stage().isOver()) {
            add(Act.primary(t("Agree to {0}", mediator.person().name()), () -> agree(mediator)));
        }
        add(new Act(t("Without {0}", mediator.person().name()), this::end).tertiary());
    }

    private String state(Mediator mediator) {
        if (mediator.accepted()) {
            return t("You both agreed, and they accepted.");
        }
        return mediator.agreed()
                ? t("You both agreed. They have not answered yet.")
                : t(
                        "Named by {0}. They learn of it once the other agrees.",
                        mediator.namedBy().name());
    }

    private More naming(People people) {
        var whom = new ChoosePerson(t("Whom"), people);
        return new More(
                t("Ask for a mediator"),
                new Form(
                        Line.label(
                                t(
                                        "The other must agree before anybody is asked, and any of you"
                                                + " can end it.")),
                        whom,
                        new Act(
                                t("Name them"),
                                () -> mediations.name(details.id(), whom.required(), me))));
    }

    private void agree(Mediator shown) {
        mediations.agree(details.id(), shown.person().id(), me);
    }

    private void end() {
        mediations.end(details.id(), me);
    }
}
