package org.colead.responsibility;

import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.springframework.stereotype.Component;

/// A founding group of two, in a unit of its own, and what it entrusts to others.
@Component
public class FoundingCast {

    private final Cast cast;
    private final GroupCast groups;
    private final Responsibilities responsibilities;

    FoundingCast(Cast cast, GroupCast groups, Responsibilities responsibilities) {
        this.cast = cast;
        this.groups = groups;
        this.responsibilities = responsibilities;
    }

    public Board board() {
        var office = cast.school("District office", "Gus Hartwell", "Adaeze Winter");
        var gus = office.person("Gus Hartwell");
        var adaeze = office.person("Adaeze Winter");
        return new Board(groups.board(office.unit(), gus, adaeze), gus, adaeze);
    }

    /// Entrusted by a founding group, and accepted.
    public ResponsibilityId entrusted(Mandate mandate, PersonId to) {
        var board = board();
        var id = offered(board, mandate, to);
        responsibilities.accept(id, to);
        return id;
    }

    public ResponsibilityId offered(Board board, Mandate mandate, PersonId to) {
        var today = groups.today();
        var what =
                new NewResponsibility(
                        "To " + mandate.task(), "", new Minutes(30), today, today.plusDays(300));
        return responsibilities.entrust(
                board.group(), mandate, what, to, CommandKey.next(), board.gus());
    }

    public record Board(GroupId group, PersonId gus, PersonId adaeze) {}
}
