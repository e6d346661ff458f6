package org.colead.consensus;

import java.util.List;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.group.GroupEvent.MemberLeft;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever leaves a group leaves its open checks in the same transaction: their seat is no longer
/// counted, and what stood in it is kept with its reason and counts no more.
@Component
class GivenUpSeats {

    private final HeldChecks held;
    private final Positions positions;
    private final DecisionRegister register;
    private final JdbcClient jdbc;

    GivenUpSeats(HeldChecks held, Positions positions, DecisionRegister register, JdbcClient jdbc) {
        this.held = held;
        this.positions = positions;
        this.register = register;
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void after(MemberLeft left) {
        seatsOf(left).stream()
                .filter(seat -> register.core(seat.decision()).group().equals(left.group()))
                .forEach(seat -> giveUp(seat.check(), left));
    }

    private void giveUp(CheckId id, MemberLeft left) {
        var check = held.forClosing(id.value()).orElseThrow();
        if (!check.leave(left.left())) {
            return;
        }
        held.save(check);
        positions
                .findByCheckIdAndMemberId(id.value(), left.left().value())
                .ifPresent(position -> {
                    position.setAside(left.actor(), left.at());
                    positions.save(position);
                });
    }

    private List<Seat> seatsOf(MemberLeft left) {
        return jdbc.sql(
                        """
                        select c.id, c.decision_id from check_member m
                          join consensus_check c on c.id = m.check_id and c.closed_at is null
                         where m.member_id = ?
                        """)
                .param(left.left().toString())
                .query((row, _) ->
                        new Seat(CheckId.of(row.getString(1)), DecisionId.of(row.getString(2))))
                .list();
    }

    private record Seat(CheckId check, DecisionId decision) {}
}
