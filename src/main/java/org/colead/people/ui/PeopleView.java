package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import org.colead.people.PersonRow;
import org.colead.platform.SignedIn;
import org.colead.uikit.More;
import org.colead.uikit.Place;
import org.colead.uikit.Section;

/// Who works here and where; whoever keeps the accounts adds and invites.
@Route("people")
@PermitAll
class PeopleView extends Place implements BeforeEnterObserver {

    private final Desk desk;
    private final Permissions permissions;
    private final PersonId me;
    private Runnable refresh = () -> {};

    PeopleView(Desk desk, Permissions permissions, SignedIn signedIn) {
        this.desk = desk;
        this.permissions = permissions;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var keeping = permissions.can(me, Action.KEEP_ACCOUNTS, Subject.ORGANISATION);
        clear();
        title(t("People"));
        lead(t("Who works at {0}, and where.", desk.people().organisationName()));
        beside(importing());
        var staff = new Staff(desk.people(), person -> row(person, keeping));
        refresh = staff::showFirst;
        sheet().add(staff, adding(keeping));
        facts(t("Units"), units(keeping), why());
        if (keeping.allowed()) {
            sheet().add(new OrganisationLanguage(desk.people(), desk.register(), me));
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

    private StaffRow row(PersonRow person, Verdict keeping) {
        return new StaffRow(person, desk, me, keeping.allowed(), () -> refresh.run());
    }

    private static Anchor importing() {
        var link = new Anchor("people/import", t("Import staff"));
        link.addClassName("cl-button");
        return link;
    }

    private Component adding(Verdict keeping) {
        var form = new AddPerson(desk, me, () -> refresh.run());
        if (!keeping.allowed()) {
            form.refuse(keeping.why());
        }
        return new Section("add", t("Add somebody"), form);
    }

    private Component units(Verdict keeping) {
        var section =
                new Section(
                        "units", t("Units"), new UnitOutline(desk.units(), desk.people().root()));
        if (keeping.allowed()) {
            section.add(
                    new More(t("Open a unit"), new OpenUnit(desk, me)),
                    new More(t("Rename a unit"), new RenameUnit(desk, me)));
        }
        return section;
    }

    private Component why() {
        return new WhatYouMay()
                .first(permissions.reasons(me, Subject.ORGANISATION, Action.KEEP_ACCOUNTS))
                .sheet();
    }
}
