package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.colead.facilitation.Facilitators;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.uikit.Line;

/// What a group does in which nobody facilitates: one member asks another.
final class Nobody {

    private final Facilitators facilitators;

    Nobody(Facilitators facilitators) {
        this.facilitators = facilitators;
    }

    /// As a fact beside a decision.
    Component[] fact(GroupId group, PersonId viewer) {
        return new Component[] {
            new Span(t("Nobody yet")),
            Line.label(
                    t(
                            "Whoever facilitates keeps the rounds and their time, and sees who was not"
                                    + " heard yet.")),
            way(group, viewer)
        };
    }

    /// The next step: only members take it, and it takes two.
    Component way(GroupId group, PersonId viewer) {
        var members = facilitators.others(group, viewer);
        if (!facilitators.isMember(group, viewer)) {
            return Line.label(t("A member of the group asks another to do it."));
        }
        return members.isEmpty()
                ? new Anchor("groups/" + group, t("Invite somebody first: one asks another."))
                : new Anchor(
                        "responsibilities?facilitates=" + group + "#entrust",
                        t("Ask somebody to facilitate"));
    }
}
