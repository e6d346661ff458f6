package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import org.colead.conflict.ConflictDetails;
import org.colead.uikit.FactSheet;

/// Who can read this case, by name, and what it is about.
class Readers extends FactSheet {

    Readers(ConflictDetails details) {
        var mediator = details.mediator().filter(ConflictDetails.Mediator::accepted);
        fact(
                t("Who can read it"),
                mediator.map(it ->
                                t(
                                        "{0}, {1} and {2}, who mediates",
                                        details.opener().name(),
                                        details.other().name(),
                                        it.person().name()))
                        .orElseGet(() ->
                                t("{0} and {1}", details.opener().name(), details.other().name())),
                details.group()
                        .filter(ConflictDetails.Along::agreed)
                        .map(group -> t("And the members of {0}.", group.name()))
                        .orElseGet(() -> t("Nobody else: no responsibility opens it.")));
        details.group()
                .filter(group -> !group.agreed())
                .ifPresent(group ->
                        fact(
                                t("Not yet"),
                                t("The members of {0}.", group.name()),
                                t(
                                        "{0} would like them to read along. They do once {1} agrees.",
                                        details.opener().name(), details.other().name())));
        fact(t(details.kind().word()), t(details.kind().meaning()));
        fact(
                t("What is kept"),
                t("The words are sealed in the database; the record names nobody."),
                t("Whoever runs the machine has the key and could find out."));
    }
}
