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
                        .map(group -> t("And the members of {0}.", group))
                        .orElseGet(() -> t("Nobody else: no responsibility opens it.")));
        fact(t(details.kind().word()), t(details.kind().meaning()));
        fact(
                t("What is kept"),
                t("The words are sealed in the database; the record names nobody."),
                t("Whoever runs the machine has the key and could find out."));
    }
}
