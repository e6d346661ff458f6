package org.colead.consensus;

import java.util.Optional;
import org.colead.consensus.CheckStatus.Mine;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads open checks for the screens, and holds a member’s seat while they write.
@Component
class CheckRecords {

    private final JdbcClient jdbc;
    private final People people;
    private final Wordings wordings;
    private final EarlierPositions earlier;

    CheckRecords(JdbcClient jdbc, People people, Wordings wordings, EarlierPositions earlier) {
        this.jdbc = jdbc;
        this.people = people;
        this.wordings = wordings;
        this.earlier = earlier;
    }

    /// Which decision a check belongs to, and whether it is a sense check.
    record Place(DecisionId decision, boolean sense) {}

    Place placeOf(CheckId check) {
        return jdbc.sql("select decision_id, sense from consensus_check where id = ?")
                .param(check.toString())
                .query((row, _) -> new Place(DecisionId.of(row.getString(1)), row.getBoolean(2)))
                .optional()
                .orElseThrow(
                        () -> Refusal.because("There is no such check, or you may not read it."));
    }

    /// Locks the member’s place in the check, so that their own clicks come one after the other.
    boolean takeSeat(CheckId check, PersonId member) {
        return seat(check, member, " for update");
    }

    boolean isMember(CheckId check, PersonId person) {
        return seat(check, person, "");
    }

    private boolean seat(CheckId check, PersonId member, String lock) {
        return jdbc.sql("select 1 from check_member where check_id = ? and member_id = ?" + lock)
                .params(check.toString(), member.toString())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<CheckStatus> open(DecisionId decision, PersonId viewer) {
        return open(decision, false, viewer);
    }

    Optional<CheckStatus> openSense(DecisionId decision, PersonId viewer) {
        return open(decision, true, viewer);
    }

    private Optional<CheckStatus> open(DecisionId decision, boolean sense, PersonId viewer) {
        return jdbc.sql(
                        CheckRow.SELECT
                                + " where c.decision_id = ? and c.sense = ? and c.closed_at is null")
                .params(decision.toString(), sense)
                .query(CheckRow::of)
                .optional()
                .map(check -> status(check, viewer));
    }

    private CheckStatus status(CheckRow check, PersonId viewer) {
        return new CheckStatus(
                check.id(),
                check.decision(),
                check.number(),
                check.textVersion(),
                check.question(),
                check.rule(),
                check.seed(),
                wordings.scale(check),
                wordings.options(check),
                check.openedAt(),
                check.closesAt(),
                check.members(),
                check.answered(),
                Quorum.needed(check.members(), check.rule().quorum()),
                isMember(check.id(), viewer),
                mine(check.id(), viewer),
                earlier.of(check.id(), viewer));
    }

    /// A member’s own position, or what was written down for them, for themselves alone.
    Optional<Mine> mine(CheckId check, PersonId viewer) {
        return jdbc.sql(
                        "select * from member_position where check_id = ? and member_id = ? and set_aside_at is null")
                .params(check.toString(), viewer.toString())
                .query((row, _) ->
                        new Mine(
                                Stands.stance(row),
                                CheckRow.instant(row, "given_at"),
                                Optional.ofNullable(row.getString("witnessed_by"))
                                        .map(PersonId::of)
                                        .map(people::name),
                                row.getBoolean("confirmed")))
                .optional();
    }
}
