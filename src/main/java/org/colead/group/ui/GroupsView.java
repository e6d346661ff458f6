package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupEvent;
import org.colead.group.GroupRow;
import org.colead.kernel.PersonId;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Paged;
import org.colead.uikit.Place;
import org.colead.uikit.Rows;

/// The groups of your units, and those you have a place in.
@Route("groups")
@PermitAll
class GroupsView extends Place implements BeforeEnterObserver {

    private final GroupDirectory directory;
    private final PersonId me;
    private final Changes changes;

    GroupsView(GroupDirectory directory, Changes changes, SignedIn signedIn) {
        this.directory = directory;
        this.changes = changes;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        follow(this::show, onlooker -> changes.watch(GroupEvent.class::isInstance, onlooker));
    }

    private void show() {
        title(t("Groups"));
        lead(t("People who decide together, and what each group may decide."));
        var found = new Anchor("groups/new", t("Found a group"));
        found.addClassName("cl-button");
        beside(found);
        var groups =
                new Paged<>(new Rows(), after -> directory.groups(me, after), GroupsView::row)
                        .end(t("That is all."));
        sheet().add(groups.isEmpty() ? nothing() : groups);
    }

    private static EmptyState nothing() {
        return new EmptyState(
                t("No group yet"),
                t("A group is people who decide together. It takes two to begin one."),
                new Anchor("groups/new", t("Found a group")));
    }

    private static Rows.Row row(GroupRow group) {
        var row = new Rows.Row(group.name(), "groups/" + group.id());
        if (group.forming()) {
            row.badge(t("Forming"));
        } else if (group.symbolicOnly()) {
            row.badge(t("Symbolic only"));
        }
        row.words(group.purpose()).label(group.unitName());
        return row.side(new Span(members(group)), new Span(t(group.mine().word())));
    }

    private static String members(GroupRow group) {
        return group.seats() == 0
                ? t("{0, plural, one {# member} other {# members}}", group.members())
                : t("{0} of {1} seats", group.members(), group.seats());
    }
}
