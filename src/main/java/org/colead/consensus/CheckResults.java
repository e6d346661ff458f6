package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what closed checks came to, sense checks apart from those that decide.
@Component
class CheckResults {

    private final JdbcClient jdbc;
    private final Wordings wordings;
    private final Stands stands;

    CheckResults(JdbcClient jdbc, Wordings wordings, Stands stands) {
        this.jdbc = jdbc;
        this.wordings = wordings;
        this.stands = stands;
    }

    Optional<CheckResult> last(DecisionId decision) {
        return jdbc.sql(
                        CheckRow.SELECT
                                + " where c.decision_id = ? and c.passed is not null and not c.sense"
                                + " order by c.number desc limit 1")
                .param(decision.toString())
                .query(CheckRow::of)
                .optional()
                .map(check -> stands.result(check, wordings.scale(check), wordings.options(check)));
    }

    Optional<CheckResult> lastSensed(DecisionId decision) {
        return sensed(
                " where c.decision_id = ? and c.passed is not null and c.sense"
                        + " order by c.number desc limit 1",
                decision);
    }

    Optional<CheckResult> sensed(CheckId check) {
        return sensed(" where c.id = ? and c.passed is not null and c.sense", check);
    }

    /// The head of one that was read; refused where it is open, or was left open for good.
    CheckRow closed(CheckId check) {
        return jdbc.sql(CheckRow.SELECT + " where c.id = ? and c.passed is not null")
                .param(check.toString())
                .query(CheckRow::of)
                .optional()
                .orElseThrow(
                        () -> Refusal.because("There is no such check, or you may not read it."));
    }

    private Optional<CheckResult> sensed(String which, Object id) {
        return jdbc.sql(CheckRow.SELECT + which)
                .param(id.toString())
                .query(CheckRow::of)
                .optional()
                .map(check -> stands.result(check, wordings.scale(check), wordings.options(check)));
    }

    List<SenseChecks.Asked> asked(DecisionId decision) {
        return jdbc.sql(
                        """
                        select id, number, question from consensus_check
                         where decision_id = ? and passed is not null and sense
                         order by number desc limit 50
                        """)
                .param(decision.toString())
                .query((row, _) ->
                        new SenseChecks.Asked(
                                CheckId.of(row.getString(1)), row.getInt(2), row.getString(3)))
                .list();
    }

    List<CheckSummary> history(DecisionId decision) {
        return jdbc.sql(
                        """
                        select id, number, text_version, closed_at, passed from consensus_check
                         where decision_id = ? and passed is not null and not sense
                         order by number
                        """)
                .param(decision.toString())
                .query((row, _) ->
                        new CheckSummary(
                                CheckId.of(row.getString("id")),
                                row.getInt("number"),
                                row.getInt("text_version"),
                                CheckRow.instant(row, "closed_at"),
                                row.getBoolean("passed")))
                .list();
    }
}
