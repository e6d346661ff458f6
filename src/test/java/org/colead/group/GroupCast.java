package org.colead.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.people.UnitId;
import org.colead.platform.StoryClock;
import org.springframework.stereotype.Component;

/// Groups to play with, made through the services.
///
///     var team = groupCast.group("Leadership team", school.unit(), theo, hana);
///     var board = groupCast.board(school.unit(), gus, ana);
///     var envelope = groupCast.envelope(board, team, Money.whole(12_000));
@Component
public class GroupCast {

    private final GroupService service;
    private final EnvelopeService envelopes;
    private final Groups groups;
    private final StoryClock clock;

    GroupCast(GroupService service, EnvelopeService envelopes, Groups groups, StoryClock clock) {
        this.service = service;
        this.envelopes = envelopes;
        this.groups = groups;
        this.clock = clock;
    }

    /// A group with a full charter whose members were invited and accepted.
    public GroupId group(String name, UnitId unit, PersonId founder, PersonId... others) {
        var group = bare(name, unit, founder, others);
        service.writeCharter(group, charter(others.length + 4), 1, founder);
        return group;
    }

    /// A group without a charter beyond its purpose: it can only recommend.
    public GroupId bare(String name, UnitId unit, PersonId founder, PersonId... others) {
        var words = new NewGroup(name, "To decide together.", unit);
        var group = service.found(words, CommandKey.next(), founder);
        Arrays.stream(others).forEach(other -> join(group, other, false, founder));
        return group;
    }

    /// Invited by a member, and accepted.
    public void join(GroupId group, PersonId person, boolean guest, PersonId by) {
        service.invite(group, person, guest, by);
        service.accept(group, person);
    }

    /// A group that may grant out of nothing, as the founding group does; all have accepted.
    public GroupId board(UnitId unit, PersonId... founders) {
        var words = new NewGroup("Board", "To answer for the whole.", unit);
        var board =
                Group.seated(
                        words,
                        charter(founders.length + 2),
                        Arrays.asList(founders),
                        clock.instant());
        Arrays.stream(founders).skip(1).forEach(other -> board.accept(other, clock.instant()));
        return groups.save(board).id();
    }

    /// An envelope of that money and 200 hours, from ten days ago until a year from now.
    public EnvelopeId envelope(GroupId board, GroupId to, Money money, PersonId by) {
        return envelopes.grant(words(board, to, money), CommandKey.next(), by);
    }

    public NewEnvelope words(GroupId grantor, GroupId to, Money money) {
        return new NewEnvelope(
                grantor,
                to,
                "Collaboration time",
                "How teachers’ collaboration time is used.",
                money,
                Minutes.of(200, 0),
                today().minusDays(10),
                today().plusYears(1),
                Optional.empty());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    public static Charter charter(int seats) {
        return new Charter(
                "To decide together.",
                seats,
                Minutes.of(20, 0),
                Money.whole(1_000),
                "How time is used.",
                GroupRules.standard());
    }
}
