package org.colead.consensus;

import java.util.List;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.decision.StageGuard;
import org.colead.kernel.Condition;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A decision leaves CHECKING through its check alone.
@Component
class CheckingGuard implements StageGuard {

    private final JdbcClient jdbc;

    CheckingGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Condition> conditions(DecisionId decision, Stage leaving) {
        return leaving != Stage.CHECKING
                ? List.of()
                : jdbc.sql(
                                CheckRow.SELECT
                                        + " where c.decision_id = ? and not c.sense and c.closed_at is null")
                        .param(decision.toString())
                        .query(CheckRow::of)
                        .optional()
                        .map(CheckingGuard::conditions)
                        .orElseGet(List::of);
    }

    private static List<Condition> conditions(CheckRow check) {
        var href = "decisions/" + check.decision() + "/check";
        int needed = Quorum.needed(check.members(), check.rule().quorum());
        var answers =
                Sentence.of(
                        "{0} of {1} have answered; the quorum needs {2}",
                        check.answered(), check.members(), needed);
        return List.of(
                check.answered() < needed
                        ? Condition.missing(answers, href)
                        : Condition.met(answers),
                Condition.missing(Sentence.of("The check is closed"), href));
    }
}
