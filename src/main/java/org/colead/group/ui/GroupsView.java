package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupRow;
import org.colead.kernel.PersonId;
import org.colead.platform.SignedIn;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Line;
import org.colead.uikit.Place;
import org.colead.uikit.Rows;

/// The groups of your units, and those you have a place in.
@Route("groups")
@PermitAll
class GroupsView extends Place implements BeforeEnterObserver {

    private final GroupDirectory directory;
    private final PersonId me;
    private final Rows rows = new Rows();
    private final Div more = new Div();

    GroupsView(GroupDirectory directory, SignedIn signedIn) {
        this.directory = directory;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        title(t("Groups"));
        lead(t("People who decide together, and what each group may decide."));
        var found = new Anchor("groups/new", t("Found a group"));
        found.addClassName("cl-button");
        beside(found);
        rows.removeAll();
        sheet().add(rows, more);
        show(Optional.empty());
    }

    private void show(Optional<String> after) {
        var page = directory.groups(me, after);
        page.rows().forEach(group -> rows.row(row(group)));
        more.removeAll();
        page.next().ifPresent(next -> more.add(showMore(next)));
        if (rows.getComponentCount() == 0) {
            more.add(
                    new EmptyState(
                            t("No group yet"),
                            t(
                                    "A group is people who decide together. It takes two to begin"
                                            + " one."),
                            new Anchor("groups/new", t("Found a group"))));
        } else if (page.next().isEmpty()) {
            more.add(Line.end(t("That is all.")));
        }
    }

    private Button showMore(String next) {
        var button = new Button(t("Show more"), _ -> show(Optional.of(next)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
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
