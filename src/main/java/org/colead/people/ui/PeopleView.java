package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.authority.Verdict;
import org.colead.authority.page.WhatYouMay;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.PersonRow;
import org.colead.people.SignInLinks;
import org.colead.people.StaffRegister;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.More;
import org.colead.uikit.Place;
import org.colead.uikit.Section;
import org.colead.uikit.Toast;

/// Who works here and where; whoever keeps the accounts adds and invites.
@Route("people")
@PermitAll
class PeopleView extends Place implements BeforeEnterObserver {

    private final People people;
    private final StaffRegister register;
    private final SignInLinks links;
    private final Permissions permissions;
    private final PersonId me;
    private Runnable refresh = () -> {};

    PeopleView(
            People people,
            StaffRegister register,
            SignInLinks links,
            Permissions permissions,
            SignedIn signedIn) {
        this.people = people;
        this.register = register;
        this.links = links;
        this.permissions = permissions;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var keeping = permissions.can(me, Action.KEEP_ACCOUNTS, Subject.ORGANISATION);
        clear();
        title(t("People"));
        lead(t("Who works at {0}, and where.", people.organisationName()));
        beside(importing());
        var staff = new Staff(people, person -> acts(person, keeping));
        refresh = staff::showFirst;
        sheet().add(staff, adding(keeping));
        facts(t("Units"), units(keeping), why());
        if (keeping.allowed()) {
            sheet().add(new OrganisationLanguage(people, register, me));
            sheet().add(
                            new Section(
                                    "days-off",
                                    t("Days off"),
                                    new Anchor("days-off", t("Name breaks and holidays"))),
                            new Section(
                                    "mail",
                                    t("Mail"),
                                    new Anchor(
                                            "mail",
                                            t("Quiet hours, and mail that did not arrive"))));
        }
    }

    private static Anchor importing() {
        var link = new Anchor("people/import", t("Import staff"));
        link.addClassName("cl-button");
        return link;
    }

    private Component adding(Verdict keeping) {
        var form = new AddPerson(people.units(), register, links, me, () -> refresh.run());
        if (!keeping.allowed()) {
            form.refuse(keeping.why());
        }
        return new Section("add", t("Add somebody"), form);
    }

    private Component units(Verdict keeping) {
        var all = people.units();
        var section = new Section("units", t("Units"), new UnitOutline(all));
        if (keeping.allowed()) {
            section.add(new More(t("Open a unit"), new OpenUnit(all, register, me)));
        }
        return section;
    }

    private Component why() {
        return new WhatYouMay()
                .first(permissions.reasons(me, Subject.ORGANISATION, Action.KEEP_ACCOUNTS))
                .sheet();
    }

    private Component acts(PersonRow person, Verdict keeping) {
        var state = new Span(person.signedUp() ? t("Has signed in") : t("Has not signed in yet"));
        if (!keeping.allowed()) {
            return state;
        }
        var acts = new Div(state);
        if (!person.signedUp()) {
            acts.add(invite(person));
        }
        acts.add(letGo(person));
        return acts;
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
                            register.leave(person.id(), me);
                            Toast.say(t("{0} has left.", person.name()));
                            refresh.run();
                        }));
    }

    private Component invite(PersonRow person) {
        var invite =
                new Act(
                        t("Invite"),
                        () -> {
                            links.invite(person.id(), me);
                            Toast.say(t("An invitation is on its way to {0}.", person.email()));
                        });
        invite.button().setAriaLabel(t("Invite {0}", person.name()));
        return invite.tertiary();
    }
}
