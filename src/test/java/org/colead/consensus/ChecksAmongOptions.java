package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What holds of every check among options, however its ballots are filled in.
abstract class ChecksAmongOptions {

    @Autowired CheckCast cast;
    @Autowired Checks checks;
    @Autowired DecisionRegister register;
    @Autowired JdbcClient jdbc;

    Round round;

    CheckResult result() {
        return checks.result(round.decision(), round.hana()).orElseThrow();
    }

    /// One member gave a ballot and another in its place; nobody else sees either.
    void isBlindAndKeeps(String earlierBallot, CheckId check) {
        var seen = checks.status(round.decision(), round.wes()).orElseThrow();
        assertThat(seen.answered()).isEqualTo(1);
        assertThat(seen.mine()).isEmpty();
        assertThat(checks.result(round.decision(), round.wes())).isEmpty();
        assertThat(
                        jdbc.sql(
                                        """
                                        select e.ballot from earlier_position e
                                          join member_position p on p.id = e.position_id
                                         where p.check_id = ?
                                        """)
                                .param(check.toString())
                                .query(String.class)
                                .list())
                .containsExactly(earlierBallot);
    }
}
