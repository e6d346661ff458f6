package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.authority.page.WhatYouMay;
import org.colead.group.GroupService;
import org.colead.group.NewGroup;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.UnitList;
import org.colead.people.page.ChooseUnit;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Place;
import org.colead.uikit.Section;

/// Begins a group: a name, what it is for, and where.
@Route("groups/new")
@PermitAll
class FoundGroupView extends Place implements BeforeEnterObserver {

    private final GroupService service;
    private final People people;
    private final Permissions permissions;
    private final PersonId me;
    private final TextField name = new TextField(t("Name"));
    private final TextArea purpose = new TextArea(t("What it is for"));
    private final ChooseUnit unit;
    private final Kept kept = Kept.in(this, "group-new");
    private final Checkbox stepByStep =
            new Checkbox(t("Begin step by step: small matters, one proposal at a time"));

    FoundGroupView(
            GroupService service,
            People people,
            UnitList units,
            Permissions permissions,
            SignedIn signedIn) {
        this.service = service;
        this.people = people;
        this.permissions = permissions;
        unit = new ChooseUnit(t("Where it belongs"), units);
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Anchor("groups", t("Groups")));
        title(t("Found a group"));
        lead(t("You are its first member. It is forming until somebody you invite accepts."));
        name.setMaxLength(120);
        name.setWidthFull();
        purpose.setMaxLength(2_000);
        purpose.setWidthFull();
        purpose.addClassName("cl-words");
        stepByStep.setValue(true);
        Needed.mark(name, purpose, unit);
        people.unitsOf(me).stream().findFirst().ifPresent(unit::with);
        var form =
                new Section(
                        "new",
                        t("The group"),
                        name,
                        purpose,
                        unit,
                        stepByStep,
                        Line.label(
                                t(
                                        "Made for groups that do this for the first time. After three decisions you choose whether to go on freely.")),
                        Line.acts(Act.once(t("Found it"), this::found), kept.note()));
        form.addClassName("cl-draft");
        sheet().add(form);
        facts(
                t("The facts"),
                new WhatYouMay()
                        .first(permissions.reasons(me, Subject.ORGANISATION, Action.FOUND_GROUP))
                        .sheet());
    }

    private void found(CommandKey key) {
        var where = unit.required("Choose where the group belongs.");
        var group =
                service.found(
                        new NewGroup(
                                name.getValue(), purpose.getValue(), where, stepByStep.getValue()),
                        key,
                        me);
        kept.sent();
        getUI().ifPresent(ui -> ui.navigate("groups/" + group));
    }
}
