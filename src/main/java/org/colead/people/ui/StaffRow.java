package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.colead.kernel.PersonId;
import org.colead.people.PersonRow;
import org.colead.uikit.Act;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.PersonBadge;
import org.colead.uikit.Toast;

/// One person of the staff; whoever keeps the accounts invites, changes and lets go from here.
class StaffRow extends ListItem {

    private final Desk desk;
    private final PersonId me;
    private final boolean keeping;
    private final Runnable gone;
    private final Div below = new Div();

    /// @param gone runs when the person has been let go
    StaffRow(PersonRow person, Desk desk, PersonId me, boolean keeping, Runnable gone) {
        this.desk = desk;
        this.me = me;
        this.keeping = keeping;
        this.gone = gone;
        below.addClassName("cl-below");
        show(person);
    }

    private void show(PersonRow person) {
        removeAll();
        below.removeAll();
        var side = new Div(new Span(state(person)));
        side.addClassName("side");
        add(
                new PersonBadge(person.name()),
                Line.small(person.email()),
                Line.label(String.join(", ", person.units())),
                side);
        if (keeping) {
            side.add(
                    person.signedUp()
                            ? Line.acts(change(person))
                            : Line.acts(change(person), invite(person)),
                    letGo(person));
            add(below);
        }
    }

    private static String state(PersonRow person) {
        return person.signedUp() ? t("Has signed in") : t("Has not signed in yet");
    }

    private Component change(PersonRow person) {
        var change = new Act(t("Change"), () -> unfold(person));
        change.button().setAriaLabel(t("Change {0}", person.name()));
        return change.tertiary();
    }

    private void unfold(PersonRow person) {
        below.removeAll();
        below.add(new ChangePerson(person, desk, me, this::again));
    }

    private void again(PersonRow old) {
        show(desk.people().member(old.id()).orElse(old));
    }

    private Component letGo(PersonRow person) {
        return new More(
                t("Has left?"),
                new ConfirmInline(
                        t("Let {0} go", person.name()),
                        t(
                                "{0} can then do nothing here any more; what they gave keeps their"
                                        + " name. This cannot be taken back.",
                                person.name()),
                        () -> {
                            desk.register().leave(person.id(), me);
                            Toast.say(t("{0} has left.", person.name()));
                            gone.run();
                        }));
    }

    private Component invite(PersonRow person) {
        var invite =
                new Act(
                        t("Invite"),
                        () -> {
                            desk.links().invite(person.id(), me);
                            Toast.say(t("An invitation is on its way to {0}.", person.email()));
                        });
        invite.button().setAriaLabel(t("Invite {0}", person.name()));
        return invite.tertiary();
    }
}
