package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import org.colead.conflict.ConflictDetails;
import org.colead.conflict.ConflictKind;
import org.colead.conflict.ConflictStage;
import org.colead.conflict.Conflicts;
import org.colead.kernel.PersonId;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.More;
import org.colead.uikit.SayForm;

/// Opening a case to a group or closing it to others, and ending it.
class Closing extends Div {

    Closing(ConflictDetails details, Conflicts conflicts, PersonId me) {
        details.group()
                .filter(group -> !group.agreed() && details.other().id().equals(me))
                .filter(_ -> details.stage() != ConflictStage.ASKED)
                .ifPresent(group -> add(opening(group.name(), details, conflicts, me)));
        if (details.kind() != ConflictKind.RELATIONSHIP) {
            add(
                    new ConfirmInline(
                            t("Keep it between the two of us"),
                            t("Nobody else reads it from now on. This cannot be undone."),
                            () -> conflicts.makePrivate(details.id(), me)));
        }
        add(
                new More(
                        t("End it without an agreement"),
                        new SayForm(
                                        t("Why you end it"),
                                        "conflict-end-" + details.id(),
                                        t("End it"),
                                        (words, _) -> conflicts.leave(details.id(), words, me))
                                .inThisTab()
                                .note(t("The other reads your reason. Nothing is counted."))));
    }

    private static ConfirmInline opening(
            String group, ConflictDetails details, Conflicts conflicts, PersonId me) {
        return new ConfirmInline(
                t("Let the members of {0} read along", group),
                t(
                        "They read all that was said and is still to be said. Either of you can close it"
                                + " at any time."),
                () -> conflicts.letGroupReadAlong(details.id(), me));
    }
}
