package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.ImportPreview;
import org.colead.people.ImportRuns;
import org.colead.people.People;
import org.colead.people.StaffImport;
import org.colead.people.UnitList;
import org.colead.platform.SignedIn;
import org.colead.uikit.Line;
import org.colead.uikit.Place;
import org.colead.uikit.Refused;
import org.colead.uikit.Section;
import org.colead.uikit.Why;

/// Takes over a staff file: choose, look at what it would do, and do it.
@Route("people/import")
@PermitAll
class ImportView extends Place implements BeforeEnterObserver {

    private final StaffImport staffImport;
    private final ImportRuns runs;
    private final People people;
    private final UnitList units;
    private final Permissions permissions;
    private final PersonId me;
    private final Div outcome = new Div();

    ImportView(
            StaffImport staffImport,
            ImportRuns runs,
            People people,
            UnitList units,
            Permissions permissions,
            SignedIn signedIn) {
        this.staffImport = staffImport;
        this.runs = runs;
        this.people = people;
        this.units = units;
        this.permissions = permissions;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var keeping = permissions.can(me, Action.KEEP_ACCOUNTS, Subject.ORGANISATION);
        clear();
        crumbs(new Anchor("people", t("People")));
        title(t("Import staff"));
        lead(t("You see what would happen before anything does."));
        outcome.removeAll();
        if (keeping.allowed()) {
            sheet().add(new ChooseFiles(people, units, this::look), outcome);
        } else {
            sheet().add(new Refused(t(keeping.why())));
        }
        facts(
                t("About files"),
                whichFiles(),
                new Why(
                        keeping.allowed() ? t("Why can I import?") : t("Why can’t I import?"),
                        t(keeping.why())));
    }

    private static Section whichFiles() {
        return new Section(
                "which",
                t("Which files"),
                Line.small(
                        t(
                                "A OneRoster 1.1 or 1.2 export, as a zip or as orgs.csv, users.csv and"
                                        + " roles.csv. Only staff is taken; children and parents are passed"
                                        + " over.")),
                Line.small(
                        t(
                                "Or a list of your own, saved as CSV, with a first line that names the"
                                        + " columns: name, email, and if you like title, unit and id.")));
    }

    void look(List<StaffImport.NamedFile> files, ChooseFiles choose) {
        outcome.removeAll();
        try {
            show(staffImport.read(files, choose.fallback(), me));
        } catch (Refusal refusal) {
            outcome.add(Refused.because(refusal));
        }
    }

    private void show(ImportPreview preview) {
        outcome.add(new PreviewPart(preview));
        outcome.add(new CarryOut(preview, runs, me));
    }
}
