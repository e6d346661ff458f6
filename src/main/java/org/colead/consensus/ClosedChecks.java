package org.colead.consensus;

import java.util.List;
import org.colead.authority.Action;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Every check of a decision that was read, with everybody’s position, for files alone; one that is
/// open is not here.
@Service
@Transactional(readOnly = true)
public class ClosedChecks {

    private final JdbcClient jdbc;
    private final DecisionRegister register;
    private final Wordings wordings;
    private final Stands stands;
    private final StoodRows stood;
    private final ToldStands told;

    ClosedChecks(
            JdbcClient jdbc,
            DecisionRegister register,
            Wordings wordings,
            Stands stands,
            StoodRows stood,
            ToldStands told) {
        this.jdbc = jdbc;
        this.register = register;
        this.wordings = wordings;
        this.stands = stands;
        this.stood = stood;
        this.told = told;
    }

    /// The first one first.
    public List<WholeCheck> of(DecisionId decision, PersonId viewer) {
        return read(decision, false, viewer);
    }

    /// Those that asked where the group stands so far and decided nothing; the first one first.
    public List<WholeCheck> senses(DecisionId decision, PersonId viewer) {
        return read(decision, true, viewer);
    }

    private List<WholeCheck> read(DecisionId decision, boolean sense, PersonId viewer) {
        register.require(decision, Action.READ, viewer);
        return jdbc
                .sql(
                        CheckRow.SELECT
                                + " where c.decision_id = ? and c.passed is not null and c.sense = ?"
                                + " order by c.number")
                .params(decision.toString(), sense)
                .query(CheckRow::of)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    private WholeCheck whole(CheckRow check) {
        var result = stands.result(check, wordings.scale(check), wordings.options(check));
        return new WholeCheck(result, all(result, false), all(result, true));
    }

    private List<Stand> all(CheckResult result, boolean left) {
        var method = result.method();
        return told.of(stood.all(result.id(), method, left), method);
    }
}
