package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import java.util.Optional;
import org.colead.authority.Action;
import org.colead.group.GroupCard.NormRow;
import org.colead.kernel.Sentence;
import org.colead.uikit.Act;
import org.colead.uikit.Band;

/// The one thing that this group needs from the viewer, most pressing first.
final class NeededHere {

    private NeededHere() {}

    static Optional<Band> of(Visit visit) {
        if (visit.card().may(Action.ACCEPT_MEMBERSHIP)) {
            return Optional.of(invitation(visit));
        }
        if (!visit.card().may(Action.WRITE_CHARTER)) {
            return Optional.empty();
        }
        return visit.desk()
                .norms()
                .toAgree(visit.card().id(), visit.me())
                .map(norm -> norm(visit, norm))
                .or(() -> incomplete(visit));
    }

    private static Band invitation(Visit visit) {
        var card = visit.card();
        var by = card.place().map(place -> place.invitedBy()).orElse("");
        boolean guest = card.place().filter(place -> place.guest()).isPresent();
        return new Band(
                        t("Needed from you"),
                        t("Accept your place in {0}, or decline it", card.name()))
                .sentence(
                        guest
                                ? t("{0} invited you to deliberate as a guest.", by)
                                : t("{0} invited you to be a member.", by))
                .act(
                        Act.primary(
                                t("Accept"),
                                visit.then(
                                        () -> visit.desk().groups().accept(card.id(), visit.me()))))
                .act(
                        new Act(
                                t("Decline"),
                                visit.then(() ->
                                        visit.desk().groups().decline(card.id(), visit.me()))))
                .then(
                        guest
                                ? t("You deliberate with the others; members take the positions.")
                                : t(
                                        "You deliberate with the others, and your position weighs"
                                                + " as much as theirs."));
    }

    private static Band norm(Visit visit, NormRow norm) {
        return new Band(t("Needed from you"), t("Agree on a norm, or say why not"))
                .sentence(norm.behaviour())
                .link(t("Read it"), "groups/" + visit.card().id() + "#norms")
                .then(t("It holds once every member has accepted it."));
    }

    private static Optional<Band> incomplete(Visit visit) {
        var card = visit.card();
        if (card.forming()) {
            return Optional.of(
                    new Band(t("Needed from you"), t("Invite a second member"))
                            .sentence(
                                    t(
                                            "A group of one decides nothing: nobody grants anything"
                                                    + " to themselves alone."))
                            .link(t("Invite somebody"), "groups/" + card.id() + "#members")
                            .then(t("Once they accept, the group can decide.")));
        }
        return card.charter().missing().stream()
                .reduce((left, right) -> Sentence.of("{0}, {1}", left, right))
                .map(missing ->
                        new Band(t("Needed from you"), t("Complete the charter"))
                                .sentence(t("It does not say yet: {0}.", missing))
                                .link(t("Write it"), "groups/" + card.id() + "#charter")
                                .then(
                                        t(
                                                "Until then the group is symbolic only: it"
                                                        + " can recommend.")));
    }
}
